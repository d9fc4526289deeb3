import Columns

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
    public var isRest: Bool { key.allSatisfy { $0 == nil || $0 == WindowColumns.other } }
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

    /// Keys kept by number of calls, and by each of the other orders.
    static let keptByCalls = 200
    static let keptByOthers = 25
    /// Fewer calls give no percentile worth ranking by.
    public static let minCallsForLatency: Int64 = 100

    init(_ tallies: KeyedTallies, comparing: Bool) {
        let present = tallies.entries.filter { $0.window.totals.calls > 0 }
        let ranked = present.map { entry in
            Ranked(
                key: entry.key, figures: entry.window.figures,
                baseline: comparing && entry.baseline.totals.calls > 0 ? entry.baseline.figures : nil, trend: entry.trend)
        }
        let named = ranked.filter { !$0.isRest }.sorted(by: Ranking.isBusier)
        self.init(
            labelNames: tallies.labelNames, grid: tallies.grid, keyCount: named.count,
            totals: present.reduce(into: CallTotals()) { $0.add($1.window.totals) },
            rows: Ranking.kept(of: named) + ranked.filter(\.isRest).sorted(by: Ranking.isBusier))
    }

    /// The leading rows by a quantity, largest first; rows without it or at zero are left out.
    public func leading(_ limit: Int, by quantity: (Ranked) -> Double?) -> [Ranked] {
        Self.leading(rows.filter { !$0.isRest }, limit, by: quantity)
    }

    private static func leading(_ rows: [Ranked], _ limit: Int, by quantity: (Ranked) -> Double?) -> [Ranked] {
        var measured: [(row: Ranked, value: Double)] = []
        for row in rows {
            if let value = quantity(row), value > 0 { measured.append((row, value)) }
        }
        measured.sort { left, right in
            left.value == right.value ? isBusier(left.row, right.row) : left.value > right.value
        }
        return measured.prefix(limit).map { $0.row }
    }

    /// The p95 of a row that has enough calls to rank by it.
    public static func rankableP95Us(_ row: Ranked) -> Double? {
        guard let duration = row.figures.duration, duration.count >= minCallsForLatency else { return nil }
        return duration.p95Us
    }

    private static func kept(of named: [Ranked]) -> [Ranked] {
        guard named.count > keptByCalls else { return named }
        let others = [
            leading(named, keptByOthers) { Double($0.figures.totals[.serverErrors] ?? 0) },
            leading(named, keptByOthers) { $0.figures.totals[.costNanoUsd].map(Double.init) },
            leading(named, keptByOthers, by: rankableP95Us),
        ]
        let keys = Set((named.prefix(keptByCalls) + others.joined()).map(\.key))
        return named.filter { keys.contains($0.key) }
    }

    /// Total order: calls, then key by bytes, "not known" last.
    static func isBusier(_ left: Ranked, _ right: Ranked) -> Bool {
        let (leftCalls, rightCalls) = (left.figures.totals.calls, right.figures.totals.calls)
        return leftCalls == rightCalls ? precedes(left.key, right.key) : leftCalls > rightCalls
    }

    private static func precedes(_ left: LabelKey, _ right: LabelKey) -> Bool {
        for (a, b) in zip(left, right) where a != b {
            guard let a else { return false }
            guard let b else { return true }
            return a.utf8.lexicographicallyPrecedes(b.utf8)
        }
        return false
    }
}
