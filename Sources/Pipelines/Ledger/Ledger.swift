import GRDB
import Settings

/// Run history and cache of inputs: `ledger.sqlite` in the workspace.
///
/// The tables are the truth, the ledger is not: deleting it loses the history and costs one more
/// look at each input, nothing else. Calls may come from any thread; they wait for each other.
public final class Ledger: Sendable {
    let queue: DatabaseQueue
    let path: String

    init(queue: DatabaseQueue, path: String) {
        self.queue = queue
        self.path = path
    }

    /// Notes that a run has begun. The caller holds the lock, so whatever has no end was killed.
    public func begin(_ run: RunStart) throws(PipelineError) {
        try write { db in
            try db.execute(
                sql: "UPDATE run SET status = 'killed' WHERE finished_us IS NULL")
            try db.execute(
                sql:
                    "INSERT INTO run (id, pipeline, started_us, status) VALUES (?, ?, ?, 'running')",
                arguments: [run.id, run.pipeline, run.startedUs])
        }
    }

    /// Notes how a run has ended, with all it read and wrote, in one transaction.
    ///
    /// Must be called after the commits of the tables, never before.
    public func finish(
        _ summary: RunSummary, inputs: [RunInput] = [], windows: [RunWindow] = []
    ) throws(PipelineError) {
        try write { db in
            try Self.update(summary, db)
            for input in inputs { try Self.insert(input, summary.runId, db) }
            for window in windows {
                try db.execute(
                    sql: #"INSERT OR REPLACE INTO "window" (run_id, day, state) VALUES (?, ?, ?)"#,
                    arguments: [summary.runId, window.day.description, window.state.rawValue])
            }
            for table in summary.tables {
                try db.execute(
                    sql:
                        "INSERT OR REPLACE INTO artifact (run_id, kind, name, version, rows) VALUES (?, 'table', ?, ?, ?)",
                    arguments: [summary.runId, table.name, table.version, table.rows])
            }
            for (ordinal, notice) in summary.notices.enumerated() {
                try db.execute(
                    sql:
                        "INSERT OR REPLACE INTO event (run_id, ordinal, code, place, text) VALUES (?, ?, ?, ?, ?)",
                    arguments: [
                        summary.runId, ordinal, notice.code.rawValue, notice.place?.description,
                        notice.text,
                    ])
            }
        }
    }

    /// Notes that a run has ended without a result.
    public func fail(runId: String, _ error: PipelineError, finishedUs: Int64) throws(PipelineError) {
        try write { db in
            try db.execute(
                sql:
                    "UPDATE run SET finished_us = ?, status = ?, exit_code = ?, summary = ? WHERE id = ?",
                arguments: [
                    finishedUs, error.outcome.word, error.outcome.rawValue, error.json.line, runId,
                ])
        }
    }

    private static func update(_ summary: RunSummary, _ db: Database) throws {
        try db.execute(
            sql: """
                UPDATE run SET finished_us = ?, status = ?, exit_code = ?, run_digest = ?, files = ?, bytes_stored = ?,
                    bytes_decoded = ?, lines = ?, rejected = ?, records = ?, counted = ?, outside = ?, summary = ? WHERE id = ?
                """,
            arguments: [
                summary.finishedUs, summary.outcome.word, summary.outcome.rawValue,
                summary.runDigest, summary.files.found,
                summary.bytes.stored, summary.bytes.decoded, summary.lines.lines,
                summary.lines.rejected,
                summary.lines.records, summary.lines.counted, summary.lines.outside,
                summary.json.line, summary.runId,
            ])
    }

