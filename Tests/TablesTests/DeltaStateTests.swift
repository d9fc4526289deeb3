import Columns
import Foundation
import Tables
import Testing

/// The states of `fixtures/deltastates`, each read as it lies there.
@Suite struct DeltaStateTests {
    struct Case: CustomStringConvertible, Sendable {
        var name: String
        /// Nil where the state must be refused.
        var rows: Int?
        var version: Int64?
        var description: String { name }
    }

    static let cases = [
        // The commits are whole from version 0, so the torn checkpoint hides nothing from us.
        Case(name: "badcp", rows: 2, version: 0),
        Case(name: "badlast", rows: 2, version: 0),
        Case(name: "binary", rows: 2, version: 0),
        Case(name: "cp", rows: 3, version: 2),
        Case(name: "cp-nolast", rows: 3, version: 2),
        Case(name: "datainpart", rows: 2, version: 0),
        Case(name: "dupadd", rows: 2, version: 0),
        Case(name: "gap"),
        Case(name: "minimal", rows: 2, version: 0),
        Case(name: "noconf"),
        Case(name: "nonl", rows: 2, version: 0),
        Case(name: "noopts"),
        Case(name: "orphan", rows: 2, version: 0),
        Case(name: "p11", rows: 2, version: 0),
        Case(name: "removewrongenc", rows: 3, version: 2),
        Case(name: "replace", rows: 1, version: 2),
        Case(name: "tmpfile2", rows: 2, version: 0),
        Case(name: "trunc"),
        Case(name: "truncline"),
        Case(name: "tsms", rows: 2, version: 0),
        Case(name: "tsns", rows: 2, version: 0),
        Case(name: "zerolen", rows: 2, version: 1),
    ]

    static let schema = TableSchema(
        name: "state",
        columns: [
            ColumnSpec("ts", .timestampUs, nullable: true, ""),
            ColumnSpec("n", .int64, nullable: true, ""),
        ],
        sortedBy: [])

    static func table(_ name: String) -> DeltaTable {
        DeltaTable(folder: fixtures.appendingPathComponent("deltastates/\(name)").path)
    }

    @Test(arguments: cases)
    func `a state is read or refused`(_ given: Case) throws {
        let table = Self.table(given.name)
        guard let rows = given.rows else {
            #expect(throws: TableError.self) { try table.snapshot() }
            return
        }
        let snapshot = try #require(try table.snapshot())
        #expect(snapshot.version == given.version)
        var found = 0
        for file in snapshot.files {
            let reader = try ParquetReader(path: table.path(of: file))
            #expect(Int64(reader.byteCount) == file.byteCount)
            for group in 0..<reader.rowGroupCount {
                let batch = try reader.read(rowGroup: group, as: Self.schema)
                found += batch.rowCount
                let times = batch[Key<NumberColumn<Int64>>("ts")].values
                #expect(
                    times.allSatisfy { $0 == .missing || $0 > 1_000_000_000_000_000 },
                    "microseconds")
            }
        }
        #expect(found == rows)
    }

    @Test func `a checkpoint stands in for commits that were cleaned away`() throws {
        let folder = TemporaryFolder()
        let log = folder.file("t/_delta_log")
        try FileManager.default.copyItem(atPath: Self.table("cp").folder, toPath: folder.file("t"))
        let table = DeltaTable(folder: folder.file("t"))
        let whole = try #require(try table.snapshot())
        for version in 0...1 {
            try FileManager.default.removeItem(atPath: "\(log)/0000000000000000000\(version).json")
        }
        let cleaned = try #require(try table.snapshot())
        #expect(cleaned.version == 2)
        #expect(cleaned.files == whole.files)
        #expect(cleaned.transactions == ["x": 7])
        #expect(cleaned.metaData.schemaString == whole.metaData.schemaString)
        // At the checkpoint's own version the commit is not needed either.
        #expect(try table.snapshot(version: 1)?.files.count == 1)
        #expect(throws: TableError.self) { try table.snapshot(version: 0) }
        try FileManager.default.removeItem(atPath: "\(log)/00000000000000000001.checkpoint.parquet")
        #expect(throws: TableError.self) { try table.snapshot() }
    }

    @Test func `older versions are read as they were`() throws {
        let table = Self.table("replace")
        #expect(try table.snapshot(version: 0)?.files.isEmpty == true)
        #expect(try table.snapshot(version: 1)?.files.map(\.path) == ["a.parquet"])
        #expect(try table.snapshot(version: 2)?.files.map(\.path) == ["b.parquet"])
        #expect(try table.snapshot()?.removed.map(\.path) == ["a.parquet"])
        #expect(throws: TableError.self) { try table.snapshot(version: 3) }
    }

    struct Finding: CustomStringConvertible, Sendable {
        var name: String
        var kinds: [TableProblem.Kind]
        var description: String { name }
    }

    @Test(arguments: [
        Finding(name: "minimal", kinds: []), Finding(name: "badcp", kinds: [.checkpoint]),
        Finding(name: "badlast", kinds: [.checkpoint]), Finding(name: "gap", kinds: [.log]),
        Finding(name: "orphan", kinds: [.orphan]), Finding(name: "trunc", kinds: [.log]),
        Finding(name: "truncline", kinds: [.log]), Finding(name: "zerolen", kinds: [.emptyCommit]),
        Finding(name: "cp", kinds: []), Finding(name: "replace", kinds: []),
    ])
    func `verification names what is wrong`(_ given: Finding) throws {
        let problems = try TableCheck(Self.table(given.name), schema: Self.schema, isDeep: true)
            .problems()
        #expect(problems.map(\.kind) == given.kinds, "\(problems)")
    }
}
