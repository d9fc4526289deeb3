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
        numerators = Array(repeating: .nan, count: known.count)
        exposures = metric.quantity == .count ? [] : numerators
        for slot in known.indices where known[slot] {
            switch metric.quantity {
            case .count: numerators[slot] = Float(numerator[slot])
            case .ratio:
                numerators[slot] = Float(numerator[slot])
                exposures[slot] = Float(exposure[slot])
            case .logMean, .mean:
                exposures[slot] = Float(exposure[slot])
                guard exposure[slot] > 0 else { continue }
                numerators[slot] = Float(metric.mean(numerator[slot], of: exposure[slot]))
            }
        }
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
        values = CellMeasure.allCases.map { shelf.sums(item, $0) }
    }

    subscript(_ measure: CellMeasure) -> [Int64] { values[measure.rawValue] }
}
