import Glibc

/// Tells which changes of a cut noise of the series' own kind would hardly make, and drops the others.
///
/// A change between two segments gains G = error of one line over both - error of a line over each.
/// Under no change G / (2 s2) follows F(2, v), whose tail is (1 + G / (v s2))^(-v / 2) in closed form;
/// times the number of points it bounds the chance of such a gain anywhere (Bonferroni). Residuals with
/// the correlation r from point to point count as AR(1): s2 is multiplied by f = (1 + r) / (1 - r), the
/// degrees of freedom are divided by it. r is corrected for
/// the bias of short segments, about -(1 + 3 r) / length each (Marriott and Pope 1954).
struct ChangeSignificance {
    let sums: StretchSums
    let slopePrice: Double
    /// The greatest correlation that is still taken for noise.
    let correlationLimit: Double

    struct Change: Equatable {
        let index: Int
        let chance: Double
    }

    /// Removes the least sure change while its chance is above `limit`.
    func kept(_ cut: Segmentation, limit: Double) -> (cut: Segmentation, changes: [Change]) {
        var cut = cut
        while true {
            let changes = chances(cut)
            guard let worst = changes.max(by: { $0.chance < $1.chance }), worst.chance > limit else {
                return (cut, changes)
            }
            let borders = [0] + cut.changes.filter { $0 != worst.index } + [sums.count]
            cut = Segmentation(borders: borders, sums: sums, slopePrice: slopePrice)
        }
    }

    private func chances(_ cut: Segmentation) -> [Change] {
        let noise = noise(cut)
        return zip(cut.segments, cut.segments.dropFirst()).map { left, right in
            let gain =
                sums.costs(left.start, right.end).line - sums.costs(left.start, left.end).line
                - sums.costs(right.start, right.end).line
            guard noise.variance > 0 else { return Change(index: right.start, chance: gain > 0 ? 0 : 1) }
            let v = noise.freedom
            let tail = -v / 2 * log1p(max(gain, 0) / (v * noise.variance))
            return Change(index: right.start, chance: min(Double(sums.count) * exp(tail), 1))
        }
    }

    private func noise(_ cut: Segmentation) -> (variance: Double, freedom: Double) {
        var squares = 0.0
        var products = 0.0
        var parameters = cut.segments.count - 1
        for segment in cut.segments {
            parameters += segment.isSloped ? 2 : 1
            let line = sums.line(segment.start, segment.end, sloped: segment.isSloped)
            var last = 0.0
            for index in segment.start..<segment.end {
                let residual = sums.y[index] - line.value(at: sums.x[index])
                squares += residual * residual
                products += residual * last
                last = residual
            }
        }
        guard squares > 0 else { return (0, 1) }
        let n = Double(sums.count)
        let raw = products / squares
        let unbiased = raw + (1 + 3 * raw) * Double(cut.segments.count) / n
        let correlation = min(max(unbiased, 0), correlationLimit)
        let factor = (1 + correlation) / (1 - correlation)
        let freedom = max(n - Double(parameters), 1)
        return (squares / freedom * factor, max(freedom / factor, 1))
    }
}
