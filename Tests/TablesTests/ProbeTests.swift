import Columns
import Foundation
import Tables
import Testing

/// Makes tables for other readers to look at, where an environment variable names a folder.
@Suite struct ProbeTests {
    static let folder = ProcessInfo.processInfo.environment["HYPERCARE_PROBE_DIR"]

    @Test(.enabled(if: folder != nil))
    func `data files for other readers`() throws {
        let folder = try #require(Self.folder)
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for (name, rows, missing) in [
            ("none", 0, 0), ("one", 1, 0), ("some", 45_003, 20), ("null", 100, 100),
        ] {
            let batch = Samples.batch(rows: rows, seed: 11, missing: missing)
            try batch.write(to: "\(folder)/\(name).parquet")
            try csv(batch).write(toFile: "\(folder)/\(name).csv", atomically: true, encoding: .utf8)
        }
    }

    /// A table `samples` of three days, one of them replaced, and then one new column.
    @Test(.enabled(if: folder != nil))
    func `a table for other readers`() throws {
        let folder = try #require(Self.folder)
        try? FileManager.default.removeItem(atPath: folder + "/samples")
        let table = DeltaTable(folder: folder + "/samples")
        let wider = TableSchema(
            name: "samples",
            columns: Samples.allKinds.columns + [ColumnSpec("added", .int64, .sum, "later")],
            sortedBy: ["at"])
        let writes: [(day: String, rows: Int, schema: TableSchema)] = [
            ("2026-01-01", 1000, Samples.allKinds), ("2026-01-02", 45_003, Samples.allKinds),
            ("2026-01-01", 1500, Samples.allKinds), ("2026-01-03", 10, wider),
        ]
        for (number, write) in writes.enumerated() {
            try table.makeFolder()
            let batch = Samples.batch(write.schema, rows: write.rows, seed: UInt64(number))
            let file = try batch.write(to: table.temporaryPath("probe"))
            let snapshot = try table.snapshot()
            let added = try table.place(
                file, ordinal: 0, day: write.day, modificationTimeMs: 1_767_398_400_000)
            let change = DayChange(
                day: write.day,
                generation: (snapshot?.generation(of: write.day, table: table.name) ?? 0) + 1,
                removed: snapshot?.files(of: write.day) ?? [], added: [added])
            let request = CommitRequest(
                schema: write.schema, identitySeed: "probe",
                timestampMs: Int64(Date().timeIntervalSince1970 * 1000),
                evidence: ["run_key": "probe", "rows": .integer(write.rows)], changes: [change])
            _ = try table.apply(try #require(try table.prepare(request, over: snapshot)))
            try csv(batch).write(
                toFile: "\(folder)/\(write.day).csv", atomically: true, encoding: .utf8)
        }
        #expect(try TableCheck(table, schema: wider, isDeep: true).problems() == [])
    }

    /// Reads what other writers made of the first 5 000 rows of `some.parquet`, in the subfolder
    /// `foreign`; a refusal is printed, a difference fails.
    @Test(
        .enabled(
            if: folder.map { FileManager.default.fileExists(atPath: $0 + "/foreign") } ?? false))
    func `files of other writers`() throws {
        let folder = try #require(Self.folder) + "/foreign"
        let expected = Samples.batch(rows: 45_003, seed: 11, missing: 20).cells.map {
            Array($0.prefix(5000))
        }
        for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
            do {
                let reader = try ParquetReader(path: folder + "/" + name)
                var found = expected.map { _ in [Cell]() }
                for group in 0..<reader.rowGroupCount {
                    let batch = try reader.read(rowGroup: group, as: Samples.allKinds)
                    for (index, cells) in batch.cells.enumerated() { found[index] += cells }
                }
                for (index, spec) in Samples.allKinds.columns.enumerated() {
                    #expect(found[index] == expected[index], "\(name), column \(spec.name)")
                }
                print("probe: \(name) read")
            } catch {
                print("probe: \(error)")
            }
        }
    }

    /// Reads a table that another writer has changed, where a variable names its folder.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["HYPERCARE_PROBE_TABLE"] != nil))
    func `a table that another writer changed`() throws {
        let folder = try #require(ProcessInfo.processInfo.environment["HYPERCARE_PROBE_TABLE"])
        let table = DeltaTable(folder: folder)
        let snapshot = try #require(try table.snapshot())
        var rows = 0
        for file in snapshot.files {
            let reader = try ParquetReader(path: table.path(of: file))
            for group in 0..<reader.rowGroupCount {
                rows += try reader.read(rowGroup: group, as: Samples.allKinds).rowCount
            }
        }
        print(
            "probe: version \(snapshot.version), \(snapshot.files.count) files, \(rows) rows,",
            "\(snapshot.transactions.count) transactions, last \(snapshot.lastCommit?.engine ?? "?"), \(snapshot.notices)"
        )
        for problem in try TableCheck(table, schema: Samples.allKinds, isDeep: false).problems() {
            print("probe:", problem)
        }
    }

    /// The oracle: one line per row, cells in hexadecimal or plain numbers.
    private func csv(_ batch: Batch) -> String {
        let cells = batch.cells
        var lines = [batch.schema.columns.map(\.name).joined(separator: ",")]
        for row in 0..<batch.rowCount {
            lines.append(cells.map { Self.plain($0[row]) }.joined(separator: ","))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func plain(_ cell: Cell) -> String {
        switch cell {
        case .missing: "null"
        case .integer(let value): "\(value)"
        case .real(let bits): "\(Double(bitPattern: bits))"
        case .bytes(let bytes): "x" + bytes.map { String(format: "%02x", $0) }.joined()
        }
    }
}