    private static func insert(_ input: RunInput, _ runId: String, _ db: Database) throws {
        try db.execute(
            sql: """
                INSERT OR REPLACE INTO run_input (run_id, path, digest, sha256, size, modified_ns, lines, damaged)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                runId, input.path, input.digest, input.storedSha256, input.size, input.modifiedNs,
                input.lines,
                input.isDamaged ? 1 : 0,
            ])
    }

    // MARK: - Cache of inputs

    /// What is known of the files of a plan, by path. A file that has changed in size, time or
    /// inode is not in it.
    public func cachedInputs(of files: [PlannedFile]) throws(PipelineError) -> [String: CachedInput] {
        try read { db in
            let statement = try db.cachedStatement(
                sql:
                    "SELECT digest, decoded_bytes, head FROM input_cache WHERE path = ? AND size = ? AND modified_ns = ? AND inode = ?"
            )
            return try files.reduce(into: [:]) { known, file in
                let arguments: StatementArguments = [
                    file.path, file.size, file.modifiedNs, Int64(bitPattern: file.inode),
                ]
                guard let row = try Row.fetchOne(statement, arguments: arguments) else { return }
                known[file.path] = CachedInput(digest: row[0], decodedBytes: row[1], head: row[2])
            }
        }
    }

    /// Remembers files that were read in full. Must not be called for files that changed meanwhile.
    public func remember(_ inputs: [(file: PlannedFile, input: CachedInput)]) throws(PipelineError) {
        try write { db in
            let statement = try db.cachedStatement(
                sql: """
                    INSERT OR REPLACE INTO input_cache (path, size, modified_ns, inode, digest, decoded_bytes, head)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    """)
            for (file, input) in inputs where !file.isStandardInput {
                try statement.execute(arguments: [
                    file.path, file.size, file.modifiedNs, Int64(bitPattern: file.inode),
                    input.digest, input.decodedBytes,
                    input.head,
                ])
            }
        }
    }

    // MARK: - History

    /// The newest runs first.
    public func runs(limit: Int) throws(PipelineError) -> [LedgerRun] {
        try read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT id, pipeline, started_us, finished_us, status, exit_code, files, lines, rejected, records
                    FROM run ORDER BY started_us DESC, id DESC LIMIT ?
                    """,
                arguments: [limit]
            ).map { row in
                LedgerRun(
                    id: row[0], pipeline: row[1], startedUs: row[2], finishedUs: row[3],
                    status: row[4], exitCode: row[5],
                    files: row[6], lines: row[7], rejected: row[8], records: row[9])
            }
        }
    }

    /// The newest state of each day, newest day first.
    public func windows(limit: Int) throws(PipelineError) -> [RunWindow] {
        try read { db in
            try Row.fetchAll(
                db, sql: "SELECT day, state FROM v_windows LIMIT ?", arguments: [limit]
            ).compactMap { row in
                let (day, state): (String, String) = (row[0], row[1])
                guard let day = Day(day), let state = RunWindow.State(rawValue: state) else {
                    return nil
                }
                return RunWindow(day: day, state: state)
            }
        }
    }

    /// What SQLite's own quick check finds: nothing, or one line for each fault.
    public func faults() throws(PipelineError) -> [String] {
        try read { db in try String.fetchAll(db, sql: "PRAGMA quick_check").filter { $0 != "ok" } }
    }

    // MARK: - One place for SQLite's errors

    private func write(_ work: (Database) throws -> Void) throws(PipelineError) {
        do { try queue.write(work) } catch { throw Self.problem(error, path) }
    }

    private func read<Value>(_ work: (Database) throws -> Value) throws(PipelineError) -> Value {
        do { return try queue.read(work) } catch { throw Self.problem(error, path) }
    }

    static func problem(_ error: any Error, _ path: String) -> PipelineError {
        guard let error = error as? DatabaseError else {
            return .failed(.ledgerFailed, path: path, "\(error)")
        }
        let reason = "SQLite: \(error.message ?? "error \(error.resultCode.rawValue)")"
        switch error.resultCode {
        case .SQLITE_FULL: return .failed(.diskFull, path: path, reason)
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: return .failed(.ledgerDamaged, path: path, reason)
        default: return .failed(.ledgerFailed, path: path, reason)
        }
    }
}
