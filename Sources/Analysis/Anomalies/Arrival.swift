/// An attribute set that had no calls before a day.
public struct Arrival: Sendable {
    public let attributes: AttributeSet
    public let slotUs: Int64
    /// Nights since the day on which it was first seen: 0 on that day.
    public let age: Int
    /// Of the first day.
    public let firstUs: Int64
    public let lastUs: Int64
    /// Calls of the first day.
    public let calls: Int64
}
