import Columns

/// A line that is no record, as the table `rejects` keeps it.
struct RejectedRow: Sendable, Equatable {
    var input: String
    var fileName: String
    let byteOffset: Int64
    let line: Int64
    let reason: String
    /// Redacted, valid UTF-8.
    let excerpt: [UInt8]
}

/// Rows of the table `rejects` to and from batches.
enum RejectTable {
    static func batch(_ rows: [RejectedRow]) -> Batch {
        let sorted = rows.sorted { ($0.input, $0.byteOffset) < ($1.input, $1.byteOffset) }
        var excerpts = TextColumn()
        for row in sorted { excerpts.append(row.excerpt) }
        return Batch(
            schema: Rejects.schema,
            columns: [
                .label(LabelColumn(texts: sorted.map(\.input)).sorted()),
                .label(LabelColumn(texts: sorted.map(\.fileName)).sorted()),
                .int64(NumberColumn(sorted.map(\.byteOffset))), .int64(NumberColumn(sorted.map(\.line))),
                .label(LabelColumn(texts: sorted.map(\.reason)).sorted()), .text(excerpts),
            ])
    }

    static func rows(_ batch: Batch) -> [RejectedRow] {
        let inputs = batch[Key<LabelColumn>("input")]
        let names = batch[Key<LabelColumn>("source_file")]
        let offsets = batch[Key<NumberColumn<Int64>>("byte_offset")].values
        let lines = batch[Key<NumberColumn<Int64>>("line")].values
        let reasons = batch[Key<LabelColumn>("reason")]
        let excerpts = batch[Key<TextColumn>("excerpt")]
        return (0..<batch.rowCount).map { row in
            RejectedRow(
                input: inputs.text(row) ?? "", fileName: names.text(row) ?? "", byteOffset: offsets[row],
                line: lines[row],
                reason: reasons.text(row) ?? "", excerpt: Array(excerpts[row]))
        }
    }

    /// The first rows of each reason, `limit` at most, by place in the input.
    static func first(_ limit: Int, of rows: [RejectedRow]) -> [RejectedRow] {
        Dictionary(grouping: rows, by: \.reason).values.flatMap { rows in
            rows.sorted { $0.byteOffset < $1.byteOffset }.prefix(limit)
        }
    }
}
