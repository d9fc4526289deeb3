import Columns

/// Looks again at data files that were written: before a commit, and when a table is verified.
public enum DataFileCheck {
    /// Opens a written file anew and compares size, footer and content with what was written.
    ///
    /// Cheap enough for every file of every commit: one pass of SHA-256 over what the page cache holds.
    ///
    /// - Parameter path: where the file is now.
    /// - Throws: `outOfSpec` naming the first difference; `io`.
    public static func reopen(_ file: ParquetFile, at path: String) throws(TableError) {
        let reader = try ParquetReader(path: path)
        func differs(_ what: String, _ found: String, _ written: String) -> TableError {
            .outOfSpec(
                path: path, offset: nil, "\(what) is \(found) on disk, \(written) was written")
        }
        guard reader.byteCount == file.byteCount else {
            throw differs("the size", "\(reader.byteCount)", "\(file.byteCount)")
        }
        guard reader.rowCount == file.rowCount, reader.rowGroupCount == file.rowGroupCount else {
            throw differs(
                "the number of rows", "\(reader.rowCount) in \(reader.rowGroupCount) row groups",
                "\(file.rowCount) in \(file.rowGroupCount)")
        }
        let sha256 = try reader.sha256()
        guard sha256 == file.sha256 else { throw differs("SHA-256", sha256, file.sha256) }
    }

    /// Reads every row of a file and compares the log's statistics with what is there.
    ///
    /// - Parameter schema: the table's; it decides how values are spelt in the statistics.
    /// - Returns: the number of rows.
    /// - Throws: `outOfSpec` if a row, a page or a statistic is wrong.
    @discardableResult
    public static func rescan(
        _ path: String, schema: TableSchema, stats: String?
    ) throws(TableError) -> Int {
        let reader = try ParquetReader(path: path)
        let schema = Self.schema(of: reader, in: schema)
        var summaries = schema.columns.map { ColumnSummary(name: $0.name, kind: $0.kind) }
        var rowCount = 0
        for group in 0..<reader.rowGroupCount {
            let batch = try reader.read(rowGroup: group, as: schema)
            rowCount += batch.rowCount
            for (index, column) in batch.columns.enumerated() {
                let found = Rescan.summary(column, schema.columns[index])
                try compare(found, reader, group)
                summaries[index].add(nullCount: found.nullCount, bounds: found.bounds)
            }
        }
        guard let stats else { return rowCount }
        let expected = StatsText.text(rowCount: rowCount, columns: summaries)
        guard stats == expected else {
            throw .outOfSpec(
                path: path, offset: nil,
                "the log's statistics are \(stats), the rows give \(expected)")
        }
        return rowCount
    }

    /// A live file against the log: size, footer, name and, on demand, every row.
    ///
    /// - Throws: `outOfSpec` or `io` for the first thing that is wrong.
    public static func check(
        _ file: DataFile, of table: DeltaTable, schema: TableSchema, isDeep: Bool
    ) throws(TableError) {
        let path = table.path(of: file)
        let reader = try ParquetReader(path: path)
        guard Int64(reader.byteCount) == file.byteCount else {
            throw .outOfSpec(
                path: path, offset: nil, "\(reader.byteCount) bytes, the log says \(file.byteCount)"
            )
        }
        if let rows = file.rowCount, rows != Int64(reader.rowCount) {
            throw .outOfSpec(
                path: path, offset: nil, "\(reader.rowCount) rows, the log says \(rows)")
        }
        guard isDeep else { return }
        let sha256 = try reader.sha256()
        if let named = digest(inName: path), !sha256.hasPrefix(named) {
            throw .outOfSpec(
                path: path, offset: nil,
                "the content's SHA-256 is \(sha256), the name says \(named)…")
        }
        let isOurs = reader.createdBy?.hasPrefix("hypercare ") == true
        try rescan(path, schema: schema, stats: isOurs ? file.stats : nil)
    }

    /// The file's own columns in its own order, as the table spells their kinds: the table may have
    /// got more columns since.
    private static func schema(of reader: ParquetReader, in schema: TableSchema) -> TableSchema {
        TableSchema(
            name: schema.name,
            columns: reader.schema.columns.map { column in
                schema.columns.first { $0.name == column.name } ?? column
            },
            sortedBy: [])
    }

    /// The digits of the content's digest in a name of ours.
    private static func digest(inName path: String) -> String? {
        let name = path.split(separator: "/").last ?? ""
        let parts = name.split(separator: ".", maxSplits: 1).first?.split(separator: "-") ?? []
        guard name.hasSuffix(".zstd.parquet"), parts.count == 3, parts[0] == "part",
            parts[2].utf8.count == 16
        else {
            return nil
        }
        return String(parts[2])
    }

    /// The row group's own statistics: the null count must be equal, and the bounds must hold.
    private static func compare(
        _ found: ColumnSummary, _ reader: ParquetReader, _ group: Int
    ) throws(TableError) {
        if let nulls = reader.nullCount(of: found.name, rowGroup: group), nulls != found.nullCount {
            throw .outOfSpec(
                path: reader.path, offset: nil,
                "column \(found.name) of row group \(group) has \(found.nullCount) nulls, its statistics say \(nulls)"
            )
        }
        guard let bounds = found.bounds, let stored = reader.bounds(of: found.name, rowGroup: group)
        else { return }
        guard !bounds.min.precedes(stored.min), !stored.max.precedes(bounds.max) else {
            throw .outOfSpec(
                path: reader.path, offset: nil,
                "column \(found.name) of row group \(group) has values outside its statistics")
        }
    }
}

/// Nulls and extremes counted from rows, by other means than the encoder's.
private enum Rescan {
    static func summary(_ column: AnyColumn, _ spec: ColumnSpec) -> ColumnSummary {
        var summary = ColumnSummary(name: spec.name, kind: spec.kind)
        switch column {
        case .int64(let column): add(column.values, &summary) { .int64($0) }
        case .int32(let column) where spec.kind == .boolean:
            add(column.values, &summary) { .boolean($0 != 0) }
        case .int32(let column): add(column.values, &summary) { .int32($0) }
        case .double(let column): add(column.values, &summary) { .double($0) }
        case .label(let column):
            for id in Set(column.ids) where id != LabelColumn.missing {
                summary.add(nullCount: 0, value: .bytes(Array(column.labels[Int(id)])))
            }
            summary.nullCount = column.ids.count { $0 == LabelColumn.missing }
        case .text(let column):
            for row in 0..<column.count {
                if column.isMissing(row) {
                    summary.nullCount += 1
                } else {
                    summary.add(nullCount: 0, value: .bytes(Array(column[row])))
                }
            }
        }
        return summary
    }

    private static func add<Value: ColumnNumber & Comparable>(
        _ values: [Value], _ summary: inout ColumnSummary, _ make: (Value) -> ColumnValue
    ) {
        let present = values.filter { !$0.isMissing }
        summary.nullCount = values.count - present.count
        guard let low = present.min(), let high = present.max() else { return }
        summary.bounds = ColumnBounds(min: make(low), max: make(high))
    }
}

extension ColumnSummary {
    fileprivate mutating func add(nullCount: Int, value: ColumnValue) {
        add(nullCount: nullCount, bounds: ColumnBounds(min: value, max: value))
    }
}
