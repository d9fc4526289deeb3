/// What a stream detector says about one row.
public struct StreamVerdict: Sendable, Equatable {
    /// Lower end of what is normal for this row, in the unit of the value; nil during warm-up.
    public var expectedLow: Double?
    /// Upper end of what is normal for this row, in the unit of the value; nil during warm-up.
    public var expectedHigh: Double?
    /// How abnormal the row is, 0...1: one minus the tail probability of its distance from the expected value.
    ///
    /// A row at or above `StreamVerdict.score(rowsPerAlarm: n)` is expected about once in n normal rows.
    public var score: Double
    /// At the first row of an episode how abnormal the episode is, 0.5...1; 0 on all other rows.
    public var onset: Double
    /// What it looks like; nil while nothing is abnormal.
    public var kind: StreamKind?

    public init(
        expectedLow: Double? = nil, expectedHigh: Double? = nil, score: Double = 0, onset: Double = 0,
        kind: StreamKind? = nil
    ) {
        self.expectedLow = expectedLow
        self.expectedHigh = expectedHigh
        self.score = score
        self.onset = onset
        self.kind = kind
    }

    /// The score above which one normal row in so many lies.
    public static func score(rowsPerAlarm: Double) -> Double {
        1 - 1 / max(rowsPerAlarm, 1)
    }
}
