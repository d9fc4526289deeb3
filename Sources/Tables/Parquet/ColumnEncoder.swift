import Columns

/// Turns one column of a batch into the pages of a row group.
///
/// Pure, and free of state: columns of a batch may be encoded on several threads at once. The
/// bytes depend on the rows alone, not on the thread, and for label columns not on the order in
/// which labels happen to stand in their table.
public enum ColumnEncoder {
    /// Encodes column number `index` of a batch by its place in the schema.
    ///
    /// The batch's rows must be in the table's order already. A missing value in a column that the
    /// schema calls not nullable is a mistake of the caller and stops the program.
    ///
    /// - Shape: one row group; a page ends at 20 000 rows or 1 MiB, whichever comes first.
    public static func encode(_ batch: Batch, column index: Int) -> EncodedColumn {
        encode(batch.columns[index], of: batch.schema, column: index)
    }

    /// Encodes the rows of column number `index` of a table; see `encode(_:column:)`.
    public static func encode(_ column: AnyColumn, of schema: TableSchema, column index: Int) -> EncodedColumn {
        let spec = schema.columns[index]
        let where_ = "\(schema.name).\(spec.name)"
        switch (column, spec.kind) {
        case (.int64(let column), .timestampUs), (.int64(let column), .int64),
            (.int64(let column), .decimal):
            return NumberColumnEncoder(spec, .int64, where_).encode(column.values.span)
        case (.int32(let column), .int32):
            return NumberColumnEncoder(spec, .int32, where_).encode(column.values.span)
        case (.double(let column), .double):
            return NumberColumnEncoder(spec, .double, where_).encode(column.values.span)
        case (.int32(let column), .boolean):
            return BooleanColumnEncoder.encode(column.values.span, spec, where_)
        case (.label(let column), .label):
            return LabelColumnEncoder.encode(column, spec, where_)
        case (.text(let column), .text), (.text(let column), .binary):
            return TextColumnEncoder.encode(column, spec, where_)
        default:
            preconditionFailure(
                "\(where_): the column in memory is not of the kind the schema declares")
        }
    }

    /// The rows of each page of a column whose values are small.
    static func pages(rowCount: Int) -> [Range<Int>] {
        stride(from: 0, to: rowCount, by: TableLimits.pageRows).map {
            $0..<min(rowCount, $0 + TableLimits.pageRows)
        }
    }

    static func checkNulls(_ levels: RowLevels, _ spec: ColumnSpec, _ where_: String) {
        precondition(
            spec.isNullable || levels.nullCount == 0,
            "\(where_): \(levels.nullCount) missing values in a column that must have none")
    }
}
