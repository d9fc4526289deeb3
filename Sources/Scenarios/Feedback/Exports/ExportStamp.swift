/// A moment on a wall clock, in the spellings of exports.
struct ExportStamp: Sendable {
    private let us: Int64
    private let offsetMinutes: Int

    init(_ us: Int64, offsetMinutes: Int = 0) {
        self.us = us
        self.offsetMinutes = offsetMinutes
    }

    var epochSeconds: Int { Self.floor(us, 1_000_000).quotient }
    var epochMilliseconds: Int { Self.floor(us, 1_000).quotient }

    /// `2024-05-20T22:55:29Z`
    var iso: String { "\(date)T\(time)Z" }

    /// `2024-05-20T22:55:29.123Z`
    var isoMilliseconds: String { "\(date)T\(time).\(fraction / 1_000, digits: 3)Z" }

    /// `2024-05-20T22:55:29-07:00`
    var isoWithZone: String { "\(date)T\(time)\(zone(":"))" }

    /// `2024-05-20T22:55:29.123456+00:00`, without a fraction where it is zero: Python's isoformat.
    var isoPython: String {
        fraction == 0 ? isoWithZone : "\(date)T\(time).\(fraction, digits: 6)\(zone(":"))"
    }

    /// `2024-05-23T10:00:00.000+0200`
    var jira: String { "\(date)T\(time).\(fraction / 1_000, digits: 3)\(zone(""))" }

    /// `21/May/24 9:05 AM`
    var jiraSheet: String {
        let day = parts
        return "\(day.day, digits: 2)/\(Self.months[day.month - 1])/\(day.year % 100, digits: 2) \(twelveHours)"
    }

    /// `2024-05-21 09:00:00`
    var plain: String { "\(date) \(time)" }

    /// `20.05.2024 10:00`
    var german: String {
        let day = parts
        return "\(day.day, digits: 2).\(day.month, digits: 2).\(day.year, digits: 4) \(time.prefix(5))"
    }

    /// `05/20/2024 10:00:07 AM`
    var american: String {
        let day = parts
        let seconds = ":\(secondOfDay % 60, digits: 2) "
        let clock = twelveHours.split(separator: " ").joined(separator: seconds)
        return "\(day.month, digits: 2)/\(day.day, digits: 2)/\(day.year, digits: 4) \(clock)"
    }

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    private var localSeconds: Int { epochSeconds + offsetMinutes * 60 }
    private var secondOfDay: Int { Self.floor(Int64(localSeconds), 86_400).remainder }
    private var fraction: Int { Self.floor(us, 1_000_000).remainder }

    private var parts: (year: Int, month: Int, day: Int) {
        CivilDay(daysSince1970: Self.floor(Int64(localSeconds), 86_400).quotient).parts
    }

    private var date: String {
        let day = parts
        return "\(day.year, digits: 4)-\(day.month, digits: 2)-\(day.day, digits: 2)"
    }

    private var time: String {
        let second = secondOfDay
        return "\(second / 3_600, digits: 2):\(second / 60 % 60, digits: 2):\(second % 60, digits: 2)"
    }

    /// `9:05 AM`; midnight and noon are 12.
    private var twelveHours: String {
        let hour = secondOfDay / 3_600
        return "\((hour + 11) % 12 + 1):\(secondOfDay / 60 % 60, digits: 2) \(hour < 12 ? "AM" : "PM")"
    }

    private func zone(_ separator: String) -> String {
        let minutes = abs(offsetMinutes)
        return "\(offsetMinutes < 0 ? "-" : "+")\(minutes / 60, digits: 2)\(separator)\(minutes % 60, digits: 2)"
    }

    /// Division that rounds down, for moments before 1970 too.
    private static func floor(_ value: Int64, _ unit: Int64) -> (quotient: Int, remainder: Int) {
        let remainder = (value % unit + unit) % unit
        return (Int((value - remainder) / unit), Int(remainder))
    }
}

extension String.StringInterpolation {
    /// A number of zero or more with leading zeros.
    fileprivate mutating func appendInterpolation(_ value: Int, digits: Int) {
        let text = String(value)
        appendLiteral(String(repeating: "0", count: max(0, digits - text.count)) + text)
    }
}
