import Foundation

/// How the sentiment model is trained: logistic regression over three classes, with a penalty on the squares of the
/// weights.
struct Recipe {
    static let folds = 3

    var penalty = 1e-4
    /// Weight of a set: this power of its size. With the size itself, the largest set would say what neutral means.
    var setPower = 0.5
    var rounds = 60

    /// By place and class.
    func weights(_ rows: FeatureRows, keep: (FeatureRows.Row) -> Bool) -> [Float] {
        let kept = rows.rows.filter { $0.isWeak || keep($0) }
        var sizes = [Int](repeating: 0, count: rows.names.count)
        for row in kept { sizes[row.set] += 1 }
        let total = sizes.reduce(0) { $0 + ($1 == 0 ? 0 : pow(Double($1), setPower)) }
        let shares = sizes.map { $0 == 0 ? 0 : Float(pow(Double($0), setPower - 1) / total) }
        let loss = LogisticLoss(rows: rows, kept: kept, shares: shares, penalty: Float(penalty))
        return Minimiser(rounds: rounds).minimum(count: 3 * FeatureRows.width) { loss.value($0, gradient: &$1) }
    }
}
