import Glibc

/// Judges one series row by row; a row is judged by the rows up to it, never by later ones.
///
/// Two questions are asked. *Is this row abnormal?* is the distance of the value from the rows just
/// before it, turned into a tail probability by the distances seen so far (`NearbySurprise`); it gives
/// `score` and the expected range. *Has something begun?* looks at fourteen statistics of windows, each
/// against its own past (`SurpriseMix`); it gives `onset`, once an episode (`EpisodeGate`).
///
/// A value that is nil, infinite or not a number counts as missing. Stamps may be missing, repeated or run
/// back; without them there is no time of day. A series of one value only is never abnormal.
///
/// - Shape: one verdict for each row, in order. Memory does not grow with the rows.
/// - Units: microseconds since the epoch (UTC) for stamps; the expected range has the unit of the value.
/// - Complexity: constant per row, a few microseconds.
public struct StreamDetector: Sendable {
    /// What is left of a row's surprise at the next row: an episode is left slowly, not at the first calm row.
    public let hold: Double
    /// Share of normal rows outside the expected range, if their tail is a power law of index 5. Outside lie
    /// hardly any rows with a normal tail, and up to five times as many with a log-normal one.
    public let outsideShare: Double
    /// Scores from here up carry a kind. The default is one normal row in five weeks of minutes.
    public let scorePreset: Double

    /// Values are cut off here, so that their squares stay finite.
    private static let largest = 1e150
    /// What the surprise of an unchanging value counts among the levels of the mix, which are means of three.
    private static let flatWeight = 0.5
    /// Levels of the mix over which false alarms on noise become half as many.
    private static let halvingLevel = 0.4

    private var clock = StreamClock()
    private var nearby = NearbySurprise(lengths: [20, 45])
    private var windows = StreamWindows(shapeCapacity: 256)
    private var mix = SurpriseMix(smoothRows: 12)
    private var runs = SurpriseTail()
    private var gaps = GapWatch()
    private var gate = EpisodeGate(floor: 2.35, quietShare: 0.02, fewestQuietRows: 80, mostQuietRows: 500)
    private var held = 0.0
    private var lastValue: Double?
    private var runLength = 0.0

    public init(
        hold: Double = 0.9, outsideShare: Double = 0.001,
        scorePreset: Double = StreamVerdict.score(rowsPerAlarm: 50_000)
    ) {
        self.hold = hold
        self.outsideShare = outsideShare
        self.scorePreset = scorePreset
    }

    /// Judges the next row, then learns from it.
    public mutating func next(timeUs: Int64?, value: Double?) -> StreamVerdict {
        clock.add(timeUs: timeUs)
        var verdict = StreamVerdict()
        let middle = nearby.middle
        if let middle, let reach = nearby.reach(outside: outsideShare) {
            verdict.expectedLow = middle - reach
            verdict.expectedHigh = middle + reach
        }
        held *= hold
        guard let value, value.isFinite else { return verdict }
        let bounded = min(max(value, -Self.largest), Self.largest)
        held = max(held, nearby.add(bounded, timeUs: timeUs, intervalUs: clock.intervalUs))
        verdict.score = 1 - pow(10, -held)
        if verdict.score >= scorePreset { verdict.kind = bounded < (middle ?? bounded) ? .dip : .spike }
        windows.add(bounded, timeUs: timeUs, intervalUs: clock.intervalUs)
        mix.add(windows.values)
        judgeEpisode(bounded, missingRows: clock.missingRows(timeUs: timeUs), &verdict)
        return verdict
    }

    private mutating func judgeEpisode(_ value: Double, missingRows: Double, _ verdict: inout StreamVerdict) {
        runLength = value == lastValue ? runLength + 1 : 0
        lastValue = value
        let flat = runs.next(runLength) * Self.flatWeight
        let isGap = gaps.tells(missingRows: missingRows)
        let level = max(mix.level, flat, isGap ? gate.floor : 0)
        guard gate.opens(level: level) else { return }
        verdict.onset = 1 - 0.5 * pow(0.5, (level - gate.floor) / Self.halvingLevel)
        if isGap {
            verdict.kind = .missing
        } else if level == flat {
            verdict.kind = .flat
        } else {
            let leader = mix.leader
            verdict.kind = leader.kind(isAbove: leader.isStep ? windows.isStepUp : windows.isAbove)
        }
    }
}
