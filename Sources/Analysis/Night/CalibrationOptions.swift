/// When a candidate becomes a finding. The values given here are the settings.
public struct CalibrationOptions: Sendable, Equatable {
    /// The share of the findings that may be false. If nothing happened anywhere, it is the share of nights
    /// with any finding: 0.05 is one night in twenty, below one false alarm in a fortnight.
    public var falseShare = 0.05
    /// Past nights of other series that count as much as a series' own in telling how restless it is.
    public var ownPrior = 8.0
    /// Below so many past nights in all, strengths are taken at their nominal value, cautiously.
    public var leastPool = 400
    /// From so many on, working days and weekends are calibrated apart.
    public var leastRhythmPool = 4_000
    /// A finding must be of at least this many robust standard deviations, and this much of what was
    /// expected, however certain it is. Only windows need the former.
    public var leastSizeSd = 0.5
    public var leastRelativeSize = 0.02
    /// By how much of its usual amplitude a rhythm must change.
    public var leastSeasonChange = 0.25
    /// Series of one service move together, as parts of the same calls do: positive dependence.
    public var isDependenceArbitrary = false

    public init() {}
}
