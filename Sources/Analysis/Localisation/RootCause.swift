/// A combination of attribute values that explains a part of a deviation.
public struct RootCause: Sendable, Equatable {
    public let attributes: AttributeSet
    /// What was found under these attributes: the sum of an additive measure, or the failures of a ratio.
    public let actual: Double
    /// What was to be expected there, in the unit of `actual`.
    public let expected: Double
    /// The requests under these attributes at the time in question; nil for an additive measure.
    public let requests: Double?
    /// Part of the whole deviation, 0...1, that lies in this cause and in none before it.
    public let share: Double
    /// 0...1: how far the numbers speak for exactly this combination, rather than for none or for its nearest rival.
    public let confidence: Double
    /// How much likelier the leaves are with the cause than without it: a difference of natural logarithms of
    /// likelihoods, less what naming the cause costs.
    public let evidence: Double
    /// How many leaves with data the cause has.
    public let leafCount: Int
    /// Other combinations that hold exactly the same leaves, so that these numbers cannot tell them from this one;
    /// none of them contains another of them.
    public let equivalents: [AttributeSet]
}
