import Statistics

/// All that was learned of a series for one night.
struct NightModel {
    let data: Observations
    let levels: DayLevels
    let frames: SurpriseFrames
    let scan: NightScan
    private let hits: [NightChannel: [NightScan.Hit]]
    private let drift: DriftTest.Result?
    private let spread: SpreadTest.Result?
    private let season: SeasonTest.Result?
    private let mergeSlots: Int

    /// Nil if the days before the night do not suffice, or the night is all gap.
    init?(_ history: SeriesHistory, _ allContexts: [DayContext], _ options: NightOptions) {
        let data = Observations(history, allContexts, options)
        let night = data.dayCount - 1
        guard night >= options.leastDays else { return nil }
        let contexts = allContexts.suffix(data.dayCount)
        let groups = DayGroups(contexts, hasData: data.knownDays, leastDays: options.leastDays).merged(by: data)
        let usual = CalendarReading(asWeekend: groups.isWeekend[night])
        guard var fit = NightFit(data, groups, contexts, usual, options) else { return nil }
        // Shares and means that are the same on weekends are so on holidays.
        let isOneRhythm = groups.isOneRhythm && data.quantity != .count
        let holidays = contexts.suffix(2).map { $0.isHoliday && !isOneRhythm }
        let doubts = CalendarReading.Doubts(
            isHoliday: holidays[1], isDayAfterHoliday: holidays[0], isLevelFree: data.quantity == .count,
            hasChange: LocalClock.hasChange(contexts))
        let readings = CalendarReading.others(than: usual, doubts)
        let others = readings.compactMap { NightFit(data, groups, contexts, $0, options)?.frames }
        for other in others + [fit.returning(data)].compactMap(\.self) { fit.frames.reconcile(other) }
        self.data = data
        levels = fit.levels
        let days = groups.taughtDays
        let learned = NoiseFit(
            &fit.frames, days: days, nightDays: fit.profileDays, levelCalls: options.levelCalls)
        let frames = fit.frames
        self.frames = frames
        scan = NightScan(
            quantity: data.quantity, slotsPerDay: data.slotsPerDay, near: NightSums(frames.near),
            far: NightSums(frames.far), lengths: learned.lengths, noises: learned.noises)
        hits = scan.hits(limit: options.candidateCount)
        // Against the nearer of two expectations a night always looks calm, and its level is not known.
        let isPlain = others.isEmpty
        drift = isPlain ? DriftTest.judge(levels, groups.isTaught) : nil
        spread = isPlain ? learned.noises.first.flatMap { SpreadTest.judge(frames.near, $0, days: days) } : nil
        season = isPlain ? SeasonTest.judge(data, fit, days: days) : nil
        mergeSlots = Int(options.mergeMinutes * Double(data.slotsPerDay) / 1_440)
    }

    func strength(_ channel: NightChannel) -> Double? {
        switch channel {
        case .brief, .lasting, .long: hits[channel]?.first?.strength
        case .drift: drift?.strength
        case .spread: spread?.strength
        case .season: season?.strength
        }
    }

    func candidates(_ channel: NightChannel) -> [NightCandidate] {
        let shape = EpisodeShape(data: data, surprises: frames.near, scan: scan, mergeSlots: mergeSlots)
        switch channel {
        case .brief, .lasting, .long:
            return shape.episodes(hits[channel] ?? [], channel)
        case .drift:
            guard let drift else { return [] }
            return [NightCandidate(channel: channel, strength: drift.strength, episode: shape.episode(drift))]
        case .spread:
            guard let spread else { return [] }
            return [NightCandidate(channel: channel, strength: spread.strength, episode: shape.episode(spread))]
        case .season:
            guard let season else { return [] }
            return [NightCandidate(channel: channel, strength: season.strength, episode: shape.episode(season))]
        }
    }
}
