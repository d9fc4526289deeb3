/// One way to read the calendar for a night, of several that may be right.
struct CalendarReading: Equatable {
    /// By people's clocks, else by the grid's.
    var isFollowing = true
    /// By the weekend's rhythm, else by that of working days.
    var asWeekend: Bool
    /// At whatever level the night has, else at the expected one.
    var isLevelFree = false

    /// The same of the day before, whose evening may be in the night's first hours; by the calendar if nil. A holiday
    /// may be one by the grid's clock or by people's.
    var dayBeforeAsWeekend: Bool?

    /// All readings of a night besides the usual one: on a holiday those of both rhythms and both levels, and if
    /// clocks changed, each of them by the grid's own clock too.
    static func others(than usual: Self, isHoliday: Bool, isDayAfterHoliday: Bool, hasChange: Bool) -> [Self] {
        var readings: [Self] = []
        for isFollowing in hasChange ? [true, false] : [true] {
            for asWeekend in isHoliday ? [true, false] : [usual.asWeekend] {
                for isLevelFree in isHoliday ? [true, false] : [false] {
                    readings.append(Self(isFollowing: isFollowing, asWeekend: asWeekend, isLevelFree: isLevelFree))
                }
            }
        }
        if isHoliday {
            readings += [true, false].map { Self(asWeekend: true, isLevelFree: $0, dayBeforeAsWeekend: true) }
        }
        if isDayAfterHoliday { readings.append(Self(asWeekend: usual.asWeekend, dayBeforeAsWeekend: false)) }
        return readings.filter { $0 != usual }
    }
}
