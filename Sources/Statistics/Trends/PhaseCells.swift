/// The points of a series by phase, put together where there are too many for all their pairs.
struct PhaseCells {
    private struct Cell {
        let place: Double
        let value: Double
    }

    private let phases: [[Cell]]

    init(_ points: TrendPoints, period: Int, pairLimit: Int) {
        var phases = [[Cell]](repeating: [], count: min(period, (points.indices.last ?? 0) + 1))
        for (index, value) in zip(points.indices, points.values) {
            phases[index % period].append(Cell(place: Double(index), value: value))
        }
        let share = Double(2 * pairLimit) / Double(max(phases.count, 1))
        let limit = max(Int(share.squareRoot()), 2)
        self.phases = phases.map { Self.joined($0, limit: limit) }
    }

    /// The slopes of all pairs within a phase, in no order.
    var slopes: [Double] {
        var slopes: [Double] = []
        slopes.reserveCapacity(phases.reduce(0) { $0 + $1.count * max($1.count - 1, 0) / 2 })
        for cells in phases {
            for (at, right) in cells.enumerated() {
                for left in cells[..<at] { slopes.append((right.value - left.value) / (right.place - left.place)) }
            }
        }
        return slopes
    }

    /// The variance of the sum of the phases' Kendall scores.
    var variance: Double {
        phases.reduce(0) { $0 + KendallScore($1.map(\.value)).variance }
    }

    private static func joined(_ cells: [Cell], limit: Int) -> [Cell] {
        guard cells.count > limit else { return cells }
        let size = (cells.count + limit - 1) / limit
        return stride(from: 0, to: cells.count, by: size).map { start in
            let group = cells[start..<min(start + size, cells.count)]
            return Cell(
                place: Quantiles.medianOrZero(of: group.map(\.place)),
                value: Quantiles.medianOrZero(of: group.map(\.value))
            )
        }
    }
}
