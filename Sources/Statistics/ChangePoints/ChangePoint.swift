/// A place in a series where its level or its slope changes and stays changed.
public struct ChangePoint: Sendable, Equatable {
    /// The first point of the new regime, counted from 0 in the series that was searched, gaps included.
    public let index: Int
    /// 1 - p, from 0 to 1: p bounds the probability that noise as wide and as autocorrelated as this
    /// series' own would gain as much from a split at any of its points.
    public let confidence: Double
    /// The fitted value at the last point before the change, in the unit of the values. The season is taken out.
    public let before: Double
    /// The fitted value at `index`, likewise.
    public let after: Double
    /// The slope before the change, in units of the values a point; 0 where the stretch is best told as level.
    public let slopeBefore: Double
    /// The slope from the change on, likewise.
    public let slopeAfter: Double

    public init(
        index: Int, confidence: Double, before: Double, after: Double, slopeBefore: Double = 0, slopeAfter: Double = 0
    ) {
        self.index = index
        self.confidence = confidence
        self.before = before
        self.after = after
        self.slopeBefore = slopeBefore
        self.slopeAfter = slopeAfter
    }
}
