import Glibc
import Statistics

/// Decides over all series of a night together what is a finding.
///
/// The strength of a night is made a probability by the strengths of all past nights of the same
/// kind of quantity: ranks inside, an exponential tail beyond. That holds whatever the models
/// of single series got wrong, as long as tonight is like past nights. Then the share of false findings is
/// limited over all series and channels.
///
/// - Source: Y. Benjamini and Y. Hochberg, 1995, "Controlling the false discovery rate".
public struct NightCalibration: Sendable {
    public var options: CalibrationOptions

    public init(options: CalibrationOptions = CalibrationOptions()) { self.options = options }

    /// What was abnormal, ordered by series, then channel, then slot.
    public func findings(_ series: [SeriesNight]) -> [NightFinding] {
        let scored = NightChannel.allCases.flatMap { channel in
            pools(series).flatMap { score(series, channel, $0) }
        }
        let firsts = scored.filter(\.isFirst)
        let adjusted = FalseDiscovery.adjusted(
            firsts.map(\.logP), dependence: options.isDependenceArbitrary ? .arbitrary : .positive)
        let level = LogProbability.of(options.falseShare)
        // The step of Benjamini and Hochberg at which all smaller probabilities are findings; further
        // episodes of a series need no less.
        let count = adjusted.count { $0 <= level }
        let step = log(Double(count)) - log(Double(firsts.count))
        let border = count > 0 ? level + step : -.infinity
        let accepted = withoutRepeats(scored.filter { $0.logP <= border && isLarge($0.candidate) })
        return accepted.map { finding($0, adjusted: firsts, adjusted) }.sorted(by: Self.isBefore)
    }

    /// The places of the series that are calibrated together, in a fixed order.
    private func pools(_ series: [SeriesNight]) -> [[Int]] {
        var pools: [[Int]: [Int]] = [:]
        for place in series.indices {
            pools[[Int(series[place].quantity.rawValue), series[place].group], default: []].append(place)
        }
        return pools.values.sorted { $0[0] < $1[0] }
    }

    private func score(_ series: [SeriesNight], _ channel: NightChannel, _ members: [Int]) -> [ScoredCandidate] {
        let calm = members.map { series[$0].past.filter { !$0.isAbnormal && $0[channel] != nil } }
        let strengths = calm.map { $0.compactMap { $0[channel] } }
        let rhythms = calm.map { $0.map(\.isWeekend) }
        let isWeekend = members.first.map { series[$0].verdict.record.isWeekend } ?? false
        let alike = rhythms.reduce(0) { $0 + $1.count { $0 == isWeekend } }
        let isApart = alike >= options.leastRhythmPool
        let pool = NightPool(strengths, tailOf: rhythms.map { $0.map { !isApart || $0 == isWeekend } }, options)
        var scored: [ScoredCandidate] = []
        for (place, member) in members.enumerated() {
            guard let tested = series[member].verdict.record[channel] else { continue }
            let candidates = series[member].verdict.candidates.filter { $0.channel == channel && tested > 0 }
            for (rank, candidate) in candidates.enumerated() {
                let logP = pool.logP(candidate.strength, own: strengths[place])
                scored.append(ScoredCandidate(series: member, candidate: candidate, logP: logP, isFirst: rank == 0))
            }
            // A test that was made counts, also if it showed nothing.
            if candidates.isEmpty { scored.append(.nothing(member, channel)) }
        }
        return scored
    }

    /// What windows of different lengths tell of one stretch of a series is one finding: the least likely by chance.
    /// And where a window is wrong, it is no news that the rhythm or the restlessness of the day is.
    private func withoutRepeats(_ accepted: [ScoredCandidate]) -> [ScoredCandidate] {
        var windows: [Int: [ScoredCandidate]] = [:]
        for scored in accepted.sorted(by: { $0.logP < $1.logP }) where scored.candidate.channel.isWindow {
            let slots = scored.candidate.episode.slots
            let isTold = (windows[scored.series] ?? []).contains { $0.candidate.episode.slots.overlaps(slots) }
            if !isTold { windows[scored.series, default: []].append(scored) }
        }
        let others = accepted.filter { scored in
            switch scored.candidate.channel {
            case .brief, .lasting, .long: false
            case .drift: true
            case .spread, .season: windows[scored.series] == nil
            }
        }
        return windows.values.flatMap { $0 } + others
    }

    private func isLarge(_ candidate: NightCandidate) -> Bool {
        let episode = candidate.episode
        guard abs(episode.relativeSize) >= options.leastRelativeSize else { return false }
        if candidate.channel == .season { return abs(episode.relativeSize) >= options.leastSeasonChange }
        return !candidate.channel.isWindow || abs(episode.sizeSd) >= options.leastSizeSd
    }

    private func finding(
        _ scored: ScoredCandidate, adjusted firsts: [ScoredCandidate], _ values: [Double]
    ) -> NightFinding {
        let own = zip(firsts, values).first {
            $0.0.series == scored.series && $0.0.candidate.channel == scored.candidate.channel
        }
        return NightFinding(
            series: scored.series, channel: scored.candidate.channel, episode: scored.candidate.episode,
            logP: scored.logP, confidence: 1 - exp(own?.1 ?? 0))
    }

    private static func isBefore(_ a: NightFinding, _ b: NightFinding) -> Bool {
        (a.series, a.channel.rawValue, a.episode.firstIndex) < (b.series, b.channel.rawValue, b.episode.firstIndex)
    }
}
