/// What an objective's calls were on an even grid.
///
/// - Shape: as many points in each list, in order of time.
public struct ObjectiveSums: Sendable, Equatable {
    /// Sums of `ObjectiveMeasure.numerator`.
    public var numerator: [Int64]
    /// Sums of `ObjectiveMeasure.exposure`.
    public var exposure: [Int64]
    /// Whether a point is covered by archives and outside of announced maintenance.
    public var isKnown: [Bool]

    public init(numerator: [Int64], exposure: [Int64], isKnown: [Bool]) {
        (self.numerator, self.exposure, self.isKnown) = (numerator, exposure, isKnown)
    }

    /// Points of which nothing is known.
    public init(unknown count: Int) {
        let zeros = [Int64](repeating: 0, count: count)
        self.init(numerator: zeros, exposure: zeros, isKnown: Array(repeating: false, count: count))
    }

    public var count: Int { isKnown.count }
    public var knownCount: Int { isKnown.count { $0 } }

    public mutating func append(_ other: ObjectiveSums) {
        numerator += other.numerator
        exposure += other.exposure
        isKnown += other.isKnown
    }

    /// The totals of some points that are known.
    func totals(_ slots: Range<Int>) -> (numerator: Int64, exposure: Int64, known: Int) {
        var totals: (numerator: Int64, exposure: Int64, known: Int) = (0, 0, 0)
        for slot in slots where isKnown[slot] {
            totals.numerator &+= numerator[slot]
            totals.exposure &+= exposure[slot]
            totals.known += 1
        }
        return totals
    }

    /// The totals of all points that are known.
    public var totals: (numerator: Int64, exposure: Int64, known: Int) { totals(0..<count) }
}
