/// Profiles, levels and surprises under one reading of the calendar.
struct NightFit {
    let rates: DayRates
    let parts: DayParts
    let levels: DayLevels
    var surprises: Surprises
    /// The days on which the night's profile rests.
    let profileDays: Int

    /// Nil if the rhythm of the night has not been seen. If the level is free, the night is expected at
    /// the level it has: only its course is judged.
    init?(
        _ data: Observations, _ groups: DayGroups, _ contexts: ArraySlice<DayContext>, _ reading: CalendarReading,
        _ options: NightOptions
    ) {
        let clock = LocalClock(contexts, slotsPerDay: data.slotsPerDay, isFollowing: reading.isFollowing)
        var isWeekend = groups.isWeekend
        isWeekend[isWeekend.count - 1] = reading.asWeekend
        // The neighbours of the history's ends, to which an hour may belong by people's clock.
        isWeekend.append(DayContext(weekday: ((contexts.last?.weekday ?? 0) + 1) % 7).isWeekend)
        isWeekend.append(DayContext(weekday: ((contexts.first?.weekday ?? 0) + 6) % 7).isWeekend)
        let working =
            groups.working.isEmpty
            ? .empty : SlotProfile(data, days: groups.working, clock: clock, options: options)
        let weekend =
            groups.weekend.isEmpty
            ? .empty : SlotProfile(data, days: groups.weekend, clock: clock, options: options)
        rates = DayRates(working: working, weekend: weekend, clock: clock, isWeekend: isWeekend)
        guard let profile = rates.profile(data.dayCount - 1) else { return nil }
        profileDays = profile.dayCount
        parts = DayParts(data, rates)
        var levels = DayLevels(data, parts, groups, contexts, options)
        if reading.isLevelFree { levels.expected[data.dayCount - 1] = levels.seen[data.dayCount - 1] }
        self.levels = levels
        surprises = Surprises(data, rates, levels)
    }
}
