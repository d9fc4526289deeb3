/// What a number measures. Every number that reaches a reader carries one.
public enum Unit: Sendable, Equatable {
    /// A number of things, named in the plural: "requests".
    case count(String)
    /// Things per minute, named in the plural.
    case perMinute(String)
    /// A part of a whole, 0...1.
    case ratio
    case microseconds
    case bytes
    /// 10^-9 US dollars.
    case nanoUsd
    /// 10^-9 US dollars per hour.
    case nanoUsdPerHour
}

/// One quantity on an even time grid.
///
/// - Shape: one value for each point of the grid; nil is a gap, that is "not known", never zero.
public struct Series: Sendable, Equatable {
    /// Snake case, with the unit last: `server_error_ratio`.
    public let name: String
    public let unit: Unit
    public let grid: TimeGrid
    public let values: [Double?]

    public init(name: String, unit: Unit, grid: TimeGrid, values: [Double?]) {
        precondition(values.count == grid.pointCount, "\(name): \(values.count) values on \(grid.pointCount) points")
        self.name = name
        self.unit = unit
        self.grid = grid
        self.values = values
    }

    /// Whether every point is a gap.
    public var isBlank: Bool { values.allSatisfy { $0 == nil } }

    /// Runs of points without a value.
    public var gaps: [Range<Int>] {
        var gaps: [Range<Int>] = []
        for (index, value) in values.enumerated() where value == nil {
            if let last = gaps.last, last.upperBound == index {
                gaps[gaps.count - 1] = last.lowerBound..<index + 1
            } else {
                gaps.append(index..<index + 1)
            }
        }
        return gaps
    }

    /// The place of the highest value, the first of equals; nil without values.
    public var peakIndex: Int? { extremeIndex { $0 > $1 } }

    /// The place of the lowest value, the first of equals; nil without values.
    public var troughIndex: Int? { extremeIndex { $0 < $1 } }

    /// The middle value (the lower of two), nil without values.
    public var median: Double? {
        let known = values.compactMap { $0 }.sorted()
        return known.isEmpty ? nil : known[(known.count - 1) / 2]
    }

    private func extremeIndex(_ isBeyond: (Double, Double) -> Bool) -> Int? {
        var best: (index: Int, value: Double)?
        for (index, value) in values.enumerated() {
            guard let value else { continue }
            if let held = best, !isBeyond(value, held.value) { continue }
            best = (index, value)
        }
        return best?.index
    }
}
