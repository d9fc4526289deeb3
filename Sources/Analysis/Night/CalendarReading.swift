/// One way to read the calendar for a night, of several that may be right.
struct CalendarReading: Equatable {
    /// By people's clocks, else by the grid's.
    var isFollowing = true
    /// By the weekend's rhythm, else by that of working days.
    var asWeekend: Bool
    /// The same of the day before, whose evening may be in the night's first hours; by the calendar if nil. A holiday
    /// may be one by the grid's clock or by people's.
    var dayBeforeAsWeekend: Bool?
    /// At whatever level the night has, else at the expected one.
    var isLevelFree = false

    /// What the days around a night leave open.
    struct Doubts {
        /// A holiday may go by the rhythm of weekends or of working days, and begin by the grid's clock or by people's.
        var isHoliday = false
        /// The same for a holiday the day before.
        var isDayAfterHoliday = false
        /// Whether on holidays the level is another one: there may be any number of calls, but no more of them fail.
        var isLevelFree = false
        /// Clocks changed, and not all series follow.
        var hasChange = false
    }

    /// All readings of a night besides the usual one.
    static func others(than usual: Self, _ doubts: Doubts) -> [Self] {
        let levels = doubts.isHoliday && doubts.isLevelFree ? [true, false] : [false]
        var readings: [Self] = []
        for isFollowing in doubts.hasChange ? [true, false] : [true] {
            for asWeekend in doubts.isHoliday ? [true, false] : [usual.asWeekend] {
                readings += levels.map { Self(isFollowing: isFollowing, asWeekend: asWeekend, isLevelFree: $0) }
            }
        }
        if doubts.isHoliday {
            readings += levels.map { Self(asWeekend: true, dayBeforeAsWeekend: true, isLevelFree: $0) }
        }
        if doubts.isDayAfterHoliday { readings.append(Self(asWeekend: usual.asWeekend, dayBeforeAsWeekend: false)) }
        return readings.filter { $0 != usual }
    }
}
