import Glibc

/// One metric of one attribute set over the days of a shelf, ready to be judged.
///
/// - Shape: a value for each slot of each day; not a number where nothing is known.
struct SeriesValues {
    /// Counts of the metric's sort; for means, the mean itself in the metric's unit.
    var numerators: [Float]
    /// What they are counted per; empty for counts.
    var exposures: [Float]

    /// - Parameters:
    ///   - known: by slot of the item's grid; see `Coverage`.
    /// - Returns: nil where there is nothing to judge: no exposure, or no event at all.
    init?(_ metric: SeriesMetric, _ sums: CellSums, known: [Bool]) {
        let numerator = sums[metric.numerator]
        let exposure = sums[metric.exposure]
        guard numerator.contains(where: { $0 != 0 }) else { return nil }
        switch metric.quantity {
        case .count: (numerators, exposures) = (Self.counts(numerator, known), [])
        case .ratio: (numerators, exposures) = (Self.counts(numerator, known), Self.counts(exposure, known))
        case .logMean, .mean:
            exposures = Self.counts(exposure, known)
            numerators = known.indices.map { slot in
                guard known[slot], exposure[slot] > 0 else { return .nan }
                return Float(metric.mean(numerator[slot], of: exposure[slot]))
            }
        }
    }

    private static func counts(_ sums: [Int64], _ known: [Bool]) -> [Float] {
        zip(sums, known).map { $1 ? Float($0) : .nan }
    }
}

extension SeriesMetric {
    /// A mean in the metric's own unit.
    func mean(_ sum: Int64, of count: Int64) -> Double {
        let mean = Double(sum) / Double(count)
        switch self {
        case .durationGeomeanMs, .ttftGeomeanMs: return exp(mean / LogTable.scale) / 1000
        case .costPerCallUsd: return mean / 1e9
        default: return mean
        }
    }
}

/// The sums of one attribute set over all days of a shelf.
struct CellSums {
    private let values: [[Int64]]

    init(_ shelf: SeriesShelf, _ item: SeriesShelf.Item) {
        let zeros = [Int64](repeating: 0, count: shelf.slotCount(item))
        values = CellMeasure.allCases.map { measure in
            // Shared by all measures that have nothing.
            var sums = zeros
            shelf.load(item, measure, into: &sums)
            return sums
        }
    }

    subscript(_ measure: CellMeasure) -> [Int64] { values[measure.rawValue] }

    /// The same sums on a grid of points that are so many of this one's.
    func coarser(by count: Int) -> Self {
        let zeros = [Int64](repeating: 0, count: (values.first?.count ?? 0) / count)
        return Self(
            values: values.map { fine in
                var coarse = zeros
                for (slot, sum) in fine.enumerated() where sum != 0 { coarse[slot / count] += sum }
                return coarse
            })
    }

    private init(values: [[Int64]]) { self.values = values }
}
