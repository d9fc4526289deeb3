import Codecs
import Columns
import Testing

@testable import Tables

/// What a file looks like inside.
@Suite struct LayoutTests {
    /// The decoded pages of a file, one behind the other: independent of the zstd library's version.
    static func decodedPages(_ path: String) throws -> [StoredPage] {
        let reader = try ParquetReader(path: path)
        var pages: [StoredPage] = []
        for group in reader.metaData.rowGroups {
            for chunk in group.columns {
                let metaData = try #require(chunk.metaData)
                let bytes = try reader.bytes(at: metaData.offset, count: metaData.compressedBytes)
                var position = 0
                while position < bytes.count {
                    pages.append(
                        try StoredPage(
                            bytes, &position, chunkStart: metaData.offset, codec: metaData.codec))
                }
            }
        }
        return pages
    }

    @Test func `the decoded pages of a small file are pinned`() throws {
        let folder = TemporaryFolder()
        try Samples.batch(rows: 300, seed: 77).write(to: folder.file("a"))
        let pages = try Self.decodedPages(folder.file("a"))
        let content = pages.flatMap { Array($0.body[..<$0.byteCount]) }
        #expect(
            SHA256Digest.hex(content)
                == "b045cee6944a6b2af65d3464e7b03aa940299b103c2b7b3532312d46779e5968")
    }

    @Test func `every page has a checksum and few enough rows and bytes`() throws {
        let folder = TemporaryFolder()
        try Samples.batch(rows: 45_003, seed: 3).write(to: folder.file("a"))
        for page in try Self.decodedPages(folder.file("a")) {
            #expect(page.header.crc != nil)
            #expect(page.header.type == .dictionary || page.header.valueCount <= 20_000)
            #expect(page.byteCount <= 1 << 20)
        }
    }

    @Test func `long texts make more pages`() throws {
        let schema = TableSchema(name: "t", columns: [ColumnSpec("text", .text, "")], sortedBy: [])
        var column = TextColumn()
        for row in 0..<3000 {
            column.append([UInt8](repeating: UInt8(row % 200 + 32), count: 1000 + row))
        }
        let encoded = ColumnEncoder.encode(
            Batch(schema: schema, columns: [.text(column)]), column: 0)
        #expect(encoded.pages.count == 8)
        #expect(encoded.pages.allSatisfy { $0.firstRow % 8 == 0 })
        #expect(encoded.pages.reduce(0) { $0 + $1.rowCount } == 3000)
    }

    @Test func `the page index tells each page's place and bounds`() throws {
        let folder = TemporaryFolder()
        let batch = Samples.batch(rows: 45_003, seed: 3)
        try batch.write(to: folder.file("a"))
        let reader = try ParquetReader(path: folder.file("a"))
        let chunk = reader.metaData.rowGroups[0].columns[0]
        func thrift(_ offset: Int?, _ count: Int32?) throws -> ThriftReader {
            ThriftReader(
                try reader.bytes(at: try #require(offset), count: Int(try #require(count))))
        }
        var columnBytes = try thrift(chunk.columnIndexOffset, chunk.columnIndexBytes)
        var offsetBytes = try thrift(chunk.offsetIndexOffset, chunk.offsetIndexBytes)
        let column = try ColumnIndex(from: &columnBytes)
        let offset = try OffsetIndex(from: &offsetBytes)
        #expect(column.order == .ascending)
        #expect(column.areNull == [false, false, false])
        #expect(column.nullCounts == [0, 0, 0])
        #expect(offset.pages.map(\.firstRow) == [0, 20_000, 40_000])
        let times = batch[Key<NumberColumn<Int64>>("at")].values
        #expect(ColumnValue(stored: column.mins[1], as: .int64) == .int64(times[20_000]))
        #expect(ColumnValue(stored: column.maxes[1], as: .int64) == .int64(times[39_999]))
        for page in offset.pages {
            var bytes = ThriftReader(
                try reader.bytes(at: page.offset, count: Int(page.compressedBytes)))
            #expect(try PageHeader(from: &bytes).type == .data)
        }
    }

    @Test func `pages of nulls have no bounds and the order is judged without them`() {
        let schema = TableSchema(
            name: "t", columns: [ColumnSpec("n", .int64, nullable: true, "")], sortedBy: [])
        let values = (0..<60_000).map { $0 / 20_000 == 1 ? Int64.missing : Int64($0) }
        let encoded = ColumnEncoder.encode(
            Batch(schema: schema, columns: [.int64(NumberColumn(values))]), column: 0)
        let index = encoded.columnIndex
        #expect(index?.areNull == [false, true, false])
        #expect(index?.mins[1] == [])
        #expect(index?.order == .ascending)
        #expect(index?.nullCounts == [0, 20_000, 0])
        let falling = ColumnEncoder.encode(
            Batch(schema: schema, columns: [.int64(NumberColumn(values.reversed()))]), column: 0)
        #expect(falling.columnIndex?.order == .unordered)
    }

    @Test func `the footer names writer, table and order`() throws {
        let folder = TemporaryFolder()
        try Samples.batch(rows: 3, seed: 1).write(to: folder.file("a"))
        let reader = try ParquetReader(path: folder.file("a"))
        #expect(reader.createdBy == "hypercare version \(WriterName.version) (build 0000000)")
        #expect(reader.schema.name == "samples")
        #expect(reader.schema.sortedBy == ["at"])
        #expect(reader.metaData.version == 1)
        #expect(reader.metaData.hasTypeOrder == Array(repeating: true, count: 17))
        #expect(reader.metaData.rowGroups[0].sortedBy == [SortingColumn(column: 0)])
        let kinds = Samples.allKinds.columns.map { $0.kind == .label ? .text : $0.kind }
        #expect(reader.schema.columns.map(\.kind) == kinds)
        #expect(
            reader.schema.columns.map(\.isNullable) == Samples.allKinds.columns.map(\.isNullable))
    }
}
