/// A day of the Gregorian calendar, UTC.
public struct CivilDay: Sendable, Hashable, Comparable, CustomStringConvertible {
    public static let lengthUs: Int64 = 86_400_000_000

    /// Days since the first of January 1970.
    public let daysSince1970: Int

    public init(daysSince1970: Int) { self.daysSince1970 = daysSince1970 }

    /// The day of a year, month and day of the month.
    public init(year: Int, month: Int, day: Int) {
        // Years begin in March here, so that the leap day is the last of its year.
        let marchYear = month > 2 ? year : year - 1
        let marchMonth = (month + 9) % 12
        let leapDays = marchYear / 4 - marchYear / 100 + marchYear / 400
        let dayOfYear = (153 * marchMonth + 2) / 5 + day - 1
        daysSince1970 = marchYear * 365 + leapDays + dayOfYear - 719_468
    }

    /// Reads `YYYY-MM-DD`; nil for any other text.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count == 4, let year = Int(parts[0]),
            let month = Int(parts[1]),
            let day = Int(parts[2]), (1970...9999).contains(year), (1...12).contains(month),
            (1...31).contains(day)
        else { return nil }
        self.init(year: year, month: month, day: day)
        guard description == text else { return nil }
    }

    /// Midnight at the beginning of the day, microseconds since 1970 UTC.
    public var startUs: Int64 { Int64(daysSince1970) * Self.lengthUs }

    /// 0 is Monday, 6 is Sunday.
    public var weekday: Int { ((daysSince1970 + 3) % 7 + 7) % 7 }

    public var parts: (year: Int, month: Int, day: Int) {
        let shifted = daysSince1970 + 719_468
        // 146,097 days are 400 years; the corrections remove the leap days before the day.
        let era = shifted / 146_097
        let dayOfEra = shifted % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }

    /// `YYYY-MM-DD`.
    public var description: String {
        let (year, month, day) = parts
        return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }

    public func advanced(by days: Int) -> CivilDay { CivilDay(daysSince1970: daysSince1970 + days) }

    public static func < (left: CivilDay, right: CivilDay) -> Bool {
        left.daysSince1970 < right.daysSince1970
    }
}
