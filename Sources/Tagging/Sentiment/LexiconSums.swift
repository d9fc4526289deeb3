/// What two lexicons of opinion words say of a text: sums of valences, turned where something is negated.
///
/// - Source: Hutto and Gilbert (2014), VADER: the factor of a negated word (-0.74) and the squashing of sums by
///   `sum / sqrt(sum^2 + 15)`.
struct LexiconSums {
    private var positive = (0 as Float, 0 as Float)
    private var negative = (0 as Float, 0 as Float)
    private var hits = (0, 0)

    /// What is left of a negated word.
    static let negated: Float = -0.74

    @inline(__always)
    mutating func add(_ valence: Valence, isNegated: Bool, isCapitals: Bool) {
        let factor: Float = (isNegated ? Self.negated : 1) * (isCapitals ? 1.2 : 1)
        if valence.first != 0 { Self.add(Float(valence.first) * factor, &positive.0, &negative.0, &hits.0) }
        if valence.second != 0 { Self.add(Float(valence.second) * factor, &positive.1, &negative.1, &hits.1) }
    }

    @inline(__always)
    private static func add(_ value: Float, _ positive: inout Float, _ negative: inout Float, _ hits: inout Int) {
        hits += 1
        if value > 0 { positive += value / Valence.scale } else { negative -= value / Valence.scale }
    }

    /// Adds the inputs of the model that are made of the sums.
    func append(to inputs: inout DenseInputs, words: Int) {
        Self.append(positive.0, negative.0, hits.0, words, &inputs)
        Self.append(positive.1, negative.1, hits.1, words, &inputs)
    }

    private static func append(
        _ positive: Float, _ negative: Float, _ hits: Int, _ words: Int, _ inputs: inout DenseInputs
    ) {
        let sum = positive - negative
        let compound = sum / (sum * sum + 15).squareRoot()
        let rate = sum / Float(max(words, 1))
        inputs.append(compound)
        inputs.append(positive / (positive + 4))
        inputs.append(negative / (negative + 4))
        inputs.append(compound > 0.05)
        inputs.append(compound < -0.05)
        inputs.append(compound > 0.5)
        inputs.append(compound < -0.5)
        inputs.append(hits == 0)
        inputs.append(positive > 0 && negative > 0)
        inputs.append(rate / (abs(rate) + 0.3))
    }
}

/// What two lexicons say of a word, in tenths of their points.
public struct Valence: Sendable, Equatable {
    public var first: Int8
    public var second: Int8

    static let scale: Float = 10

    public init(first: Int8, second: Int8) {
        self.first = first
        self.second = second
    }
}
