import Foundation

/// Mean negative log-likelihood of the classes of some rows, plus the penalty.
struct ClassLoss {
    let rows: ClassRows
    let labels: [Int]
    let classes: Int
    /// Rows that are learned from.
    let learned: [Int]
    /// By class: weight of each of its rows.
    let shares: [Float]
    let penalty: Float

    var width: Int { rows.width * classes }

    /// The loss at some weights, by feature and class; `gradient` is overwritten.
    func value(_ weights: [Float], gradient: inout [Float]) -> Double {
        var squares = 0.0
        for place in weights.indices {
            gradient[place] = penalty * weights[place]
            squares += Double(weights[place] * weights[place])
        }
        var loss = 0.5 * Double(penalty) * squares
        var sums = [Float](repeating: 0, count: classes)
        for row in learned {
            logits(row, weights, into: &sums)
            let share = shares[labels[row]]
            loss += Double(share) * Self.turnIntoErrors(&sums, label: labels[row])
            for place in sums.indices { sums[place] *= share }
            add(row, sums, to: &gradient)
        }
        return loss
    }

    func likeliest(_ row: Int, _ weights: [Float]) -> Int {
        var sums = [Float](repeating: 0, count: classes)
        logits(row, weights, into: &sums)
        return sums.indices.max { sums[$0] < sums[$1] } ?? 0
    }

    private func logits(_ row: Int, _ weights: [Float], into result: inout [Float]) {
        let weights = weights.span
        var sums = result.mutableSpan
        for place in 0..<classes { sums[place] = 0 }
        for entry in rows.ranges[row] {
            let start = Int(rows.columns[entry]) * classes
            let part = weights.extracting(start..<start + classes)
            let value = rows.values[entry]
            for place in part.indices { sums[place] += value * part[place] }
        }
    }

    private func add(_ row: Int, _ errors: [Float], to gradient: inout [Float]) {
        let errors = errors.span
        var sums = gradient.mutableSpan
        for entry in rows.ranges[row] {
            let start = Int(rows.columns[entry]) * classes
            let value = rows.values[entry]
            for place in errors.indices { sums[start + place] += value * errors[place] }
        }
    }

    /// From logits to probabilities, less one where the label is.
    ///
    /// - Returns: the negative logarithm of the label's probability.
    private static func turnIntoErrors(_ logits: inout [Float], label: Int) -> Double {
        let largest = logits.max() ?? 0
        var total: Float = 0
        for place in logits.indices {
            logits[place] = exp(logits[place] - largest)
            total += logits[place]
        }
        for place in logits.indices { logits[place] /= total }
        let probability = logits[label]
        logits[label] -= 1
        return -Double(log(max(probability, 1e-30)))
    }
}
