/// A day of the proleptic Gregorian calendar, UTC.
public struct CalendarDay: Sendable, Equatable {
    /// Days since 1970-01-01.
    public let ordinal: Int64
    public let year: Int64
    /// 1...12
    public let month: Int
    /// 1...31
    public let day: Int

    /// The day of an ordinal. Years are counted from 1 March in eras of 400 years (146,097 days), so
    /// that the leap day is the last of its year and needs no case of its own.
    public init(ordinal: Int64) {
        let shifted = ordinal + 719_468
        let era = shifted.dividedDown(by: 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        self.ordinal = ordinal
        day = Int(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
        month = Int(monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9)
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// The day of a text `YYYY-MM-DD`; nil for any other text and for days that no month has.
    public init?(text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard text.utf8.count == 10, parts.count == 3, let year = Int64(parts[0]), let month = Int64(parts[1]),
            let day = Int64(parts[2])
        else { return nil }
        let yearFromMarch = month <= 2 ? year - 1 : year
        let era = yearFromMarch.dividedDown(by: 400)
        let yearOfEra = yearFromMarch - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        self.init(ordinal: era * 146_097 + dayOfEra - 719_468)
        guard self.text == text else { return nil }
    }

    /// The day that a time belongs to.
    public init(timeUs: Int64) { self.init(ordinal: timeUs.dividedDown(by: TimeWindow.dayUs)) }

    /// `YYYY-MM-DD`.
    public var text: String {
        let yearText = String(year)
        return String(repeating: "0", count: max(0, 4 - yearText.utf8.count)) + yearText
            + (month < 10 ? "-0" : "-") + String(month) + (day < 10 ? "-0" : "-") + String(day)
    }

    /// 0 is Monday.
    public var weekday: Int { Int((ordinal + 3) - (ordinal + 3).dividedDown(by: 7) * 7) }
}
