import Analysis

/// Days without holidays, Monday first, with people's clocks an hour ahead from one Sunday on.
struct TrialCalendar {
    let dayCount: Int
    /// The day in whose second hour the clocks change.
    let changeDay: Int

    /// - Parameter nights: nights that are judged after the first `warmDays`; the clocks change in their middle.
    init(warmDays: Int, nights: Int) {
        dayCount = warmDays + nights
        changeDay = (warmDays + nights / 2) / 7 * 7 + 6
    }

    /// How far people's clocks are ahead, in hours.
    func shiftHours(_ day: Int, hour: Double) -> Double { day > changeDay || (day == changeDay && hour >= 1) ? 1 : 0 }

    /// One for each day.
    func contexts(slotsPerDay: Int) -> [DayContext] {
        let hourSlots = slotsPerDay / 24
        return (0..<dayCount).map { day in
            var context = DayContext(weekday: day % 7)
            context.shiftSlots = day > changeDay ? hourSlots : 0
            if day == changeDay {
                context.clockChange = DayContext.ClockChange(slot: hourSlots, shiftSlots: hourSlots)
            }
            return context
        }
    }
}
