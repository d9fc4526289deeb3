import Analysis

/// Times as people read them: UTC, English month names, no locale.
public enum TimeText {
    /// `2026-11-12 14:05`
    public static func minute(_ timeUs: Int64) -> String { CalendarDay(timeUs: timeUs).text + " " + clock(timeUs) }

    /// `2026-11-12 14:05:09.123`
    public static func millisecond(_ timeUs: Int64) -> String {
        CalendarDay(timeUs: timeUs).text + " " + clockToMillisecond(timeUs)
    }

    /// `14:05:09.123`
    static func clockToMillisecond(_ timeUs: Int64) -> String {
        let dayUs = usOfDay(timeUs)
        return clock(timeUs) + ":" + padded(dayUs / 1_000_000 % 60, 2) + "." + padded(dayUs / 1_000 % 1_000, 3)
    }

    /// `Thursday`
    static func weekday(_ day: CalendarDay) -> String { weekdayNames[day.weekday] }

    /// `14:05`
    public static func clock(_ timeUs: Int64) -> String {
        let minutes = usOfDay(timeUs) / TimeWindow.minuteUs
        return padded(minutes / 60, 2) + ":" + padded(minutes % 60, 2)
    }

    /// `12 Nov`
    public static func dayAndMonth(_ timeUs: Int64) -> String {
        let day = CalendarDay(timeUs: timeUs)
        return "\(day.day) " + monthNames[day.month - 1].prefix(3)
    }

    /// RFC 3339 to the second or, where it has any, the microsecond: `2026-11-12T14:05:09Z`.
    public static func rfc3339(_ timeUs: Int64) -> String {
        let dayUs = usOfDay(timeUs)
        let fraction = dayUs % 1_000_000
        return CalendarDay(timeUs: timeUs).text + "T" + clock(timeUs) + ":" + padded(dayUs / 1_000_000 % 60, 2)
            + (fraction == 0 ? "" : "." + padded(fraction, 6)) + "Z"
    }

    /// `Thursday 12 November 2026`, `12 to 18 November 2026`, or times where the window is not made of days.
    public static func window(_ window: TimeWindow) -> String {
        guard let days = window.wholeDays else { return minute(window.fromUs) + " to " + minute(window.toUs) }
        let (first, last) = (CalendarDay(ordinal: days.lowerBound), CalendarDay(ordinal: days.upperBound - 1))
        if first == last { return weekdayNames[first.weekday] + " " + longDay(first) }
        if first.year == last.year, first.month == last.month { return "\(first.day) to " + longDay(last) }
        if first.year == last.year { return "\(first.day) \(monthNames[first.month - 1]) to " + longDay(last) }
        return longDay(first) + " to " + longDay(last)
    }

    /// `24 hours`, `7 days`, `90 minutes`: the length in the largest unit that divides it.
    public static func length(_ lengthUs: Int64) -> String {
        let units: [(Int64, String)] = [
            (TimeWindow.dayUs, "day"), (TimeWindow.hourUs, "hour"), (TimeWindow.minuteUs, "minute"),
            (1_000_000, "second"),
        ]
        for (unitUs, name) in units where lengthUs.isMultiple(of: unitUs) {
            return counted(lengthUs / unitUs, name)
        }
        return NumberText.duration(us: Double(lengthUs))
    }

    /// `05:00 to 07:00`, with the day where the window is not within one.
    static func span(_ span: TimeWindow, within window: TimeWindow) -> String {
        let isOneDay = window.lengthUs <= TimeWindow.dayUs
        let text = isOneDay ? clock : { dayAndMonth($0) + " " + clock($0) }
        let isMidnight = isOneDay && span.toUs.isMultiple(of: TimeWindow.dayUs)
        return text(span.fromUs) + " to " + (isMidnight ? "24:00" : text(span.toUs))
    }

    /// `1 hour`, `2 hours`.
    static func counted(_ count: Int64, _ noun: String) -> String {
        NumberText.exact(count) + " " + noun + (count == 1 ? "" : "s")
    }

    private static func longDay(_ day: CalendarDay) -> String { "\(day.day) \(monthNames[day.month - 1]) \(day.year)" }

    private static func usOfDay(_ timeUs: Int64) -> Int64 {
        timeUs - timeUs.dividedDown(by: TimeWindow.dayUs) * TimeWindow.dayUs
    }

    private static func padded(_ value: Int64, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    private static let weekdayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    private static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
