import Columns

/// Decides, for one table and one UTC day, which label values keep rows of their own.
///
/// Every label key column keeps the `limit` values of most calls (or items), between equals the text that is
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
    private let columnNames: [String]
    private let weightName: String
    private let limits: [Int]
    private var best: [LabelWeights]
    private var distinctCounts: [Int]

    /// - Parameters:
    ///   - limit: the most values a label column keeps.
    ///   - limits: other limits for single columns, by name.
    public init(schema: TableSchema, limit: Int, limits: [String: Int] = [:]) {
        columnNames = schema.columns.filter { $0.role == .key && $0.kind == .label }.map(\.name)
        weightName = schema.columns.first { $0.role == .sum && !$0.isNullable }?.name ?? ""
        self.limits = columnNames.map { limits[$0] ?? limit }
        best = columnNames.map { _ in LabelWeights() }
        distinctCounts = columnNames.map { _ in 0 }
    }

    /// Empty counts for one pass.
    public func makeCounts(pass: Int = 0, of passes: Int = 1) -> LabelCounts {
        LabelCounts(columnNames: columnNames, weightName: weightName, pass: pass, passes: passes)
    }

    /// Takes over what a pass has counted. Every pass must be added once.
    public mutating func add(_ counts: borrowing LabelCounts) {
        for index in columnNames.indices {
            let found = counts.weights(index)
            distinctCounts[index] += found.labels.count
            best[index].add(found.best(limits[index]))
            best[index] = best[index].best(limits[index])
        }
    }

    /// What stays: one element for each label key column, in the schema's order.
    public func finish() -> [KeptLabels] {
        zip(best, distinctCounts).map { kept, distinctCount in
            KeptLabels(kept.labels, foldedCount: distinctCount - kept.labels.count)
        }
    }
}

/// The calls of each label value of one day, for the values of one pass.
public struct LabelCounts: Sendable {
    private let columnNames: [String]
    private let weightName: String
    private let pass: UInt64
    private let passes: UInt64
    private var tables: [TextTable]
    private var calls: [[Int64]]

    init(columnNames: [String], weightName: String, pass: Int, passes: Int) {
        precondition(pass >= 0 && pass < passes, "pass \(pass) of \(passes)")
        self.columnNames = columnNames
        self.weightName = weightName
        self.pass = UInt64(pass)
        self.passes = UInt64(passes)
        tables = columnNames.map { _ in TextTable() }
        calls = columnNames.map { _ in [] }
    }

    /// What the counts take, for the memory budget.
    public var bytes: Int { tables.reduce(0) { $0 + $1.bytes } + calls.reduce(0) { $0 + $1.count * 8 } }

    /// Counts the rows of a segment or of the table as it stands; its first sum (`calls`, `items`) is the weight.
    public mutating func add(_ batch: Batch) {
        let weights = batch[Key<NumberColumn<Int64>>(weightName)].values
        for (index, name) in columnNames.enumerated() {
            let column = batch[Key<LabelColumn>(name)]
            add(Self.sums(column, weights), column.labels, to: index)
        }
    }

    /// The values of a column with their calls.
    func weights(_ column: Int) -> LabelWeights { LabelWeights(labels: tables[column].labels, calls: calls[column]) }

    /// The calls of each label id, missing for labels that no row has.
    private static func sums(_ column: LabelColumn, _ weights: [Int64]) -> [Int64] {
        var sums = [Int64](repeating: .missing, count: column.labels.count)
        let ids = column.ids.span
        let weight = weights.span
        var cells = sums.mutableSpan
        for row in ids.indices where ids[row] != LabelColumn.missing {
            let id = Int(ids[row])
            cells[id] = RollupAccumulator.capped(max(cells[id], 0), max(weight[row], 0))
        }
        return sums
    }

    private mutating func add(_ sums: [Int64], _ labels: Labels, to column: Int) {
        for id in 0..<labels.count where !sums[id].isMissing {
            let text = labels[id]
            let hash = TextTable.hash(text.span)
            guard (hash >> 33) % passes == pass, !text.elementsEqual(WindowColumns.other.utf8) else { continue }
            let index = tables[column].index(of: text, hash: hash)
            calls[column].grow(to: index + 1, filler: 0)
            calls[column][index] = RollupAccumulator.capped(calls[column][index], sums[id])
        }
    }
}

/// Label values, each once, with the calls they had.
struct LabelWeights: Sendable {
    var labels = Labels()
    var calls: [Int64] = []

    mutating func add(_ other: LabelWeights) {
        guard !labels.bytes.isEmpty || labels.count > 0 else {
            self = other
            return
        }
        for id in 0..<other.labels.count { labels.append(other.labels[id]) }
        calls += other.calls
    }

    /// The values of most calls, between equals the smaller text; all if there are at most `limit`.
    func best(_ limit: Int) -> LabelWeights {
        guard calls.count > limit else { return self }
        guard limit > 0 else { return LabelWeights() }
        let floor = calls.sorted(by: >)[limit - 1]
        var above: [UInt32] = []
        var level: [UInt32] = []
        for id in calls.indices where calls[id] >= floor {
            if calls[id] > floor { above.append(UInt32(id)) } else { level.append(UInt32(id)) }
        }
        TextOrder(labels).sort(&level)
        var kept = LabelWeights()
        for id in above + level.prefix(limit - above.count) {
            kept.labels.append(labels[Int(id)])
            kept.calls.append(calls[Int(id)])
        }
        return kept
    }
}
