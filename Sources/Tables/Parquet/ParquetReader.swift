import Columns

/// Reads the Parquet files of our tables, and flat files that other writers added to them.
///
/// A file may be hostile: nesting, counts and offsets are checked before they are believed, and
/// page checksums are verified. Reading is safe from several threads at once.
///
/// Not read: INT96, encryption, gzip, brotli and lz4 pages, DELTA_BYTE_ARRAY and BYTE_STREAM_SPLIT.
public struct ParquetReader: Sendable {
    private let file: StoredFile
    let metaData: FileMetaData
    let leaves: [Leaf]
    /// The file's flat columns; the name is that of the table, if we wrote the file, else empty.
    public let schema: TableSchema

    private static let magic = Array("PAR1".utf8)

    /// Opens a file and reads its footer.
    ///
    /// - Throws: `io`; `outOfSpec` if it is not a Parquet file or its footer is damaged;
    ///   `unsupported` if the footer is encrypted; `overLimit` for a footer beyond our limits.
    public init(path: String) throws(TableError) {
        file = try StoredFile(path: path)
        let footerStart: Int
        (metaData, footerStart) = try Self.footer(file)
        do {
            leaves = try Leaf.leaves(of: metaData.schema)
            try Self.check(metaData, leaves, end: footerStart)
        } catch {
            throw error.shifted(by: footerStart).error(in: path)
        }
        let keyValues = metaData.keyValues
        func value(_ key: String) -> String? { keyValues.first { $0.key == key }?.value }
        schema = TableSchema(
            name: value(WriterName.schemaKey) ?? "",
            columns: leaves.filter(\.isFlat).map { ColumnSpec(leaf: $0) },
            sortedBy: value(WriterName.sortKey)?.split(separator: ",").map(String.init) ?? [])
    }

    /// The file's path.
    public var path: String { file.path }
    /// The file's size when it was opened.
    public var byteCount: Int { file.byteCount }
    /// The rows of all row groups.
    public var rowCount: Int { metaData.rowCount }
    /// The number of row groups.
    public var rowGroupCount: Int { metaData.rowGroups.count }
    /// The program that wrote the file, as it names itself.
    public var createdBy: String? { metaData.createdBy }

    /// The rows of one row group.
    public func rowCount(rowGroup: Int) -> Int { metaData.rowGroups[rowGroup].rowCount }

    /// A column's missing values in a row group, nil if the file does not say or has no such column.
    public func nullCount(of column: String, rowGroup: Int) -> Int? {
        guard let leaf = leaf(column) else { return nil }
        return metaData.rowGroups[rowGroup].columns[leaf.index].metaData?.statistics?.nullCount
    }

    /// Values between which all values of a row group's column lie, in the column's own unit; for a
    /// long text they may be shortened and lie outside.
    ///
    /// Nil if the file does not say. A row group whose bounds are known to lie outside a range need
    /// not be read.
    public func bounds(of column: String, rowGroup: Int) -> ColumnBounds? {
        guard let leaf = leaf(column), leaf.isMicroseconds,
            metaData.hasTypeOrder?[leaf.index] == true,
            let chunk = metaData.rowGroups[rowGroup].columns[leaf.index].metaData,
            let min = chunk.statistics?.min, let max = chunk.statistics?.max,
            let low = ColumnValue(stored: min, as: chunk.type),
            let high = ColumnValue(stored: max, as: chunk.type)
        else { return nil }
        return ColumnBounds(min: low, max: high)
    }

    /// Reads the columns of a schema from one row group.
    ///
    /// Columns that the file lacks come as missing values, even where the schema calls them not
    /// nullable; labels come in byte order, each once.
    ///
    /// - Shape: the row group's rows in their order.
    /// - Throws: `outOfSpec` for damage, `unsupported` for what we do not read or a column of another
    ///   type, `overLimit`, `io`.
    public func read(rowGroup: Int, as schema: TableSchema) throws(TableError) -> Batch {
        let rowCount = metaData.rowGroups[rowGroup].rowCount
        var columns: [AnyColumn] = []
        for spec in schema.columns {
            guard let leaf = leaf(spec.name) else {
                columns.append(AnyColumn(missing: rowCount, of: spec.kind))
                continue
            }
            let stored = try stored(leaf, rowGroup: rowGroup)
            do {
                columns.append(try ColumnConversion(stored: stored, spec: spec).column())
            } catch {
                let offset = metaData.rowGroups[rowGroup].columns[leaf.index].metaData?.offset ?? 0
                throw error.shifted(by: offset).error(in: path)
            }
        }
        return Batch(schema: schema, columns: columns)
    }

