import Columns

/// Decides, for one table and one UTC day, which label values keep rows of their own.
///
/// Every label key column keeps the `limit` values of most calls, between equals the text that is
/// smaller by bytes, if it has more values than that; the others become `(other)`. The choice is
/// made once over everything the day has, so it cannot depend on workers or spilling. `(other)` of
/// earlier cuts is kept and never counts against the limit; null stays null.
///
/// Memory is bounded by passes: pass p of n looks at the texts whose hash leaves p when divided by
/// n, and only the best `limit` of each pass are remembered.
///
///     var cut = LabelCut(schema: table, limit: 10_000)
///     for pass in 0..<passes {
///         var counts = cut.makeCounts(pass: pass, of: passes)
///         for batch in everythingOfTheDay { counts.add(batch) }
///         cut.add(counts)
///     }
///     let kept = cut.finish()
public struct LabelCut: Sendable {
    private let columns: [LabelCounts.Column]
    private let limits: [Int]
    private var best: [[LabelCounts.Candidate]]
    private var distinctCounts: [Int]

    /// - Parameters:
    ///   - limit: the most values a label column keeps.
    ///   - limits: other limits for single columns, by name.
    public init(schema: TableSchema, limit: Int, limits: [String: Int] = [:]) {
        columns = LabelCounts.columns(of: schema)
        self.limits = columns.map { limits[$0.name] ?? limit }
        best = columns.map { _ in [] }
        distinctCounts = columns.map { _ in 0 }
    }

    /// Empty counts for one pass.
    public func makeCounts(pass: Int = 0, of passes: Int = 1) -> LabelCounts {
        LabelCounts(columns: columns, pass: pass, passes: passes)
    }

    /// Takes over what a pass has counted. Every pass must be added once.
    public mutating func add(_ counts: borrowing LabelCounts) {
        for index in columns.indices {
            distinctCounts[index] += counts.distinctCount(index)
            best[index] += counts.best(index, limit: limits[index])
            best[index].sort()
            if best[index].count > limits[index] { best[index].removeLast(best[index].count - limits[index]) }
        }
    }

    /// What stays: one element for each label key column, in the schema's order.
    public func finish() -> [KeptLabels] {
        zip(best, distinctCounts).map { candidates, distinctCount in
            var kept = Labels()
            for candidate in candidates { kept.append(candidate.text) }
            return KeptLabels(kept, foldedCount: distinctCount - candidates.count)
        }
    }
}

/// The calls of each label value of one day, for the values of one pass.
public struct LabelCounts: Sendable {
    struct Column: Sendable {
        let name: String
    }

    /// A value and its calls; better ones come first.
    struct Candidate: Sendable, Comparable {
        let calls: Int64
        let text: ArraySlice<UInt8>

        static func < (left: Candidate, right: Candidate) -> Bool {
            left.calls != right.calls ? left.calls > right.calls : left.text.lexicographicallyPrecedes(right.text)
        }
    }

    private let columns: [Column]
    private let pass: UInt64
    private let passes: UInt64
    private var tables: [TextTable]
    private var calls: [[Int64]]

    init(columns: [Column], pass: Int, passes: Int) {
        precondition(pass >= 0 && pass < passes, "pass \(pass) of \(passes)")
        self.columns = columns
        self.pass = UInt64(pass)
        self.passes = UInt64(passes)
        tables = columns.map { _ in TextTable() }
        calls = columns.map { _ in [] }
    }

    static func columns(of schema: TableSchema) -> [Column] {
        schema.columns.filter { $0.role == .key && $0.kind == .label }.map { Column(name: $0.name) }
    }

    /// What the counts take, for the memory budget.
    public var bytes: Int { tables.reduce(0) { $0 + $1.bytes } + calls.reduce(0) { $0 + $1.capacity * 8 } }

    /// Counts the rows of a segment or of the table as it stands; its column `calls` is the weight.
    public mutating func add(_ batch: Batch) {
        let weights = batch[Key<NumberColumn<Int64>>("calls")].values
        for (index, column) in columns.enumerated() {
            let labels = batch[Key<LabelColumn>(column.name)]
            add(Self.sums(labels, weights), labels.labels, to: index)
        }
    }

    /// The calls of each label id.
    private static func sums(_ column: LabelColumn, _ weights: [Int64]) -> [Int64] {
        var sums = [Int64](repeating: 0, count: column.labels.count)
        let ids = column.ids.span
        let weight = weights.span
        var cells = sums.mutableSpan
        for row in ids.indices where ids[row] != LabelColumn.missing {
            let id = Int(ids[row])
            cells[id] = RollupAccumulator.capped(cells[id], max(weight[row], 0))
        }
        return sums
    }

    private mutating func add(_ sums: [Int64], _ labels: Labels, to column: Int) {
        for id in 0..<labels.count {
            let text = labels[id]
            let hash = TextTable.hash(text.span)
            guard (hash >> 33) % passes == pass, !text.elementsEqual(WindowColumns.other.utf8) else { continue }
            let index = tables[column].index(of: text, hash: hash)
            calls[column].grow(to: index + 1, filler: 0)
            calls[column][index] = RollupAccumulator.capped(calls[column][index], sums[id])
        }
    }

    func distinctCount(_ column: Int) -> Int { tables[column].count }

    /// The best values of one column, at most `limit`, in no order.
    func best(_ column: Int, limit: Int) -> [Candidate] {
        let calls = calls[column]
        var floor: Int64 = .min
        if calls.count > limit {
            guard limit > 0 else { return [] }
            floor = calls.sorted(by: >)[limit - 1]
        }
        let labels = tables[column].labels
        var found: [Candidate] = []
        for index in calls.indices where calls[index] >= floor {
            found.append(Candidate(calls: calls[index], text: Array(labels[index])[...]))
        }
        guard found.count > limit else { return found }
        found.sort()
        return Array(found.prefix(limit))
    }
}
