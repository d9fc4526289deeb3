/// A stretch of a night in which a series was not as it should have been.
public struct Episode: Sendable, Equatable {
    public enum Kind: UInt8, Sendable, CaseIterable {
        /// Up for a quarter of an hour at most.
        case spike
        /// Down for a quarter of an hour at most.
        case dip
        /// Up or down for longer.
        case levelShift
        /// Nothing where calls were expected.
        case missing
        /// Away from where it was one week ago, day by day.
        case drift
        /// Restless, or unusually steady.
        case spread
        /// Without the rise and fall of other days, or with another one.
        case season
    }

    public var kind: Kind
    /// Above what was expected, else below.
    public var isHigh: Bool
    /// Slots of the night, the end not included. Local midnight has no meaning here.
    public var firstIndex: Int
    public var peakIndex: Int
    public var endIndex: Int
    var slots: Range<Int> { firstIndex..<max(endIndex, firstIndex + 1) }
    /// Means over the known slots of the episode: a count per slot, a ratio, or the level itself.
    public var observed: Double
    public var expected: Double
    /// Where nineteen of twenty such stretches lie.
    public var low: Double
    public var high: Double
    /// The mean surprise in robust standard deviations of a quarter of an hour, or of a slot if that
    /// is longer.
    public var sizeSd: Double
    /// Observed over expected, less 1.
    public var relativeSize: Double
    /// Calls or trials in the episode; for counts the expected count.
    public var support: Double

    public init(
        kind: Kind, isHigh: Bool, firstIndex: Int, peakIndex: Int, endIndex: Int, observed: Double, expected: Double,
        low: Double, high: Double, sizeSd: Double, relativeSize: Double, support: Double
    ) {
        self.kind = kind
        self.isHigh = isHigh
        self.firstIndex = firstIndex
        self.peakIndex = peakIndex
        self.endIndex = endIndex
        self.observed = observed
        self.expected = expected
        self.low = low
        self.high = high
        self.sizeSd = sizeSd
        self.relativeSize = relativeSize
        self.support = support
    }
}
