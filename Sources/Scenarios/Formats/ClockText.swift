/// A moment in the spellings of logs; the text is made once per second of log time.
struct ClockText: Sendable {
    private var second = Int64.min
    /// `02/Mar/2026:10:11:12 2026-03-02`, of which the ranges below are parts.
    private(set) var text = LogBuffer(capacity: 40)

    /// `02/Mar/2026:10:11:12`
    static let local = 0..<20
    /// `10:11:12`
    static let time = 12..<20
    /// `2026-03-02`
    static let day = 21..<31

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// Moves the clock to a moment.
    mutating func set(us: Int64) {
        let wanted = us / 1_000_000
        guard wanted != second else { return }
        second = wanted
        let ofDay = Int(wanted % 86_400)
        let date = CivilDay(daysSince1970: Int(wanted / 86_400)).parts
        text.removeAll()
        text.append(date.day, digits: 2)
        text.append("/\(Self.months[date.month - 1])/".utf8)
        text.append(date.year, digits: 4)
        for part in [ofDay / 3_600, ofDay / 60 % 60, ofDay % 60] {
            text.append(UInt8(ascii: ":"))
            text.append(part, digits: 2)
        }
        text.append(UInt8(ascii: " "))
        text.append(date.year, digits: 4)
        text.append(UInt8(ascii: "-"))
        text.append(date.month, digits: 2)
        text.append(UInt8(ascii: "-"))
        text.append(date.day, digits: 2)
    }
}
