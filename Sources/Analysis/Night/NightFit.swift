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
        isWeekend[data.dayCount - 1] = reading.asWeekend
        if let before = reading.dayBeforeAsWeekend { isWeekend[data.dayCount - 2] = before }
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
        if reading.isLevelFree { levels.expectLast(levels.seen[data.dayCount - 1]) }
        self.levels = levels
        frames = SurpriseFrames(data, rates, levels)
    }

    /// The surprises of a night that goes back to what was usual before the last days; nil if those were usual too.
    func returning(_ data: Observations) -> SurpriseFrames? {
        guard let level = levels.returning else { return nil }
        var levels = levels
        levels.expectLast(level)
        return SurpriseFrames(data, rates, levels)
    }

    private static func clock(
        _ data: Observations, _ groups: DayGroups, _ contexts: ArraySlice<DayContext>, _ isWeekend: [Bool],
        _ reading: CalendarReading
    ) -> LocalClock {
        let clock = LocalClock(contexts, slotsPerDay: data.slotsPerDay, isFollowing: reading.isFollowing)
        guard reading.isFollowing, data.slotsPerDay % 24 == 0, !groups.working.isEmpty, !groups.weekend.isEmpty
        else { return clock }
        let begin = DayBegin(calls: data.hourlyCalls(clock), isWeekend: isWeekend, days: groups.taughtDays).hours
        return LocalClock(
            contexts, slotsPerDay: data.slotsPerDay, isFollowing: true, begin: begin * data.slotsPerDay / 24)
    }
}
