import Foundation

/// Mean negative log-likelihood of the labels, plus the penalty.
struct LogisticLoss {
    let rows: FeatureRows
    let kept: [FeatureRows.Row]
    /// By set: weight of each of its rows.
    let shares: [Float]
    let penalty: Float

    /// The loss at some weights; `gradient` is overwritten.
    func value(_ weights: [Float], gradient: inout [Float]) -> Double {
        var squares = 0.0
        for place in weights.indices {
            gradient[place] = penalty * weights[place]
            squares += Double(weights[place]) * Double(weights[place])
        }
        var loss = 0.5 * Double(penalty) * squares
        for row in kept {
            let share = shares[row.set]
            let (probabilities, negativeLog) = Self.softmax(rows.logits(row, weights), row.label)
            loss += Double(share) * negativeLog
            add(row, probabilities, share, to: &gradient)
        }
        return loss
    }

    private func add(
        _ row: FeatureRows.Row, _ probabilities: SIMD3<Float>, _ share: Float, to gradient: inout [Float]
    ) {
        var error = probabilities
        error[row.label] -= 1
        error *= share
        for entry in row.range {
            let place = 3 * Int(rows.places[entry])
            let part = error * rows.values[entry]
            gradient[place] += part.x
            gradient[place + 1] += part.y
            gradient[place + 2] += part.z
        }
    }

    private static func softmax(_ logits: SIMD3<Float>, _ label: Int) -> (SIMD3<Float>, Double) {
        let shifted = logits - logits.max()
        let powers = SIMD3(exp(shifted.x), exp(shifted.y), exp(shifted.z))
        let probabilities = powers / powers.sum()
        return (probabilities, -Double(log(max(probabilities[label], 1e-30))))
    }
}
