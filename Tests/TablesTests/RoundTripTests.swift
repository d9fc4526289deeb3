import Columns
import Tables
import Testing

@Suite struct RoundTripTests {
    struct Case: CustomStringConvertible, Sendable {
        var rows: Int
        var missing: Int
        var description: String { "\(rows) rows, \(missing) % missing" }
    }

    static let cases =
        [0, 1, 7, 8, 9, 63, 64, 65, 1000].flatMap { rows in
            [0, 20, 100].map { Case(rows: rows, missing: $0) }
        } + [Case(rows: 20_000, missing: 0), Case(rows: 20_001, missing: 20)]

    @Test(arguments: cases)
    func `what was written is read back`(_ given: Case) throws {
        let folder = TemporaryFolder()
        let batch = Samples.batch(
            rows: given.rows, seed: UInt64(given.rows + given.missing), missing: given.missing)
        let file = try batch.write(to: folder.file("a.parquet"))
        let reader = try ParquetReader(path: folder.file("a.parquet"))
        #expect(reader.rowCount == given.rows)
        #expect(file.rowCount == given.rows)
        #expect(reader.rowGroupCount == (given.rows == 0 ? 0 : 1))
        #expect(try reader.sha256() == file.sha256)
        for group in 0..<reader.rowGroupCount {
            let back = try reader.read(rowGroup: group, as: batch.schema)
            for (spec, columns) in zip(batch.schema.columns, zip(back.columns, batch.columns)) {
                #expect(columns.0.cells == columns.1.cells, "column \(spec.name)")
            }
        }
    }

    @Test func `the same rows give the same bytes`() throws {
        let folder = TemporaryFolder()
        let batch = Samples.batch(rows: 30_000, seed: 4)
        let first = try batch.write(to: folder.file("a"))
        let second = try batch.write(to: folder.file("b"))
        #expect(first.sha256 == second.sha256)
    }

    @Test func `the order of a label table does not reach the file`() throws {
        let schema = TableSchema(
            name: "t", columns: [ColumnSpec("route", .label, nullable: true, "")], sortedBy: [])
        let texts = (0..<500).map { $0 % 9 == 0 ? nil : "route \($0 % 31)" }
        let column = LabelColumn(texts: texts)
        var withUnused = LabelColumn(texts: ["unused", "another"] + texts.reversed())
        withUnused.ids = Array(withUnused.ids.dropFirst(2).reversed())
        let encoded = [column, column.sorted(), withUnused].map {
            ColumnEncoder.encode(Batch(schema: schema, columns: [.label($0)]), column: 0)
        }
        let folder = TemporaryFolder()
        let digests = try encoded.map { column in
            var writer = try ParquetWriter(path: folder.file("x"), schema: schema)
            try writer.append([column], rowCount: 500)
            return try writer.finish().sha256
        }
        #expect(Set(digests).count == 1)
    }

    @Test func `columns that the file lacks come as missing`() throws {
        let folder = TemporaryFolder()
        let batch = Samples.batch(rows: 100, seed: 1)
        try batch.write(to: folder.file("a"))
        let wider = TableSchema(
            name: "samples",
            columns: [
                ColumnSpec("new", .int64, nullable: true, ""), batch.schema.columns[2],
                ColumnSpec("text", .text, nullable: true, ""),
                ColumnSpec("label", .label, nullable: true, ""),
            ],
            sortedBy: [])
        let back = try ParquetReader(path: folder.file("a")).read(rowGroup: 0, as: wider)
        #expect(back.columns[1].cells == batch.columns[2].cells)
        for column in [0, 2, 3] {
            #expect(back.columns[column].cells == Array(repeating: .missing, count: 100))
        }
    }

    @Test func `several row groups keep their own rows and bounds`() throws {
        let folder = TemporaryFolder()
        let parts = [10, 200, 3].enumerated().map { Samples.batch(rows: $1, seed: UInt64($0)) }
        var writer = try ParquetWriter(path: folder.file("a"), schema: Samples.allKinds)
        for part in parts {
            try writer.append(
                part.schema.columns.indices.map { ColumnEncoder.encode(part, column: $0) },
                rowCount: part.rowCount)
        }
        let file = try writer.finish()
        #expect(file.rowCount == 213)
        let reader = try ParquetReader(path: folder.file("a"))
        #expect(reader.rowGroupCount == 3)
        for (group, part) in parts.enumerated() {
            #expect(reader.rowCount(rowGroup: group) == part.rowCount)
            #expect(try reader.read(rowGroup: group, as: part.schema).cells == part.cells)
            let times = part[Key<NumberColumn<Int64>>("at")].values
            #expect(
                reader.bounds(of: "at", rowGroup: group)
                    == ColumnBounds(min: .int64(times.min() ?? 0), max: .int64(times.max() ?? 0)))
        }
    }

    @Test func `zeros of both signs are kept and bounded`() throws {
        let schema = TableSchema(name: "t", columns: [ColumnSpec("x", .double, "")], sortedBy: [])
        let batch = Batch(schema: schema, columns: [.double(NumberColumn([0.0, -0.0, 0.0]))])
        let folder = TemporaryFolder()
        try batch.write(to: folder.file("a"))
        let reader = try ParquetReader(path: folder.file("a"))
        #expect(try reader.read(rowGroup: 0, as: schema).cells == batch.cells)
        guard case .double(let low) = reader.bounds(of: "x", rowGroup: 0)?.min,
            case .double(let high) = reader.bounds(of: "x", rowGroup: 0)?.max
        else {
            Issue.record("no bounds")
            return
        }
        #expect(low.sign == .minus)
        #expect(high.sign == .plus)
    }
}