    /// SHA-256 of the whole file, 64 hex characters.
    public func sha256() throws(TableError) -> String { try file.sha256() }

    /// Decodes one column chunk.
    func stored(_ leaf: Leaf, rowGroup: Int) throws(TableError) -> StoredColumn {
        guard let chunk = metaData.rowGroups[rowGroup].columns[leaf.index].metaData else {
            throw .outOfSpec(
                path: path, offset: nil,
                "column \(leaf.path.joined(separator: ".")) has no description")
        }
        guard chunk.valueCount > 0 else { return StoredColumn(leaf: leaf) }
        let bytes = try file.read(at: chunk.offset, count: chunk.compressedBytes)
        var decoder = ChunkDecoder(leaf: leaf, metaData: chunk)
        do {
            return try decoder.decode(bytes, at: chunk.offset)
        } catch {
            throw error.error(in: path)
        }
    }

    /// Bytes of the file, for the page index.
    func bytes(at offset: Int, count: Int) throws(TableError) -> [UInt8] {
        try file.read(at: offset, count: count)
    }

    private func leaf(_ name: String) -> Leaf? { leaves.first { $0.isFlat && $0.path[0] == name } }
}

extension ParquetReader {
    private static func footer(_ file: StoredFile) throws(TableError) -> (FileMetaData, start: Int) {
        guard file.byteCount >= 12 else {
            throw .outOfSpec(
                path: file.path, offset: nil,
                "\(file.byteCount) bytes, a Parquet file has at least 12")
        }
        guard try file.read(at: 0, count: 4) == magic else {
            throw .outOfSpec(
                path: file.path, offset: 0, "not a Parquet file: it does not begin with PAR1")
        }
        let tail = try file.read(at: file.byteCount - 8, count: 8)
        if Array(tail[4...]) == Array("PARE".utf8) {
            throw .unsupported(
                path: file.path, offset: file.byteCount - 4, "the footer is encrypted")
        }
        guard Array(tail[4...]) == magic else {
            throw .outOfSpec(
                path: file.path, offset: file.byteCount - 4,
                "the file is cut off: it does not end with PAR1")
        }
        let length = Int(tail.span.bytes.word32(0))
        guard length <= file.byteCount - 12 else {
            throw .outOfSpec(
                path: file.path, offset: file.byteCount - 8,
                "a footer of \(length) bytes in a file of \(file.byteCount)")
        }
        guard length <= TableLimits.footerBytes else {
            throw .overLimit(
                path: file.path, offset: file.byteCount - 8,
                "a footer of \(length) bytes, at most \(TableLimits.footerBytes) are read")
        }
        let start = file.byteCount - 8 - length
        var thrift = ThriftReader(try file.read(at: start, count: length))
        do {
            return (try FileMetaData(from: &thrift), start)
        } catch {
            throw error.shifted(by: start).error(in: file.path)
        }
    }

    /// What later code takes for granted: counts agree, and all chunks lie before the footer.
    private static func check(_ metaData: FileMetaData, _ leaves: [Leaf], end: Int) throws(Fault) {
        if let orders = metaData.hasTypeOrder, orders.count != leaves.count {
            throw .outOfSpec(0, "\(orders.count) column orders for \(leaves.count) columns")
        }
        var rows = 0
        for (number, group) in metaData.rowGroups.enumerated() {
            guard group.columns.count == leaves.count else {
                throw .outOfSpec(
                    0,
                    "row group \(number) has \(group.columns.count) columns, the schema \(leaves.count)"
                )
            }
            guard group.rowCount >= 0, group.rowCount <= TableLimits.rowGroupRows else {
                throw .overLimit(
                    0,
                    "row group \(number) of \(group.rowCount) rows, at most \(TableLimits.rowGroupRows) are read"
                )
            }
            rows += group.rowCount
            for (leaf, chunk) in zip(leaves, group.columns) {
                try check(chunk, leaf, group, end: end)
            }
        }
        guard rows == metaData.rowCount else {
            throw .outOfSpec(
                0, "\(rows) rows in the row groups, the footer says \(metaData.rowCount)")
        }
    }

