import Columns

/// The sums that every row of a call table adds to its attribute sets, in the order of `CellMeasure`.
struct RowMeasures: Sendable {
    /// By measure, then by row; a missing value adds nothing.
    let values: [[Int64]]
    /// The rows' sketches, decoded.
    let duration: SketchPairs
    let ttft: SketchPairs

    /// The columns that are read, besides the labels.
    static let columns = ["window_start", "duration", "ttft"] + CellMeasure.allCases.compactMap(\.sourceColumn)

    /// - Throws: `outOfSpec` where a sketch column holds no sketch.
    init(_ batch: Batch) throws(AnalysisError) {
        var values = CellMeasure.allCases.map { measure -> [Int64] in
            measure.sourceColumn.map { batch[Key<NumberColumn<Int64>>($0)].values } ?? []
        }
        values[CellMeasure.aiCalls.rawValue] = zip(
            values[CellMeasure.calls.rawValue], values[CellMeasure.inputTokens.rawValue]
        ).map { $1.isMissing ? 0 : $0 }
        duration = try Self.pairs(batch, "duration")
        ttft = try Self.pairs(batch, "ttft")
        Self.addLogs(duration, batch.rowCount, from: .durationCount, to: &values)
        Self.addLogs(ttft, batch.rowCount, from: .ttftCount, to: &values)
        self.values = values
    }

    private static func pairs(_ batch: Batch, _ name: String) throws(AnalysisError) -> SketchPairs {
        var pairs = SketchPairs(maxRows: batch.rowCount)
        try pairs.load(
            SketchColumn(batch, name), rows: 0..<batch.rowCount, slots: Array(repeating: 1, count: batch.rowCount))
        return pairs
    }

    /// Count and sum of logarithms of a sketch column, by row.
    private static func addLogs(
        _ pairs: SketchPairs, _ rowCount: Int, from first: CellMeasure, to values: inout [[Int64]]
    ) {
        var counts = [Int64](repeating: 0, count: rowCount)
        var sums = counts
        var start = 0
        for row in 0..<rowCount {
            for pair in start..<pairs.ends[row] {
                let (bucket, number) = (Int(pairs.buckets[pair]), pairs.counts[pair])
                counts[row] &+= number
                sums[row] &+= number &* LogTable.logs[bucket]
            }
            start = pairs.ends[row]
        }
        values[first.rawValue] = counts
        values[first.rawValue + 1] = sums
    }
}
