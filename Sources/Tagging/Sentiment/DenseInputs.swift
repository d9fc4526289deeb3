/// Inputs of the sentiment model that are no hashed words: always as many, in the same order.
public struct DenseInputs: Sendable {
    /// Part of a model's format.
    public static let count = 28

    public private(set) var values: [Float] = []

    init() { values.reserveCapacity(Self.count) }

    mutating func clear() { values.removeAll(keepingCapacity: true) }

    @inline(__always)
    mutating func append(_ value: Float) { values.append(value) }

    @inline(__always)
    mutating func append(_ isTrue: Bool) { values.append(isTrue ? 1 : 0) }
}
