import Settings

/// What ran, what runs, and what is missing in a workspace.
public struct StatusReport: Sendable, Equatable {
    public var workspace: String
    /// Who holds the lock now, in words.
    public var runningOwner: String?
    /// Newest first.
    public var runs: [LedgerRun]
    /// Newest first.
    public var windows: [RunWindow]
    public var tables: [TableVersion]
    /// Files of the pipeline that no run has taken up; nil if no pipeline was named.
    public var pendingFiles: [PlannedFile]?
    /// Archives whose rows stand in the tables and whose file is gone or has other content now.
    public var goneArchives: [String]
    public var nowUs: Int64

    /// The last run that committed.
    public var lastSuccess: LedgerRun? { runs.first { [0, 3, 4].contains($0.exitCode) } }
    /// Runs since the last success that began and never ended, though nobody holds the lock.
    public var killedRuns: [LedgerRun] {
        let recent = runs.prefix { $0.id != lastSuccess?.id }.filter { $0.finishedUs == nil }
        return runningOwner == nil ? recent : Array(recent.dropFirst())
    }
    public var missingDays: [Day] { windows.filter { $0.state == .missing }.map(\.day) }
}

/// Reads the state of a workspace; changes nothing and needs no lock.
public enum StatusJob {
    /// Runs and days looked at.
    private static let runsShown = 20
    private static let windowsShown = 400

    /// - Parameter plan: where given, its files are compared with what is known.
    /// - Throws: `.failed` if there is no such workspace, or its ledger or tables cannot be read.
    public static func execute(
        _ workspace: Workspace, plan: Plan?, nowUs: Int64
    ) throws(PipelineError) -> StatusReport {
        try workspace.mustExist()
        let ledger = try Ledger.openForReading(workspace)
        var pending: [PlannedFile]?
        if let plan {
            let known = try ledger?.cachedInputs(of: plan.files) ?? [:]
            pending = plan.files.filter { known[$0.path] == nil }
        }
        return StatusReport(
            workspace: workspace.path, runningOwner: WorkspaceLock.owner(of: workspace),
            runs: try ledger?.runs(limit: runsShown) ?? [],
            windows: try ledger?.windows(limit: windowsShown) ?? [],
            tables: try TableStates.read(workspace), pendingFiles: pending,
            goneArchives: try TableStates.goneArchives(workspace),
            nowUs: nowUs)
    }
}

extension StatusReport {
    /// One object, as `status --json` prints it.
    public var json: JSON {
        .members([
            "schema_version": .count(1),
            "workspace": .text(workspace),
            "running": .text(orNull: runningOwner),
            "last_success": .text(orNull: lastSuccess.map { Instant.text($0.startedUs) }),
            "lag_seconds": lastSuccess.map { .integer((nowUs - $0.startedUs) / 1_000_000) }
                ?? .null,
            "missing_days": .list(missingDays.map { .text($0.description) }),
            "gone_archives": .list(goneArchives.map(JSON.text)),
            "pending_files": pendingFiles.map { .count($0.count) } ?? .null,
            "runs": .list(runs.map(json(of:))),
            "tables": .list(
                tables.map { table in
                    .members([
                        "name": .text(table.name),
                        "version": table.version.map(JSON.count) ?? .null,
                        "rows": .count(table.rows),
                    ])
                }),
        ])
    }

    private func json(of run: LedgerRun) -> JSON {
        .members([
            "run_id": .text(run.id), "pipeline": .text(run.pipeline),
            "started": .text(Instant.text(run.startedUs)),
            "seconds": run.finishedUs.map { .double(Double($0 - run.startedUs) / 1e6) } ?? .null,
            "status": .text(run.status), "exit_code": run.exitCode.map { .count(Int($0)) } ?? .null,
            "files": .count(run.files), "lines": .count(run.lines),
            "rejected": .count(run.rejected), "records": .count(run.records),
        ])
    }

    /// For a person; the last line ends with a line feed.
    public var text: String {
        var text = "workspace  \(VisibleText.of(workspace))\n"
        text += "running    \(runningOwner.map { VisibleText.of($0) } ?? "nothing")\n"
        text +=
            "last done  \(lastSuccess.map { "\(Instant.text($0.startedUs)), \(age($0.startedUs)) ago" } ?? "never")\n"
        if let pendingFiles {
            text +=
                "pending    \(pendingFiles.count) files, \(ByteSize.rounded(pendingFiles.reduce(0) { $0 + $1.size }))\n"
        }
        if !goneArchives.isEmpty {
            text +=
                "gone       \(goneArchives.count) archives; their rows stay: "
                + goneArchives.prefix(3).map { VisibleText.of($0) }.joined(separator: ", ")
                + (goneArchives.count > 3 ? ", …" : "") + "\n"
        }
        if !missingDays.isEmpty {
            text += "missing    \(missingDays.map(\.description).joined(separator: ", "))\n"
        }
        if !killedRuns.isEmpty {
            text +=
                "killed     \(killedRuns.map(\.id).joined(separator: ", ")); the next run completes their work\n"
        }
        if !runs.isEmpty { text += "\n" + runTable }
        for table in tables {
            if table == tables.first { text += "\n" }
            text +=
                "\(table.name.padded(to: 16)) \(table.version.map { "version \($0)" } ?? "not there"), \(table.rows) rows\n"
        }
        return text
    }

    private var runTable: String {
        let head = ["started", "seconds", "files", "lines", "rejected", "status"]
        let rows = runs.map { run in
            [
                Instant.text(run.startedUs),
                run.finishedUs.map { tenths($0 - run.startedUs) } ?? "-", "\(run.files)",
                "\(run.lines)",
                "\(run.rejected)", run.status,
            ]
        }
        let widths = head.indices.map { column in
            ([head] + rows).map { $0[column].count }.max() ?? 0
        }
        return ([head] + rows).map { row in
            row.enumerated().map { index, cell in
                index == row.count - 1 ? cell : cell.padded(to: widths[index])
            }.joined(separator: "  ") + "\n"
        }.joined()
    }

    private func tenths(_ us: Int64) -> String { "\(us / 1_000_000).\(us / 100_000 % 10)" }

    private func age(_ us: Int64) -> String {
        let minutes = max(0, (nowUs - us) / 60_000_000)
        return minutes < 120
            ? "\(minutes) min" : minutes < 2880 ? "\(minutes / 60) h" : "\(minutes / 1440) days"
    }
}
