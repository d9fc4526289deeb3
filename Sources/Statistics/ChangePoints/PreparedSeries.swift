/// The points of a series that are there, without spikes and season, on axes from about -1 to 1.
struct PreparedSeries {
    /// Places: the middle of the series is 0, its ends are -1 and 1.
    let x: [Double]
    /// Values: mean 0, and a greatest distance of at most 2.
    let y: [Double]
    /// For each point its index in the series with gaps.
    private let indices: [Int]
    private let centre: Double
    private let scale: Double

    /// Values beyond it are left out, as their sums may not be finite.
    private static let greatest = 1e300

    /// Nil where nothing can be found: too few points, or all alike.
    init?(_ values: [Double?], search: ChangePointSearch) {
        let present = values.indices.compactMap { index -> (index: Int, value: Double)? in
            guard let value = values[index], abs(value) <= Self.greatest else { return nil }
            return (index, value)
        }
        guard present.count >= max(2 * search.shortest, 4) else { return nil }
        let raw = present.map(\.value)
        let size = raw.map(abs).max() ?? 0
        // Halves and a first division keep sums of even the greatest numbers finite.
        let shrunk = raw.map { $0 / 2 / (size > 0 ? size : 1) }
        let middle = Quantiles.medianOrZero(of: shrunk)
        let reach = shrunk.map { abs($0 - middle) }.max() ?? 0
        // What differs in the last digits only is constant.
        guard reach > 1e-12 else { return nil }
        let even = shrunk.map { ($0 - middle) / reach }
        indices = present.map(\.index)
        let flat = SpikeFilter(reach: search.spikeReach, limit: search.spikeLimit)
            .filtered(Self.withoutSeason(even, at: indices, search: search))
        let mean = flat.reduce(0, +) / Double(flat.count)
        y = flat.map { $0 - mean }
        guard y.contains(where: { abs($0) > 1e-9 }) else { return nil }
        let half = Double(values.count) / 2
        x = indices.map { (Double($0) - half) / half }
        centre = 2 * size * (middle + mean * reach)
        scale = 2 * size * reach
    }

    func changePoint(
        at point: Int, chance: Double, before: StretchSums.Line, after: StretchSums.Line
    ) -> ChangePoint {
        // Two points that are a step apart are 2 / count apart on the x axis.
        let step = indices[point] > 0 ? (x[point] - x[point - 1]) / Double(indices[point] - indices[point - 1]) : 1
        return ChangePoint(
            index: indices[point], confidence: 1 - chance,
            before: centre + scale * before.value(at: x[point - 1]),
            after: centre + scale * after.value(at: x[point]),
            slopeBefore: scale * before.slope * step, slopeAfter: scale * after.slope * step)
    }

    /// The season is looked for in the series with straight lines over the gaps; not at all where gaps are many.
    private static func withoutSeason(
        _ values: [Double], at indices: [Int], search: ChangePointSearch
    ) -> [Double] {
        guard let first = indices.first, let last = indices.last, values.count * 2 > last - first else { return values }
        let whole = filled(values, at: indices)
        var periods = PeriodSearch()
        periods.leastStrength = search.seasonStrength
        guard let season = periods.season(of: whole, period: search.period) else { return values }
        return zip(values, indices).map { $0 - season.effect(at: $1 - first) }
    }

    private static func filled(_ values: [Double], at indices: [Int]) -> [Double] {
        var whole: [Double] = []
        for (point, index) in indices.enumerated() {
            let behind = point > 0 ? indices[point - 1] : index - 1
            for missing in behind + 1..<index {
                let share = Double(missing - behind) / Double(index - behind)
                whole.append(values[point - 1] + share * (values[point] - values[point - 1]))
            }
            whole.append(values[point])
        }
        return whole
    }
}
