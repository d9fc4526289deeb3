/// A UTC day.
public struct Day: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Microseconds of a day; leap seconds do not count.
    public static let lengthUs: Int64 = 86_400_000_000

    /// Days since 1970-01-01.
    public let ordinal: Int

    /// The day so many days after 1970-01-01.
    public init(ordinal: Int) { self.ordinal = ordinal }

    /// The day that holds an instant, in microseconds since 1970.
    public init(ofUs us: Int64) {
        self.init(
            ordinal: Int(
                (us - (us % Self.lengthUs + Self.lengthUs) % Self.lengthUs) / Self.lengthUs))
    }

    /// A day of the proleptic Gregorian calendar, nil if there is no such day in the years 1 to 9999.
    ///
    /// - Source: days are counted from March, so that the leap day is the last of its year.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...Self.length(year, month)).contains(day)
        else { return nil }
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        self.init(ordinal: era * 146_097 + dayOfEra - 719_468)
    }

    /// `YYYY-MM-DD`, nil for any other text.
    public init?(_ text: some StringProtocol) {
        guard let match = String(text).wholeMatch(of: /(\d{4})-(\d\d)-(\d\d)/),
            let year = Int(match.1), let month = Int(match.2), let day = Int(match.3)
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The first instant, in microseconds since 1970.
    public var startUs: Int64 { Int64(ordinal) * Self.lengthUs }
    /// The day after.
    public var next: Day { Day(ordinal: ordinal + 1) }

    /// Earlier days come first.
    public static func < (left: Day, right: Day) -> Bool { left.ordinal < right.ordinal }

    /// Year, month, day of month.
    public var parts: (year: Int, month: Int, day: Int) {
        let shifted = ordinal + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }

    /// `YYYY-MM-DD`.
    public var description: String {
        let (year, month, day) = parts
        return "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
    }

    /// The Monday of an ISO 8601 week such as `2026-W47`.
    public init?(week text: String) {
        guard let match = text.wholeMatch(of: /(\d{4})-?W(\d\d)/), let year = Int(match.1),
            let week = Int(match.2),
            (1...53).contains(week), let fourth = Day(year: year, month: 1, day: 4)
        else { return nil }
        let monday = Day(ordinal: fourth.ordinal - fourth.weekday + (week - 1) * 7)
        guard week < 53 || Day(ordinal: monday.ordinal + 3).parts.year == year else { return nil }
        self = monday
    }

    /// 0 is Monday.
    public var weekday: Int { ((ordinal + 3) % 7 + 7) % 7 }

    static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    private static func length(_ year: Int, _ month: Int) -> Int {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }
}
