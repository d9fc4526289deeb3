/// Profiles, levels and surprises under one reading of the calendar.
struct NightFit {
    let rates: DayRates
    let parts: DayParts
    let levels: DayLevels
    var frames: SurpriseFrames
    /// The days on which the night's profile rests.
    let profileDays: Int

    /// Nil if the rhythm of the night has not been seen. If the level is free, the night is expected at
    /// the level it has: only its course is judged.
    init?(
        _ data: Observations, _ groups: DayGroups, _ contexts: ArraySlice<DayContext>, _ reading: CalendarReading,
        _ options: NightOptions
    ) {
        var isWeekend = groups.isWeekend
        isWeekend[isWeekend.count - 1] = reading.asWeekend
        // The neighbours of the history's ends, to which an hour may belong by people's clock.
        isWeekend.append(DayContext(weekday: ((contexts.last?.weekday ?? 0) + 1) % 7).isWeekend)
        isWeekend.append(DayContext(weekday: ((contexts.first?.weekday ?? 0) + 6) % 7).isWeekend)
        let clock = Self.clock(data, groups, contexts, isWeekend, reading)
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
        frames = SurpriseFrames(data, rates, levels)
    }

    private static func clock(
        _ data: Observations, _ groups: DayGroups, _ contexts: ArraySlice<DayContext>, _ isWeekend: [Bool],
        _ reading: CalendarReading
    ) -> LocalClock {
        let clock = LocalClock(contexts, slotsPerDay: data.slotsPerDay, isFollowing: reading.isFollowing)
        let taught = groups.isTaught.indices.filter { groups.isTaught[$0] }
        guard reading.isFollowing, data.slotsPerDay % 24 == 0, !groups.working.isEmpty, !groups.weekend.isEmpty
        else { return clock }
        let begin = DayBegin(calls: data.hourlyCalls(clock), isWeekend: isWeekend, days: taught).hours
        return LocalClock(
            contexts, slotsPerDay: data.slotsPerDay, isFollowing: true, begin: begin * data.slotsPerDay / 24)
    }
}
