/// The rate of each slot of a day, by the profiles that may hold for it, before the day's level.
struct DayRates {
    let working: SlotProfile
    let weekend: SlotProfile
    let clock: LocalClock
    /// For each day, and then for the day after the last and the day before the first, whether it goes by the
    /// weekend's rhythm.
    let isWeekend: [Bool]

    /// The profile for a day; nil if its rhythm has not been seen.
    func profile(_ day: Int) -> SlotProfile? {
        let profile = isWeekend[day < 0 ? isWeekend.count - 1 : day] ? weekend : working
        return profile.dayCount > 0 ? profile : nil
    }

    /// The day by people's clock that a slot of the grid belongs to, and its usual rate: not a number where none is
    /// known.
    func rate(_ day: Int, _ slot: Int) -> (day: Int, rate: Double) {
        let local = clock.place(day, slot)
        return (local.day, profile(local.day)?.rates[local.slot] ?? .nan)
    }

    /// Sums over slots of a day of what is known and was to be expected.
    func sums(
        _ data: Observations, _ day: Int, _ slots: Range<Int>
    ) -> (value: Double, expected: Double, weight: Double) {
        guard profile(day) != nil else { return (0, 0, 0) }
        var (value, expected, weight) = (0.0, 0.0, 0.0)
        for slot in slots {
            let place = day * data.slotsPerDay + slot
            let rate = rate(day, slot).rate
            guard data.weights[place] > 0, rate.isFinite else { continue }
            value += data.values[place]
            expected += data.weights[place] * rate
            weight += data.weights[place]
        }
        return (value, expected, data.quantity != .level && expected <= 0 ? 0 : weight)
    }
}