    private static func check(
        _ chunk: ColumnChunk, _ leaf: Leaf, _ group: RowGroup, end: Int
    ) throws(Fault) {
        let name = leaf.path.joined(separator: ".")
        guard chunk.filePath == nil else {
            throw .unsupported(0, "column \(name) is stored in another file")
        }
        guard let metaData = chunk.metaData else {
            throw .unsupported(0, "column \(name) is encrypted")
        }
        guard metaData.type == leaf.type else {
            throw .outOfSpec(
                0,
                "column \(name) is \(metaData.type) in a row group and \(leaf.type) in the schema")
        }
        guard leaf.maxRepetition > 0 || metaData.valueCount == group.rowCount else {
            throw .outOfSpec(
                0, "column \(name) has \(metaData.valueCount) values in \(group.rowCount) rows")
        }
        guard metaData.valueCount >= 0, metaData.valueCount <= TableLimits.rowGroupRows else {
            throw .overLimit(0, "column \(name) of \(metaData.valueCount) values")
        }
        guard metaData.compressedBytes >= 0, metaData.compressedBytes <= TableLimits.chunkBytes
        else {
            throw .overLimit(0, "column \(name) of \(metaData.compressedBytes) bytes")
        }
        guard metaData.valueCount > 0 else { return }
        guard metaData.offset >= 4, metaData.offset <= end,
            metaData.compressedBytes <= end - metaData.offset
        else {
            throw .outOfSpec(
                0,
                "column \(name) at byte \(metaData.offset) of \(metaData.compressedBytes) bytes; the data ends at \(end)"
            )
        }
    }
}

extension Leaf {
    /// False for instants in another unit, whose bounds would have to be converted.
    fileprivate var isMicroseconds: Bool {
        switch (element.logical, element.converted) {
        case (.timestamp(_, .micros), _): true
        case (.timestamp, _), (_, .timestampMillis): false
        default: true
        }
    }
}

extension ColumnSpec {
    /// What a file's column would be in a table of ours.
    fileprivate init(leaf: Leaf) {
        self.init(leaf.path[0], Self.kind(leaf.element), nullable: leaf.maxDefinition > 0, "")
    }

    private static func kind(_ element: SchemaElement) -> ColumnKind {
        if case .decimal(let scale, let precision) = element.logical {
            return .decimal(precision: Int(precision), scale: Int(scale))
        }
        if element.converted == .decimal {
            return .decimal(precision: Int(element.precision ?? 0), scale: Int(element.scale ?? 0))
        }
        switch element.type ?? .byteArray {
        case .boolean: return .boolean
        case .int32: return .int32
        case .int64:
            if case .timestamp = element.logical { return .timestampUs }
            let isInstant =
                element.converted == .timestampMicros || element.converted == .timestampMillis
            return isInstant ? .timestampUs : .int64
        case .float, .double: return .double
        case .byteArray:
            let isText = element.logical == .string || element.converted == .utf8
            return isText ? .text : .binary
        case .int96, .fixedLengthByteArray: return .binary
        }
    }
}

extension AnyColumn {
    /// A column of a kind in which every value is missing.
    init(missing rowCount: Int, of kind: ColumnKind) {
        switch kind {
        case .timestampUs, .int64, .decimal:
            self = .int64(NumberColumn([Int64](repeating: .missing, count: rowCount)))
        case .int32, .boolean:
            self = .int32(NumberColumn([Int32](repeating: .missing, count: rowCount)))
        case .double:
            self = .double(NumberColumn([Double](repeating: .missing, count: rowCount)))
        case .label:
            self = .label(
                LabelColumn(ids: [UInt32](repeating: LabelColumn.missing, count: rowCount)))
        case .text, .binary:
            var column = TextColumn()
            column.reserve(rows: rowCount, bytes: 0)
            for _ in 0..<rowCount { column.appendMissing() }
            self = .text(column)
        }
    }
}
