import Statistics

/// How far leaves that no cause touches are from their forecasts.
struct AdditiveNoise: Sendable {
    /// By leaf: the scale of its deviation.
    let scales: [Double]
    /// Degrees of freedom of Student's t that the deviations follow: few mean heavy tails.
    let freedom: Double

    /// Leaves of one level that are measured together, and the most of such groups.
    private static let (minGroup, maxGroups) = (50, 20)
    /// Up to three of four leaves may be touched by a cause before the lower quartile is.
    private static let quartile = 0.25
    /// By degrees of freedom: the 95th percentile of the size of a t value, divided by its median.
    private static let tails: [(freedom: Double, ratio: Double)] = [
        (30, 2.9912), (20, 3.0365), (10, 3.1839), (6, 3.4101), (4, 3.7484), (3, 4.1606),
    ]

    /// - Parameters:
    ///   - levels: what was expected of each leaf.
    ///   - isQuiet: the leaves to measure; the others get the scale of their level.
    init(deviations: [Double], levels: [Double], isQuiet: [Bool], minScale: Double) {
        let order = levels.indices.sorted { (levels[$0], $0) < (levels[$1], $1) }
        let quiet = order.filter { isQuiet[$0] }
        let groupCount = max(1, min(Self.maxGroups, quiet.count / Self.minGroup))
        var points: [(level: Double, scale: Double)] = []
        for group in 0..<groupCount where !quiet.isEmpty {
            let part = quiet[quiet.count * group / groupCount..<quiet.count * (group + 1) / groupCount]
            let scale = max(Self.scale(part.map { deviations[$0] }), minScale)
            points.append((levels[part[(part.startIndex + part.endIndex) / 2]], scale))
        }
        var scales = [Double](repeating: minScale, count: levels.count)
        var place = 0
        for leaf in order where !points.isEmpty {
            while place + 1 < points.count, points[place + 1].level <= levels[leaf] { place += 1 }
            scales[leaf] = Self.between(points, place, levels[leaf])
        }
        self.scales = scales
        freedom = Self.freedom(quiet.map { (deviations[$0] / scales[$0]).magnitude })
    }

    /// The scale of deviations about 0, or about their median where that is less: then most leaves are touched alike.
    private static func scale(_ deviations: [Double]) -> Double {
        let median = quantile(deviations.sorted(), 0.5)
        let quartiles = [0, median].map { centre in
            quantile(deviations.map { ($0 - centre).magnitude }.sorted(), quartile)
        }
        return min(quartiles[0], quartiles[1]) / Spread.lowerQuartileOfSize
    }

    /// The scale at a level at or after a point, on the line to the next point; flat beyond both ends.
    private static func between(_ points: [(level: Double, scale: Double)], _ place: Int, _ level: Double) -> Double {
        let (from, to) = (points[place], points[min(place + 1, points.count - 1)])
        guard level > from.level, to.level > from.level else { return from.scale }
        return from.scale + (to.scale - from.scale) * min((level - from.level) / (to.level - from.level), 1)
    }

    /// The tail by the ratio of two quantiles, so that a few causes do not make it heavy.
    private static func freedom(_ standings: [Double]) -> Double {
        let sorted = standings.sorted()
        guard !sorted.isEmpty else { return tails[tails.count - 1].freedom }
        let (median, high) = (quantile(sorted, 0.5), quantile(sorted, 0.95))
        for tail in tails where median > 0 && high <= tail.ratio * median { return tail.freedom }
        return tails[tails.count - 1].freedom
    }

    private static func quantile(_ sorted: [Double], _ probability: Double) -> Double {
        let place = probability * Double(sorted.count - 1)
        let low = Int(place)
        let high = min(low + 1, sorted.count - 1)
        return sorted[low] + (sorted[high] - sorted[low]) * (place - Double(low))
    }
}
