import Analysis

/// What is found where nothing was planted.
struct FalseAlarms {
    private(set) var nights = 0
    private(set) var nightsWithAny = 0
    private(set) var byWeekday: [(nights: Int, withAny: Int)] = Array(repeating: (0, 0), count: 7)
    private(set) var byKind: [TrialKind: Tally] = [:]
    private(set) var byFamily: [SeriesKey.Family: Tally] = [:]
    private(set) var byChannel: [NightChannel: Tally] = [:]
    /// By night since the clocks changed, from a week before to four weeks after.
    private(set) var aroundChange: (nights: Int, withAny: Int) = (0, 0)

    /// Series-nights that were judged, those with a finding, and the strengths of the window channel.
    struct Tally {
        var judged = 0
        var found = 0
        var strengths: [Double] = []

        mutating func add(_ strength: Double, isFound: Bool) {
            judged += 1
            found += isFound ? 1 : 0
            strengths.append(strength)
        }
    }

    mutating func add(_ day: Int, _ outcomes: [TrialRun.Outcome], _ series: [TrialSeries], _ calendar: TrialCalendar) {
        let hasAny = outcomes.contains { !$0.findings.isEmpty }
        nights += 1
        nightsWithAny += hasAny ? 1 : 0
        byWeekday[day % 7].nights += 1
        byWeekday[day % 7].withAny += hasAny ? 1 : 0
        if (0...28).contains(day - calendar.changeDay) {
            aroundChange.nights += 1
            aroundChange.withAny += hasAny ? 1 : 0
        }
        for outcome in outcomes { add(outcome, series[outcome.series]) }
    }

    private mutating func add(_ outcome: TrialRun.Outcome, _ series: TrialSeries) {
        for channel in NightChannel.allCases {
            guard let strength = outcome.record[channel] else { continue }
            let isFound = outcome.findings.contains { $0.channel == channel }
            byChannel[channel, default: Tally()].add(strength, isFound: isFound)
        }
        guard let strength = NightChannel.windows.compactMap({ outcome.record[$0] }).max() else { return }
        byKind[series.kind, default: Tally()].add(strength, isFound: !outcome.findings.isEmpty)
        byFamily[series.key.family, default: Tally()].add(strength, isFound: !outcome.findings.isEmpty)
    }
}
