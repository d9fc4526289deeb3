import Foundation
import Tagging

/// Trains on two thirds of a set and answers for the third, for each third.
///
/// Features are those of the shipped model, and so is the minimiser; classes are the set's own. Rare classes weigh more
/// than their share of the rows: each class as the root of its size.
struct SetTrial {
    var weighting = FeatureWeighting.Options()
    /// On the squares of weights, for a set of one row: more rows need less.
    var penalty: Float = 2
    var rounds = 60
    static let thirds = 3

    /// By text of the set: the class that it was taken for.
    func told(_ set: ClassTexts, lexicon: [(hash: UInt64, value: Valence)]) -> [Int] {
        let counts = CountRows(set.texts, lexicon: lexicon)
        var told = [Int](repeating: 0, count: set.labels.count)
        for third in 0..<Self.thirds {
            let learned = set.labels.indices.filter { $0 % Self.thirds != third }
            let loss = ClassLoss(
                rows: FeatureWeighting(counts, learned: learned, weighting).rows(counts), labels: set.labels,
                classes: set.classes.count, learned: learned, shares: shares(set, learned),
                penalty: penalty / Float(max(learned.count, 1)))
            let weights = Minimiser(rounds: rounds, tolerance: 1e-5).minimum(count: loss.width) {
                loss.value($0, gradient: &$1)
            }
            for row in set.labels.indices where row % Self.thirds == third {
                told[row] = loss.likeliest(row, weights)
            }
        }
        return told
    }

    /// By class: weight of each row; all rows together weigh 1.
    private func shares(_ set: ClassTexts, _ learned: [Int]) -> [Float] {
        var sizes = [Float](repeating: 0, count: set.classes.count)
        for row in learned { sizes[set.labels[row]] += 1 }
        let total = sizes.reduce(0) { $0 + $1.squareRoot() }
        return sizes.map { $0 == 0 ? 0 : 1 / ($0.squareRoot() * total) }
    }
}
