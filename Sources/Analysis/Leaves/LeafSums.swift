/// What the calls of every leaf added up to in a stretch of time, and in the times that it is compared with.
public struct LeafSums: Sendable {
    /// The measures of `CellMeasure`, then the slow calls by duration and by time to first token.
    static let slowDuration = CellMeasure.allCases.count
    static let slowTtft = slowDuration + 1
    static let width = slowTtft + 1

    public let book: LeafBook
    /// How many times as long the reference is.
    public let referenceLengths: Double
    /// By leaf and measure.
    private var during: [Int64]
    private var before: [Int64]

    /// - Parameters:
    ///   - rows: all rows of the windows, at least; others are passed over.
    ///   - reference: windows of the same length; at least one.
    public init(_ rows: [LeafRows], _ book: LeafBook, window: TimeWindow, reference: [TimeWindow]) {
        precondition(!reference.isEmpty, "a window is compared with others")
        self.book = book
        referenceLengths = Double(reference.count)
        during = Array(repeating: 0, count: book.count * Self.width)
        before = during
        var (durationLimits, ttftLimits) = (SlowLimits(), SlowLimits())
        for part in rows {
            for other in reference {
                durationLimits.add(part, part.rows(in: other), part.values.duration, book)
                ttftLimits.add(part, part.rows(in: other), part.values.ttft, book)
            }
        }
        durationLimits.settle()
        ttftLimits.settle()
        for part in rows {
            Self.add(part, part.rows(in: window), durationLimits, ttftLimits, to: &during)
            for other in reference { Self.add(part, part.rows(in: other), durationLimits, ttftLimits, to: &before) }
        }
    }

    private static func add(
        _ rows: LeafRows, _ range: Range<Int>, _ duration: SlowLimits, _ ttft: SlowLimits, to sums: inout [Int64]
    ) {
        for row in range {
            let leaf = Int(rows.leaves[row])
            rows.values.measures.add(row, to: &sums, at: leaf * width)
            sums[leaf * width + slowDuration] += duration.slow(leaf, row, rows.values.duration)
            sums[leaf * width + slowTtft] += ttft.slow(leaf, row, rows.values.ttft)
        }
    }

    /// One sum of a leaf in the window.
    func during(_ leaf: Int, _ place: Int) -> Double { Double(during[leaf * Self.width + place]) }

    /// One sum of a leaf in all times that the window is compared with.
    func before(_ leaf: Int, _ place: Int) -> Double { Double(before[leaf * Self.width + place]) }

    /// The places of a metric's numerator and exposure among the sums; a mean of logarithms is told by
    /// the share of slow calls.
    static func places(_ metric: SeriesMetric) -> (numerator: Int, exposure: Int) {
        switch metric {
        case .durationGeomeanMs: (slowDuration, CellMeasure.durationCount.rawValue)
        case .ttftGeomeanMs: (slowTtft, CellMeasure.ttftCount.rawValue)
        default: (metric.numerator.rawValue, metric.exposure.rawValue)
        }
    }

    /// Numerators and exposures of some leaves, during and before.
    func totals(_ metric: SeriesMetric, of isMember: [Bool]) -> Totals {
        var totals = Totals()
        for leaf in isMember.indices where isMember[leaf] { add(leaf, metric, to: &totals) }
        return totals
    }

    func add(_ leaf: Int, _ metric: SeriesMetric, to totals: inout Totals) {
        let (numerator, exposure) = Self.places(metric)
        totals.numerator += during(leaf, numerator)
        totals.exposure += during(leaf, exposure)
        totals.numeratorBefore += before(leaf, numerator)
        totals.exposureBefore += before(leaf, exposure)
    }

    struct Totals {
        var numerator = 0.0
        var exposure = 0.0
        var numeratorBefore = 0.0
        var exposureBefore = 0.0
    }

    /// By how much a metric's numerator exceeds what the reference lets one expect.
    func excess(_ metric: SeriesMetric, of isMember: [Bool]) -> Double {
        excess(metric, totals(metric, of: isMember))
    }

    func excess(_ metric: SeriesMetric, _ totals: Totals) -> Double {
        guard metric.quantity != .count else { return totals.numerator - totals.numeratorBefore / referenceLengths }
        guard totals.exposureBefore > 0 else { return 0 }
        return totals.numerator - totals.numeratorBefore / totals.exposureBefore * totals.exposure
    }
}
