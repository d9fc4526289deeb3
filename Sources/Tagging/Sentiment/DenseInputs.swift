/// Inputs of the sentiment model that are no hashed words: always as many, in the same order.
public struct DenseInputs: Sendable {
    /// Part of a model's format.
    public static let count = 28

    /// Room for `count` of them.
    private var inputs = InlineArray<28, Float>(repeating: 0)
    private var end = 0

    public var values: [Float] { (0..<end).map { inputs[$0] } }

    init() {}

    mutating func clear() { end = 0 }

    @inline(__always)
    mutating func append(_ value: Float) {
        inputs[end] = value
        end &+= 1
    }

    @inline(__always)
    mutating func append(_ isTrue: Bool) { append(isTrue ? 1 : 0) }

    /// Adds rows to a sum, each times its input.
    func sum(of rows: [SIMD4<Float>], to start: SIMD4<Float>) -> SIMD4<Float> {
        var sum = start
        let (rows, inputs) = (rows.span, inputs.span)
        for place in 0..<min(end, rows.count) { sum += rows[place] * inputs[place] }
        return sum
    }
}
