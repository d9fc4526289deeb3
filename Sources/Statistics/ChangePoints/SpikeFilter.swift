/// Replaces lone points far from their neighbourhood by its median, so that a spike is not taken for a regime.
///
/// A point is far at more than `limit` times the greater of two spreads: of the distances from the
/// running median, and of the steps from point to point; both as 1.4826 median absolute deviations.
///
/// - Source: Hampel 1974, "The influence curve and its role in robust estimation", in its running form.
struct SpikeFilter {
    /// Points on either side of the one that is looked at: bursts of up to as many points are removed.
    let reach: Int
    let limit: Double

    /// - Shape: n values in, n values out; fewer than 20 are left as they are.
    func filtered(_ values: [Double]) -> [Double] {
        guard values.count >= 20 else { return values }
        let medians = values.indices.map { index in
            Quantiles.medianOrZero(of: values[max(index - reach, 0)...min(index + reach, values.count - 1)])
        }
        let distances = zip(values, medians).map { $0 - $1 }
        let centre = Quantiles.medianOrZero(of: distances)
        let spread = Quantiles.medianOrZero(of: distances.map { abs($0 - centre) })
        let steps = zip(values, values.dropFirst()).map { abs($1 - $0) }
        let scale = 1.4826 * max(spread, Quantiles.medianOrZero(of: steps) / 2.0.squareRoot())
        guard scale > 0 else { return values }
        return zip(values, medians).map { abs($0 - $1) > limit * scale ? $1 : $0 }
    }
}
