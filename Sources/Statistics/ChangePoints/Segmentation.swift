/// A series cut into stretches, each told as a level or as a straight line.
struct Segmentation: Equatable {
    struct Segment: Equatable {
        let start: Int
        let end: Int
        let isSloped: Bool
    }

    let segments: [Segment]

    /// The first points of all segments but the first.
    var changes: [Int] { segments.dropFirst().map(\.start) }

    /// The sum of squared distances from the segments.
    func squaredError(_ sums: StretchSums) -> Double {
        segments.reduce(0) { total, segment in
            let costs = sums.costs(segment.start, segment.end)
            return total + (segment.isSloped ? costs.line : costs.level)
        }
    }

    /// Segments between given borders, each with the shape that costs less.
    init(borders: [Int], sums: StretchSums, slopePrice: Double) {
        segments = zip(borders, borders.dropFirst()).map { start, end in
            let costs = sums.costs(start, end)
            return Segment(start: start, end: end, isSloped: costs.line + slopePrice < costs.level)
        }
    }
}
