import Glibc

/// Finds the numbers of a bias that suit labelled texts best.
///
/// The least of `sum of w * -log p(label) + prior / 2 * (negative^2 + positive^2 + (contrast - 1)^2)`, where `w` weighs
/// the rows of a class by the root of its rarity; the sum of `w` is the number of rows. With equal weights rare classes
/// hardly count, though they count as much as others in macro-F1; with classes weighed alike, rare ones are told too
/// often.
///
/// - Source: Newton's method with halved steps; the function is convex.
struct BiasFit {
    /// How strongly the biases are drawn to zero, and the contrast to one: as if by so many rows, the more there are the
    /// less. Without it, fits to few rows make sets worse that were fine. It was chosen on sets that the model is trained
    /// on, each judged by a model of the other sets.
    static let prior = 3.0

    private let rows: [LabelledLogits]
    /// By class.
    private let weights: [Double]

    init(_ rows: [LabelledLogits]) {
        self.rows = rows
        let counts = Sentiment.allCases.map { label in Double(rows.count { $0.label == label }) }
        let shares = counts.map { $0 > 0 ? 1 / $0.squareRoot() : 0 }
        let sum = zip(counts, shares).reduce(0) { $0 + $1.0 * $1.1 }
        weights = shares.map { $0 * Double(rows.count) / max(sum, 1e-9) }
    }

    func bias() -> SentimentBias {
        var point = SIMD3<Double>()
        var here = slope(at: point)
        for _ in 0..<50 {
            let step = here.newtonStep
            var length = 1.0
            var next = slope(at: point - step)
            while next.value > here.value, length > 1e-6 {
                length /= 2
                next = slope(at: point - step * length)
            }
            let gain = here.value - next.value
            guard gain > 0 else { break }
            point -= step * length
            here = next
            if gain < 1e-10 * Double(rows.count) { break }
        }
        return SentimentBias(negative: Float(point.x), positive: Float(point.y), contrast: Float(1 + point.z))
    }

    /// `w * -log p(label)` of a row by a bias, its class weighed as among all rows.
    func loss(_ row: LabelledLogits, _ bias: SentimentBias) -> Double {
        let label = Int(row.label.rawValue)
        return weights[label] * Self.told(SIMD3<Double>(bias.moved(row.logits)), label).loss
    }

    /// Probabilities by logits, and the negative logarithm of the label's.
    private static func told(_ logits: SIMD3<Double>, _ label: Int) -> (shares: SIMD3<Double>, loss: Double) {
        let shifted = logits - logits.max()
        let powers = SIMD3(exp(shifted.x), exp(shifted.y), exp(shifted.z))
        return (powers / powers.sum(), log(powers.sum()) - shifted[label])
    }

    /// The function with its first and second derivatives by negative, positive and contrast.
    private struct Slope {
        var value: Double
        var first: SIMD3<Double>
        /// Three.
        var columns: [SIMD3<Double>]

        /// By Cramer's rule; the priors keep the determinant above zero.
        var newtonStep: SIMD3<Double> {
            let (a, b, c) = (columns[0], columns[1], columns[2])
            let determinant = Self.dot(a, Self.cross(b, c))
            return SIMD3(
                Self.dot(first, Self.cross(b, c)), Self.dot(a, Self.cross(first, c)),
                Self.dot(a, Self.cross(b, first))) / determinant
        }

        private static func dot(_ a: SIMD3<Double>, _ b: SIMD3<Double>) -> Double { (a * b).sum() }

        private static func cross(_ a: SIMD3<Double>, _ b: SIMD3<Double>) -> SIMD3<Double> {
            SIMD3(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x)
        }
    }

    private func slope(at point: SIMD3<Double>) -> Slope {
        var slope = Slope(
            value: Self.prior / 2 * (point * point).sum(), first: Self.prior * point,
            columns: [SIMD3(Self.prior, 0, 0), SIMD3(0, Self.prior, 0), SIMD3(0, 0, Self.prior)])
        for row in rows { add(row, at: point, to: &slope) }
        return slope
    }

    private func add(_ row: LabelledLogits, at point: SIMD3<Double>, to slope: inout Slope) {
        let logits = SIMD3<Double>(row.logits)
        let apart = (logits.z - logits.x) / 2
        // What a step of the point adds to the logits of negative and of positive.
        let negative = SIMD3(1, 0, -apart)
        let positive = SIMD3(0, 1, apart)
        let moved = logits + SIMD3((negative * point).sum(), 0, (positive * point).sum())
        let label = Int(row.label.rawValue)
        let (told, loss) = Self.told(moved, label)
        let weight = weights[label]
        let mean = told.x * negative + told.z * positive
        let isSo = row.label == .negative ? negative : row.label == .positive ? positive : SIMD3()
        slope.value += weight * loss
        slope.first += weight * (mean - isSo)
        for lane in 0..<3 {
            let column = told.x * negative[lane] * negative + told.z * positive[lane] * positive - mean[lane] * mean
            slope.columns[lane] += weight * column
        }
    }
}
