import Columns
import Foundation
import Testing

@testable import Tables

@Suite struct DeltaTableTests {
    static let schema = TableSchema(
        name: "calls",
        columns: [
            ColumnSpec("window_start", .timestampUs, .key, "window"),
            ColumnSpec("route", .label, .key, nullable: true, "route"),
            ColumnSpec("calls", .int64, .sum, "calls"),
        ],
        sortedBy: ["window_start", "route"])

    /// A table in a folder of its own, and short ways to change it.
    final class Bench {
        let folder = TemporaryFolder()
        var table: DeltaTable { DeltaTable(folder: folder.file("tables/calls")) }
        var schema = DeltaTableTests.schema

        /// Writes and places a file of some rows.
        func file(day: String, rows: Int, seed: UInt64 = 1) throws -> DataFile {
            try table.makeFolder()
            let batch = Samples.batch(schema, rows: rows, seed: seed)
            let written = try batch.write(to: table.temporaryPath("new"))
            return try table.place(
                written, ordinal: 0, day: day, modificationTimeMs: 1_767_312_000_000)
        }

        func request(_ changes: [DayChange], at timestampMs: Int64 = 5) -> CommitRequest {
            CommitRequest(
                schema: schema, identitySeed: "seed", timestampMs: timestampMs,
                evidence: ["run": "r1"],
                changes: changes)
        }

        /// Replaces a day by one file of some rows.
        func replace(day: String, rows: Int, seed: UInt64 = 1) throws -> PreparedCommit? {
            let snapshot = try table.snapshot()
            let change = DayChange(
                day: day, generation: (snapshot?.generation(of: day, table: table.name) ?? 0) + 1,
                removed: snapshot?.files(of: day) ?? [],
                added: [try file(day: day, rows: rows, seed: seed)])
            return try table.prepare(request([change]), over: snapshot)
        }
    }

    @Test func `the first commit creates the table`() throws {
        let bench = Bench()
        #expect(try bench.table.snapshot() == nil)
        let commit = try #require(try bench.replace(day: "2026-01-01", rows: 50))
        #expect(commit.version == 0)
        #expect(try bench.table.apply(commit) == .committed(version: 0))
        let snapshot = try #require(try bench.table.snapshot())
        #expect(snapshot.tableProtocol == .ours)
        #expect(snapshot.metaData.partitionColumns == ["date"])
        #expect(snapshot.days == ["2026-01-01"])
        #expect(snapshot.generation(of: "2026-01-01", table: "calls") == 1)
        #expect(snapshot.lastCommit?.hypercare == ["run": "r1"])
        #expect(snapshot.lastCommit?.engine == "hypercare/\(WriterName.version)")
        #expect(snapshot.files[0].rowCount == 50)
        #expect(try bench.table.history().map(\.version) == [0])
        #expect(try TableCheck(bench.table, schema: bench.schema, isDeep: true).problems() == [])
    }

