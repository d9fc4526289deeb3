import GRDB
import Glibc
import Settings

extension Ledger {
    /// Opens the workspace's ledger, and makes it if there is none.
    ///
    /// The caller must hold the workspace's lock. A file that is no whole database is moved aside
    /// to `ledger.sqlite.damaged-N` and a new one begun: the nightly job does not stop for a cache,
    /// and nothing is deleted. The database of another program, and a ledger of a newer version,
    /// are refused and left alone.
    ///
    /// - Returns: the ledger, and a notice if something was moved aside.
    public static func open(
        _ workspace: Workspace, nowUs: Int64
    ) throws(PipelineError) -> (ledger: Ledger, notice: Problem?) {
        do throws(PipelineError) {
            return (try open(at: workspace.ledgerPath, nowUs: nowUs), nil)
        } catch {
            guard error.problems.first?.code == .ledgerDamaged else { throw error }
            let place = try moveAside(workspace.ledgerPath)
            let reason = error.problems.first?.text ?? ""
            let notice = Problem(
                .ledgerDamaged, path: workspace.ledgerPath,
                "the ledger was damaged (\(reason)); moved to \(PathText.name(of: place)) and begun anew"
            )
            return (try open(at: workspace.ledgerPath, nowUs: nowUs), notice)
        }
    }

    /// Opens a ledger to look at it; nothing is changed. Nil if there is none.
    public static func openForReading(_ workspace: Workspace) throws(PipelineError) -> Ledger? {
        let path = workspace.ledgerPath
        guard FileFacts(path) != nil else { return nil }
        // Whoever may write also opens for writing, and writes nothing: a reader without that right
        // leaves the log's side files behind when it closes.
        let queue = try queue(
            path, isReadOnly: access(path, W_OK) != 0 || access(workspace.path, W_OK) != 0)
        try check(queue, path)
        return Ledger(queue: queue, path: path)
    }

    private static func open(at path: String, nowUs: Int64) throws(PipelineError) -> Ledger {
        let queue = try queue(path, isReadOnly: false)
        do {
            let faults = try queue.read { db in
                try String.fetchAll(db, sql: "PRAGMA quick_check(1)")
            }
            if faults != ["ok"] {
                throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: faults.first)
            }
            if try queue.read(isEmpty) { try queue.write { db in try create(db, nowUs) } }
        } catch {
            throw problem(error, path)
        }
        try check(queue, path)
        return Ledger(queue: queue, path: path)
    }

    private static func queue(
        _ path: String, isReadOnly: Bool
    ) throws(PipelineError) -> DatabaseQueue {
        var configuration = Configuration()
        configuration.label = "ledger"
        configuration.readonly = isReadOnly
        configuration.busyMode = .timeout(5)
        if !isReadOnly, !FileSystem(holding: path).isRemote { configuration.journalMode = .wal }
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA trusted_schema = OFF")
        }
        do {
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            // GRDB sets NORMAL together with the write-ahead log.
            try queue.inDatabase { db in try db.execute(sql: "PRAGMA synchronous = FULL") }
            return queue
        } catch {
            throw problem(error, path)
        }
    }

    private static func isEmpty(_ db: Database) throws -> Bool {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") == 0
    }

    private static func create(_ db: Database, _ nowUs: Int64) throws {
        try db.execute(sql: "PRAGMA application_id = \(LedgerSchema.applicationId)")
        try db.execute(sql: "PRAGMA user_version = \(LedgerSchema.version)")
        for statement in LedgerSchema.statements { try db.execute(sql: statement) }
        try db.execute(
            sql: "INSERT INTO schema_change (version, made_us) VALUES (?, ?)",
            arguments: [LedgerSchema.version, nowUs])
    }

    /// Refuses what is not ours, or newer than we are.
    private static func check(_ queue: DatabaseQueue, _ path: String) throws(PipelineError) {
        let marks: (application: Int64, version: Int64)
        do {
            marks = try queue.read { db in
                (
                    try Int64.fetchOne(db, sql: "PRAGMA application_id") ?? 0,
                    try Int64.fetchOne(db, sql: "PRAGMA user_version") ?? 0
                )
            }
        } catch {
            throw problem(error, path)
        }
        guard marks.application == LedgerSchema.applicationId else {
            throw .failed(
                .ledgerForeign, path: path, "the ledger is the database of another program",
                help: "choose another --workspace")
        }
        guard marks.version <= LedgerSchema.version else {
            throw .failed(
                .ledgerNewer, path: path,
                "the ledger has schema \(marks.version), newer than this program's \(LedgerSchema.version)",
                help: "use the newer version, or move the file away; only the history is lost")
        }
    }

    /// Renames a ledger and its side files; the first free number is taken.
    private static func moveAside(_ path: String) throws(PipelineError) -> String {
        for number in 1...1000 {
            let place = "\(path).damaged-\(number)"
            guard FileFacts(place, followsLinks: false) == nil else { continue }
            guard rename(path, place) == 0 else {
                throw .failed(
                    .ledgerDamaged, path: path,
                    "the ledger is damaged and cannot be moved aside: \(SystemError.text)")
            }
            for side in ["-wal", "-shm", "-journal"] { _ = rename(path + side, place + side) }
            return place
        }
        throw .failed(
            .ledgerDamaged, path: path,
            "the ledger is damaged, and 1000 damaged ones are there already")
    }
}
