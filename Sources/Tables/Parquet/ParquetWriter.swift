import Columns

/// Writes a table's rows to one Parquet file, a row group at a time.
///
/// Layout ("hc-1"): version 1 data pages, zstd, page checksums, statistics, page index before the
/// footer, no clock, no host, nothing of the run. The same row groups give the same bytes.
///
/// The file appears under `path` while it is being written, so `path` should be a temporary name in
/// the table's folder; an unfinished file removes itself. Not to be used from two threads at once.
///
/// - Source: apache/parquet-format, `parquet.thrift` and the pages beside it.
public struct ParquetWriter: ~Copyable {
    private let schema: TableSchema
    private let file: NewFile
    private var rowGroups: [RowGroup] = []
    /// Page indexes are written behind the last row group, so they wait here.
    private var pageIndexes: [[PageIndexes]] = []
    private var summaries: [ColumnSummary]
    private var rowCount = 0

    private struct PageIndexes {
        var column: ColumnIndex?
        var offset: OffsetIndex
    }

    private static let magic = Array("PAR1".utf8)

    /// Makes the file.
    ///
    /// - Throws: `io` if it cannot be made.
    public init(path: String, schema: TableSchema) throws(TableError) {
        let newFile = try NewFile(path: path)
        try newFile.write(Self.magic)
        file = newFile
        self.schema = schema
        summaries = schema.columns.map { ColumnSummary(name: $0.name, kind: $0.kind) }
    }

    /// Adds a row group. No rows add nothing.
    ///
    /// - Parameter columns: one for each column of the schema, in its order, of `rowCount` rows each.
    /// - Throws: `io`, with the bytes free where the disk is full.
    public mutating func append(_ columns: [EncodedColumn], rowCount: Int) throws(TableError) {
        precondition(
            columns.map(\.name) == schema.columns.map(\.name)
                && columns.allSatisfy { $0.rowCount == rowCount },
            "\(schema.name): a row group's columns must be those of the schema, all of \(rowCount) rows"
        )
        guard rowCount > 0 else { return }
        guard rowGroups.count < Int(Int16.max) else {
            throw .overLimit(path: file.path, offset: nil, "more than \(Int16.max) row groups")
        }
        var group = RowGroup()
        group.offset = file.byteCount
        var indexes: [PageIndexes] = []
        for (position, column) in columns.enumerated() {
            let start = file.byteCount
            let metaData = column.metaData(at: start)
            group.columns.append(ColumnChunk(metaData: metaData))
            group.uncompressedBytes += metaData.uncompressedBytes
            indexes.append(
                PageIndexes(column: column.columnIndex, offset: column.offsetIndex(at: start)))
            summaries[position].add(nullCount: column.nullCount, bounds: column.bounds)
            try file.write(column.bytes)
        }
        group.compressedBytes = file.byteCount - (group.offset ?? 0)
        group.rowCount = rowCount
        group.ordinal = Int16(rowGroups.count)
        group.sortedBy = sortingColumns
        rowGroups.append(group)
        pageIndexes.append(indexes)
        self.rowCount += rowCount
    }

    /// Writes the page index and the footer, syncs, and closes the file.
    ///
    /// The folder is not synced: that is for `DataFileName`, which gives the file its final name.
    ///
    /// - Throws: `io`; the file is then gone.
    public consuming func finish() throws(TableError) -> ParquetFile {
        try writeIndexes()
        var thrift = ThriftWriter()
        footer.write(to: &thrift)
        var tail = thrift.bytes
        tail.appendWord32(UInt32(thrift.bytes.count))
        try file.write(tail + Self.magic)
        let sha256 = try file.finish()
        return ParquetFile(
            path: file.path, byteCount: file.byteCount, sha256: sha256, rowCount: rowCount,
            rowGroupCount: rowGroups.count, columns: summaries)
    }

    /// Column indexes first, then the offset indexes, each row group's together.
    private mutating func writeIndexes() throws(TableError) {
        for group in rowGroups.indices {
            for column in rowGroups[group].columns.indices {
                guard let index = pageIndexes[group][column].column else { continue }
                let (offset, byteCount) = try write { index.write(to: &$0) }
                rowGroups[group].columns[column].columnIndexOffset = offset
                rowGroups[group].columns[column].columnIndexBytes = byteCount
            }
        }
        for group in rowGroups.indices {
            for column in rowGroups[group].columns.indices {
                let index = pageIndexes[group][column].offset
                let (offset, byteCount) = try write { index.write(to: &$0) }
                rowGroups[group].columns[column].offsetIndexOffset = offset
                rowGroups[group].columns[column].offsetIndexBytes = byteCount
            }
        }
    }

    private func write(
        _ body: (inout ThriftWriter) -> Void
    ) throws(TableError) -> (offset: Int, byteCount: Int32) {
        var thrift = ThriftWriter()
        body(&thrift)
        let offset = file.byteCount
        try file.write(thrift.bytes)
        return (offset, Int32(thrift.bytes.count))
    }

    private var sortingColumns: [SortingColumn] {
        schema.sortedBy.map { name in
            guard let index = schema.index(of: name) else {
                preconditionFailure("\(schema.name): sorted by \(name), which is not a column")
            }
            return SortingColumn(column: Int32(index))
        }
    }

    private var footer: FileMetaData {
        var footer = FileMetaData()
        var root = SchemaElement()
        root.name = "schema"
        root.childCount = Int32(schema.columns.count)
        footer.schema = [root] + schema.columns.map { SchemaElement($0) }
        footer.rowCount = rowCount
        footer.rowGroups = rowGroups
        footer.keyValues = [
            (key: WriterName.schemaKey, value: schema.name),
            (key: WriterName.sortKey, value: schema.sortedBy.joined(separator: ",")),
        ]
        footer.createdBy = WriterName.createdBy
        footer.hasTypeOrder = schema.columns.map { _ in true }
        return footer
    }
}
