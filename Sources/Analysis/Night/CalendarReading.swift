/// One way to read the calendar for a night, of several that may be right.
struct CalendarReading: Equatable {
    /// By people's clocks, else by the grid's.
    var isFollowing = true
    /// By the weekend's rhythm, else by that of working days.
    var asWeekend: Bool
    /// At whatever level the night has, else at the expected one.
    var isLevelFree = false

    /// All readings of a night besides the usual one: on a holiday those of both rhythms and both levels; if
    /// clocks changed, each of them by the grid's own clock too.
    static func others(than usual: Self, isHoliday: Bool, hasChange: Bool) -> [Self] {
        var readings: [Self] = []
        for isFollowing in hasChange ? [true, false] : [true] {
            for asWeekend in isHoliday ? [true, false] : [usual.asWeekend] {
                for isLevelFree in isHoliday ? [true, false] : [false] {
                    readings.append(Self(isFollowing: isFollowing, asWeekend: asWeekend, isLevelFree: isLevelFree))
                }
            }
        }
        return readings.filter { $0 != usual }
    }
}
