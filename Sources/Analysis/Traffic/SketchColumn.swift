import Columns
import Statistics

/// The sketch columns of a batch, decoded row by row.
struct SketchColumn {
    private let table: String
    private let name: String
    private let column: TextColumn

    init(_ batch: Batch, _ name: String) {
        table = batch.schema.name
        self.name = name
        column = batch[Key<TextColumn>(name)]
    }

    /// The quantile sketch of a row, nil where it is missing.
    func quantiles(_ row: Int) throws(AnalysisError) -> QuantileSketch? {
        guard let range = range(row) else { return nil }
        let bytes = column.bytes.span
        do throws(SketchError) {
            return try QuantileSketch(decoding: bytes.extracting(range))
        } catch {
            throw refused(error, row)
        }
    }

    /// Unites the distinct sketch of a row with what was seen before.
    func add(_ row: Int, to distinct: inout DistinctTally) throws(AnalysisError) {
        guard let range = range(row) else { return }
        let bytes = column.bytes.span
        do throws(SketchError) {
            try distinct.add(encoded: bytes.extracting(range))
        } catch {
            throw refused(error, row)
        }
    }

    private func range(_ row: Int) -> Range<Int>? {
        let slice = column[row]
        return slice.isEmpty ? nil : slice.startIndex..<slice.endIndex
    }

    private func refused(_ error: SketchError, _ row: Int) -> AnalysisError {
        .outOfSpec(table: table, column: name, row: row, found: error.description)
    }
}

/// Different things seen so far.
struct DistinctTally: Sendable {
    private var merger = DistinctMerger()
    private var isEmpty = true

    mutating func add(encoded: Span<UInt8>) throws(SketchError) {
        try DistinctMerger.check(encoded)
        merger.add(encoded: encoded)
        isEmpty = false
    }

    var count: Int64 {
        guard !isEmpty else { return 0 }
        var (copy, sink) = (merger, ByteSink())
        copy.finish(into: &sink)
        let bytes = sink.take()
        return DistinctSketch.count(bytes.span)
    }
}

/// Different consumers and clients of the window (side 0) and its baseline (side 1).
struct DistinctSides: Sendable {
    var consumers = [DistinctTally(), DistinctTally()]
    var clients = [DistinctTally(), DistinctTally()]

    func counts(_ side: Int) -> DistinctCounts {
        DistinctCounts(consumers: consumers[side].count, clients: clients[side].count)
    }
}
