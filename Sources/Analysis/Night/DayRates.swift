/// The rate of each slot of a day, by the profiles that may hold for it, before the day's level.
struct DayRates {
    let working: SlotProfile
    let weekend: SlotProfile
    let clock: LocalClock
    /// For each day, and then for the day after the last and the day before the first, whether it goes by the
    /// weekend's rhythm.
    let isWeekend: [Bool]
    /// By place of the grid; not a number where none is known.
    private(set) var grid: [Double] = []

    init(working: SlotProfile, weekend: SlotProfile, clock: LocalClock, isWeekend: [Bool]) {
        self.working = working
        self.weekend = weekend
        self.clock = clock
        self.isWeekend = isWeekend
        let dayCount = isWeekend.count - 2
        grid.reserveCapacity(dayCount * clock.slotsPerDay)
        for stretch in (0..<dayCount).lazy.flatMap(clock.stretches) {
            if let profile = profile(stretch.day) {
                grid +=
                    profile.rates[stretch.slots.lowerBound + stretch.shift..<stretch.slots.upperBound + stretch.shift]
            } else {
                grid += repeatElement(.nan, count: stretch.slots.count)
            }
        }
    }

    /// The profile for a day; nil if its rhythm has not been seen.
    func profile(_ day: Int) -> SlotProfile? {
        let profile = isWeekend[day < 0 ? isWeekend.count - 1 : day] ? weekend : working
        return profile.dayCount > 0 ? profile : nil
    }
}
