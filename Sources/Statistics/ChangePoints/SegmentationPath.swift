import Glibc

/// Chooses how finely to cut a series, from cuts at falling prices.
///
/// The chosen cut has the least
///
///     log(squared error / variance + floor) + price * changes + price * slopeShare * slopes
///
/// where the squared error is the mean one and `price` is `ratePrice * sqrt(200 / n)`. The logarithm
/// asks a change to remove a share of what is still unexplained, so a series of clean steps may
/// have many and a restless one has none. The floor is what a reader of a chart does not see.
struct SegmentationPath {
    let sums: StretchSums
    /// The sum of squares that counts as 1.
    let total: Double
    /// What a change costs, in log error.
    let price: Double
    /// What a slope costs, in changes.
    let slopeShare: Double
    let floor: Double
    let shortest: Int

    struct Choice {
        let segmentation: Segmentation
        /// The price of a slope, in squared error, at which the cut was made.
        let slopePrice: Double
    }

    /// The derivative of the criterion says at which prices its minimum can lie: between these two.
    private var prices: [Double] {
        let highest = price * (1 + floor) * total
        let lowest = price * floor * total
        let ratio = exp(log(lowest / highest) / Double(Self.steps - 1))
        return (0..<Self.steps).map { highest * pow(ratio, Double($0)) }
    }

    /// Neighbouring prices differ by a quarter at the default floor; more steps changed no result.
    private static let steps = 14

    func best() -> Choice? {
        let table = StretchCosts(sums)
        var best: (score: Double, choice: Choice)?
        for step in prices {
            let slopePrice = step * slopeShare
            guard let borders = table.cheapestBorders(price: step, slopePrice: slopePrice, shortest: shortest)
            else { return nil }
            let cut = Segmentation(borders: borders, sums: sums, slopePrice: slopePrice)
            let score = score(of: cut)
            if score < (best?.score ?? .infinity) - 1e-12 {
                best = (score, Choice(segmentation: cut, slopePrice: slopePrice))
            }
            // Lower prices only add changes, and no error is below 0.
            if let best, log(floor) + price * Double(cut.segments.count - 1) > best.score { break }
        }
        return best?.choice
    }

    private func score(of cut: Segmentation) -> Double {
        let slopes = cut.segments.count { $0.isSloped }
        let parts = Double(cut.segments.count - 1) + slopeShare * Double(slopes)
        return log(cut.squaredError(sums) / total + floor) + price * parts
    }
}
