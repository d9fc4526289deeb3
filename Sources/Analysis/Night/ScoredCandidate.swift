/// A candidate with the probability that calibration gave it.
struct ScoredCandidate {
    var series: Int
    var candidate: NightCandidate
    var logP: Double
    /// The strongest of its series and channel, the one that is tested.
    var isFirst: Bool

    /// A test that was made and showed nothing.
    static func nothing(_ series: Int, _ channel: NightChannel) -> Self {
        let episode = Episode(
            kind: .levelShift, isHigh: false, firstIndex: 0, peakIndex: 0, endIndex: 0, observed: 0, expected: 0,
            low: 0,
            high: 0, sizeSd: 0, relativeSize: 0, support: 0)
        let candidate = NightCandidate(channel: channel, strength: 0, episode: episode)
        return Self(series: series, candidate: candidate, logP: 0, isFirst: true)
    }
}
