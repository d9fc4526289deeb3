/// The ledger's tables and views, in SQL.
///
/// Number 1 is the first. A later number comes with a migration from each earlier one; a ledger of
/// a later number than this program knows is refused.
enum LedgerSchema {
    /// `HyCr` in ASCII.
    static let applicationId: Int64 = 0x4879_4372
    static let version: Int64 = 1

    static let statements = [
        """
        CREATE TABLE run (
            id TEXT PRIMARY KEY,
            pipeline TEXT NOT NULL,
            started_us INTEGER NOT NULL,
            finished_us INTEGER,
            status TEXT NOT NULL,
            exit_code INTEGER,
            run_digest TEXT,
            files INTEGER NOT NULL DEFAULT 0,
            bytes_stored INTEGER NOT NULL DEFAULT 0,
            bytes_decoded INTEGER NOT NULL DEFAULT 0,
            lines INTEGER NOT NULL DEFAULT 0,
            rejected INTEGER NOT NULL DEFAULT 0,
            records INTEGER NOT NULL DEFAULT 0,
            counted INTEGER NOT NULL DEFAULT 0,
            outside INTEGER NOT NULL DEFAULT 0,
            summary TEXT
        ) STRICT
        """,
        """
        CREATE TABLE run_input (
            run_id TEXT NOT NULL REFERENCES run (id) ON DELETE CASCADE,
            path TEXT NOT NULL,
            digest TEXT NOT NULL,
            sha256 TEXT,
            size INTEGER NOT NULL,
            modified_ns INTEGER NOT NULL,
            lines INTEGER NOT NULL,
            damaged INTEGER NOT NULL,
            PRIMARY KEY (run_id, path)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE "window" (
            run_id TEXT NOT NULL REFERENCES run (id) ON DELETE CASCADE,
            day TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('written', 'unchanged', 'missing')),
            PRIMARY KEY (run_id, day)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE artifact (
            run_id TEXT NOT NULL REFERENCES run (id) ON DELETE CASCADE,
            kind TEXT NOT NULL,
            name TEXT NOT NULL,
            version INTEGER,
            rows INTEGER,
            PRIMARY KEY (run_id, kind, name)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE event (
            run_id TEXT NOT NULL REFERENCES run (id) ON DELETE CASCADE,
            ordinal INTEGER NOT NULL,
            code TEXT NOT NULL,
            place TEXT,
            text TEXT NOT NULL,
            PRIMARY KEY (run_id, ordinal)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE input_cache (
            path TEXT PRIMARY KEY,
            size INTEGER NOT NULL,
            modified_ns INTEGER NOT NULL,
            inode INTEGER NOT NULL,
            digest TEXT NOT NULL,
            decoded_bytes INTEGER NOT NULL,
            head TEXT NOT NULL
        ) STRICT
        """,
        "CREATE TABLE schema_change (version INTEGER PRIMARY KEY, made_us INTEGER NOT NULL) STRICT",
        """
        CREATE VIEW v_runs AS
        SELECT id, pipeline, strftime('%Y-%m-%dT%H:%M:%SZ', started_us / 1000000, 'unixepoch') AS started,
               round((finished_us - started_us) / 1000000.0, 3) AS seconds, status, exit_code, files, lines, rejected, records
        FROM run ORDER BY started_us DESC
        """,
        """
        CREATE VIEW v_windows AS
        SELECT w.day, w.state, r.id AS run_id, strftime('%Y-%m-%dT%H:%M:%SZ', r.started_us / 1000000, 'unixepoch') AS started
        FROM "window" w JOIN run r ON r.id = w.run_id
        WHERE r.started_us = (SELECT max(r2.started_us) FROM "window" w2 JOIN run r2 ON r2.id = w2.run_id
                              WHERE w2.day = w.day AND (w2.state <> 'unchanged' OR w.state = 'unchanged'))
        ORDER BY w.day DESC
        """,
        """
        CREATE VIEW v_health AS
        SELECT (SELECT max(started_us) / 1000000 FROM run WHERE exit_code IN (0, 3, 4)) AS last_success,
               (SELECT max(started_us) / 1000000 FROM run) AS last_start,
               (SELECT exit_code FROM run WHERE finished_us IS NOT NULL ORDER BY started_us DESC LIMIT 1) AS last_exit_code,
               (SELECT count(*) FROM run WHERE finished_us IS NULL) AS unfinished,
               (SELECT count(*) FROM run) AS runs,
               (SELECT count(*) FROM input_cache) AS inputs_known
        """,
    ]
}
