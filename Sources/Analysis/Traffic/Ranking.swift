/// One key of a ranking with what is known about its calls.
public struct Ranked: Sendable, Equatable {
    /// In the order of `Ranking.labelNames`.
    public let key: LabelKey
    public let figures: CallFigures
    /// The same key in the baseline window, nil where it had no calls there.
    public let baseline: CallFigures?
    /// Calls on `Ranking.grid`.
    public let trend: [UInt32]

    public init(key: LabelKey, figures: CallFigures, baseline: CallFigures?, trend: [UInt32]) {
        self.key = key
        self.figures = figures
        self.baseline = baseline
        self.trend = trend
    }

    /// Whether this row stands for values beyond the limit or for calls without a value.
    public var isRest: Bool { key.allSatisfy(LabelText.isRest) }
}

/// The keys of one dimension, busiest first.
///
/// Rows for "not known" and `(other)` come last, whatever their size. Of many keys only those are
/// kept that lead by calls, server errors, latency or cost; `keyCount` and `totals` cover them all.
public struct Ranking: Sendable, Equatable {
    public let labelNames: [String]
    public let grid: TimeGrid
    /// Named keys with calls in the window, kept or not.
    public let keyCount: Int
    public let totals: CallTotals
    public let rows: [Ranked]

    public init(labelNames: [String], grid: TimeGrid, keyCount: Int, totals: CallTotals, rows: [Ranked]) {
        self.labelNames = labelNames
        self.grid = grid
        self.keyCount = keyCount
        self.totals = totals
        self.rows = rows
    }

    /// Fewer calls give no percentile worth ranking by.
    public static let minCallsForLatency: Int64 = 100

    init(_ tallies: KeyedTallies, comparing: Bool) {
        let order = RankingOrder(tallies)
        self.init(
            labelNames: tallies.labelNames, grid: tallies.grid, keyCount: order.named.count,
            totals: tallies.groups.reduce(into: CallTotals()) { totals, group in
                if tallies.calls(group) > 0 { totals.add(tallies.totals(group)) }
            },
            rows: (order.kept + order.rest).map { place in
                let hasBaseline = comparing && tallies.baselineCalls(place.group) > 0
                return Ranked(
                    key: tallies.key(place.group), figures: tallies.figures(place.group),
                    baseline: hasBaseline ? tallies.baselineFigures(place.group) : nil,
                    trend: tallies.trend(place.group))
            })
    }

    /// The leading rows by a quantity, largest first; rows without it or at zero are left out.
    public func leading(_ limit: Int, by quantity: (Ranked) -> Double?) -> [Ranked] {
        var measured: [(row: Ranked, value: Double)] = []
        for row in rows where !row.isRest {
            if let value = quantity(row), value > 0 { measured.append((row, value)) }
        }
        measured.sort { left, right in
            left.value == right.value ? Self.isBusier(left.row, right.row) : left.value > right.value
        }
        return measured.prefix(limit).map { $0.row }
    }

    /// The p95 of a row that has enough calls to rank by it.
    public static func rankableP95Us(_ row: Ranked) -> Double? {
        guard let duration = row.figures.duration, duration.count >= minCallsForLatency else { return nil }
        return duration.p95Us
    }

    /// Total order: calls, then key by bytes, "not known" last.
    private static func isBusier(_ left: Ranked, _ right: Ranked) -> Bool {
        let (leftCalls, rightCalls) = (left.figures.totals.calls, right.figures.totals.calls)
        return leftCalls == rightCalls ? LabelText.precede(left.key, right.key) : leftCalls > rightCalls
    }
}