    @Test func `a commit made twice is made once`() throws {
        let bench = Bench()
        let commit = try #require(try bench.replace(day: "2026-01-01", rows: 5))
        _ = try bench.table.apply(commit)
        let stored = try JSONDecoder().decode(
            PreparedCommit.self, from: JSONEncoder().encode(commit))
        #expect(try bench.table.apply(stored) == .alreadyThere(version: 0))
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: bench.table.logFolder).count == 1)
    }

    @Test func `a day is replaced in one commit`() throws {
        let bench = Bench()
        _ = try bench.table.apply(try #require(try bench.replace(day: "2026-01-01", rows: 5)))
        _ = try bench.table.apply(try #require(try bench.replace(day: "2026-01-02", rows: 6)))
        _ = try bench.table.apply(
            try #require(try bench.replace(day: "2026-01-01", rows: 7, seed: 9)))
        let snapshot = try #require(try bench.table.snapshot())
        #expect(snapshot.version == 2)
        #expect(snapshot.files(of: "2026-01-01").map(\.rowCount) == [7])
        #expect(snapshot.files(of: "2026-01-02").map(\.rowCount) == [6])
        #expect(snapshot.removed.count == 1)
        #expect(snapshot.generation(of: "2026-01-01", table: "calls") == 2)
        #expect(
            try bench.table.snapshot(version: 1)?.files(of: "2026-01-01").map(\.rowCount) == [5])
    }

    @Test func `equal content commits nothing`() throws {
        let bench = Bench()
        _ = try bench.table.apply(try #require(try bench.replace(day: "2026-01-01", rows: 5)))
        #expect(try bench.replace(day: "2026-01-01", rows: 5) == nil)
        let snapshot = try bench.table.snapshot()
        var request = bench.request([])
        #expect(try bench.table.prepare(request, over: snapshot) == nil)
        request.isKeptWhenEmpty = true
        #expect(try bench.table.prepare(request, over: snapshot)?.lines.count == 1)
    }

    @Test func `a removed path may come back`() throws {
        let bench = Bench()
        for seed in [1, 2, 1] as [UInt64] {
            let commit = try #require(try bench.replace(day: "2026-01-01", rows: 5, seed: seed))
            _ = try bench.table.apply(commit)
        }
        let snapshot = try #require(try bench.table.snapshot())
        #expect(snapshot.files.count == 1)
        #expect(snapshot.removed.count == 1)
        #expect(try TableCheck(bench.table, schema: bench.schema, isDeep: true).problems() == [])
    }

    @Test func `another writer's commit is a conflict that names it`() throws {
        let bench = Bench()
        _ = try bench.table.apply(try #require(try bench.replace(day: "2026-01-01", rows: 5)))
        let ours = try #require(try bench.replace(day: "2026-01-01", rows: 6, seed: 2))
        try foreign(bench, version: 1, day: "2026-01-02")
        #expect {
            try bench.table.apply(ours)
        } throws: { error in
            guard case .conflict(_, let writer, _) = error as? TableError else { return false }
            return writer == "delta-rs:1 (WRITE)"
        }
        // Another day: the commit is carried over.
        guard case .ready(let moved) = try bench.table.rebase(ours) else {
            Issue.record("not carried over")
            return
        }
        #expect(moved.version == 2)
        #expect(moved.lines == ours.lines)
        var retries: [Int64] = []
        #expect(
            try bench.table.commit(ours) { commit, _ in retries.append(commit.version) }
                == .committed(version: 2))
        #expect(retries == [2])
        // Made already, though under another number.
        #expect(try bench.table.commit(ours) == .alreadyThere(version: 2))
    }

    @Test func `of writers that race for a version one wins`() async throws {
        let bench = Bench()
        _ = try bench.table.apply(try #require(try bench.replace(day: "2026-01-01", rows: 5)))
        let table = bench.table
        for version in 1...10 as ClosedRange<Int64> {
            let wins = await withTaskGroup(of: Int.self) { group in
                for writer in 0..<8 {
                    group.addTask {
                        let line = JSONValue.object(["commitInfo": ["writer": .integer(writer)]])
                            .text
                        let commit = PreparedCommit(table: "calls", version: version, lines: [line])
                        return (try? table.apply(commit)) == .committed(version: version) ? 1 : 0
                    }
                }
                return await group.reduce(0, +)
            }
            #expect(wins == 1)
        }
        #expect(try table.snapshot()?.version == 10)
        #expect(try FileManager.default.contentsOfDirectory(atPath: table.logFolder).count == 11)
    }

    @Test func `an older version is restored by a commit`() throws {
        let bench = Bench()
        for seed in [1, 2] as [UInt64] {
            let commit = try #require(try bench.replace(day: "2026-01-01", rows: 5, seed: seed))
            _ = try bench.table.apply(commit)
        }
        let now = try #require(try bench.table.snapshot())
        let old = try #require(try bench.table.snapshot(version: 0))
        let change = DayChange(
            day: "2026-01-01", generation: 3, removed: now.files, added: old.files)
        let commit = try #require(try bench.table.prepare(bench.request([change]), over: now))
        _ = try bench.table.apply(commit)
        #expect(try bench.table.snapshot()?.files == old.files)
        #expect(try TableCheck(bench.table, schema: bench.schema, isDeep: true).problems() == [])
    }

    struct Foreign: CustomStringConvertible, Sendable {
        var name: String
        var line: String
        var description: String { name }
    }

    @Test(arguments: [
        Foreign(name: "same day", line: add(day: "2026-01-01")),
        Foreign(
            name: "columns",
            line:
                #"{"metaData":{"id":"i","format":{"provider":"parquet","options":{}},"schemaString":"{}","partitionColumns":[],"configuration":{}}}"#
        ),
        Foreign(
            name: "protocol", line: #"{"protocol":{"minReaderVersion":1,"minWriterVersion":2}}"#),
        Foreign(
            name: "transaction",
            line: #"{"txn":{"appId":"hypercare/calls/2026-01-01","version":9}}"#),
        Foreign(name: "removal without a day", line: #"{"remove":{"path":"x","dataChange":true}}"#),
    ])
    func `a commit that touched ours is not passed`(_ given: Foreign) throws {
        let bench = Bench()
        _ = try bench.table.apply(try #require(try bench.replace(day: "2026-01-01", rows: 5)))
        let ours = try #require(try bench.replace(day: "2026-01-01", rows: 6, seed: 2))
        try write(bench, version: 1, [given.line])
        #expect(throws: TableError.self) { try bench.table.commit(ours) }
        #expect(
            !FileManager.default.fileExists(
                atPath: bench.table.logFolder + "/00000000000000000002.json"))
    }

    @Test func `new columns are added and stay nullable`() throws {
        let bench = Bench()
        _ = try bench.table.apply(try #require(try bench.replace(day: "2026-01-01", rows: 5)))
        bench.schema = TableSchema(
            name: "calls",
            columns: Self.schema.columns.dropLast() + [
                ColumnSpec("errors", .int64, .sum, "errors")
            ],
            sortedBy: Self.schema.sortedBy)
        _ = try bench.table.apply(try #require(try bench.replace(day: "2026-01-02", rows: 5)))
        let snapshot = try #require(try bench.table.snapshot())
        let fields = try SchemaText.fields(snapshot.metaData.schemaString)
        #expect(fields.map(\.name) == ["date", "window_start", "route", "calls", "errors"])
        #expect(fields.map(\.isNullable) == [false, false, true, true, true])
        // The same columns again change nothing.
        let next = try #require(try bench.replace(day: "2026-01-03", rows: 5))
        #expect(!next.lines.contains { $0.contains("metaData") })
        bench.schema = TableSchema(
            name: "calls", columns: [ColumnSpec("calls", .double, "another type")], sortedBy: [])
        #expect(throws: TableError.self) { try bench.replace(day: "2026-01-03", rows: 5) }
    }

    @Test func `a table for newer writers is left alone`() throws {
        let bench = Bench()
        _ = try bench.table.apply(try #require(try bench.replace(day: "2026-01-01", rows: 5)))
        try write(
            bench, version: 1,
            [#"{"protocol":{"minReaderVersion":1,"minWriterVersion":7,"writerFeatures":["x"]}}"#])
        #expect(try bench.table.snapshot()?.version == 1)
        #expect(throws: TableError.self) { try bench.replace(day: "2026-01-02", rows: 5) }
        try write(
            bench, version: 2,
            [#"{"protocol":{"minReaderVersion":3,"minWriterVersion":7,"readerFeatures":["y"]}}"#])
        #expect(throws: TableError.self) { try bench.table.snapshot() }
    }

    @Test func `a file under its final name is used again, a damaged one refused`() throws {
        let bench = Bench()
        let first = try bench.file(day: "2026-01-01", rows: 20)
        #expect(try bench.file(day: "2026-01-01", rows: 20) == first)
        let path = bench.table.path(of: first)
        var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        bytes[100] ^= 1
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        #expect(throws: TableError.self) { try bench.file(day: "2026-01-01", rows: 20) }
    }

    @Test func `leftovers are removed, younger files and data are not`() throws {
        let bench = Bench()
        let kept = try bench.file(day: "2026-01-01", rows: 20)
        let leftover = bench.table.folder + "/date=2026-01-01/.tmp-x"
        try Data().write(to: URL(fileURLWithPath: leftover))
        try Data().write(to: URL(fileURLWithPath: bench.table.temporaryPath("old")))
        #expect(try bench.table.removeTemporaryFiles(changedBefore: 1000) == [])
        #expect(try bench.table.removeTemporaryFiles(changedBefore: .max).count == 2)
        #expect(FileManager.default.fileExists(atPath: bench.table.path(of: kept)))
    }

    @Test func `an unfinished file removes itself`() throws {
        let folder = TemporaryFolder()
        do {
            var writer = try ParquetWriter(path: folder.file("a"), schema: Self.schema)
            let batch = Samples.batch(Self.schema, rows: 5, seed: 1)
            try writer.append(
                batch.columns.indices.map { ColumnEncoder.encode(batch, column: $0) }, rowCount: 5)
        }
        #expect(!FileManager.default.fileExists(atPath: folder.file("a")))
    }

    @Test func `a written file is checked against what was written`() throws {
        let folder = TemporaryFolder()
        let batch = Samples.batch(rows: 3000, seed: 3)
        let file = try batch.write(to: folder.file("a"))
        try DataFileCheck.reopen(file, at: folder.file("a"))
        let stats = StatsText.text(rowCount: file.rowCount, columns: file.columns)
        #expect(
            try DataFileCheck.rescan(folder.file("a"), schema: batch.schema, stats: stats) == 3000)
        let wrong = stats.replacingOccurrences(
            of: "\"numRecords\":3000", with: "\"numRecords\":2999")
        #expect(wrong != stats)
        #expect(throws: TableError.self) {
            try DataFileCheck.rescan(folder.file("a"), schema: batch.schema, stats: wrong)
        }
        let other = try Samples.batch(rows: 3000, seed: 4).write(to: folder.file("b"))
        #expect(throws: TableError.self) { try DataFileCheck.reopen(other, at: folder.file("a")) }
    }

    private static func add(day: String) -> String {
        #"{"add":{"path":"date=\#(day)/x.parquet","partitionValues":{"date":"\#(day)"},"size":1,"modificationTime":1,"dataChange":true}}"#
    }

    private func foreign(_ bench: Bench, version: Int, day: String) throws {
        try write(
            bench, version: version,
            [
                #"{"commitInfo":{"timestamp":1,"operation":"WRITE","engineInfo":"delta-rs:1"}}"#,
                Self.add(day: day),
            ])
    }

    private func write(_ bench: Bench, version: Int, _ lines: [String]) throws {
        let path = bench.table.logFolder + "/0000000000000000000\(version).json"
        try lines.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
    }
}
