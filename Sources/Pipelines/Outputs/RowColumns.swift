import Columns

/// Columns of a table made from rows, one value of a row at a time.
struct RowColumns<Row> {
    let rows: [Row]

    init(_ rows: [Row]) { self.rows = rows }

    func label(_ value: (Row) -> String?) -> AnyColumn { .label(LabelColumn(texts: rows.map(value)).sorted()) }

    func text(_ value: (Row) -> String?) -> AnyColumn { .text(TextColumn(texts: rows.map(value))) }

    func long(_ value: (Row) -> Int64?) -> AnyColumn { .int64(NumberColumn(rows.map { value($0) ?? .missing })) }

    /// What is not finite is missing.
    func number(_ value: (Row) -> Double?) -> AnyColumn {
        .double(NumberColumn(rows.map { value($0).flatMap { $0.isFinite ? $0 : nil } ?? .missing }))
    }

    func integer(_ value: (Row) -> Int) -> AnyColumn { .int32(NumberColumn(rows.map { Int32(clamping: value($0)) })) }

    func optionalInteger(_ value: (Row) -> Int?) -> AnyColumn {
        .int32(NumberColumn(rows.map { value($0).map { Int32(clamping: $0) } ?? .missing }))
    }

    func flag(_ value: (Row) -> Bool?) -> AnyColumn {
        .int32(NumberColumn(rows.map { value($0).map { $0 ? 1 : 0 } ?? .missing }))
    }
}
