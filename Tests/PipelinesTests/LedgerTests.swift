import Foundation
import GRDB
import Settings
import Testing

@testable import Pipelines

@Suite struct LedgerTests {
    private let folder: TemporaryFolder
    private let workspace: Workspace

    init() throws {
        folder = try TemporaryFolder()
        workspace = Workspace(folder.path("work"))
        try workspace.create()
    }

    private func summary(
        _ id: String, _ outcome: Outcome = .done, startedUs: Int64 = 1_000_000
    ) -> RunSummary {
        var summary = RunSummary(runId: id, startedUs: startedUs)
        summary.outcome = outcome
        summary.finishedUs = startedUs + 1_500_000
        summary.files.found = 2
        summary.lines.lines = 10
        summary.tables = [
            TableVersion(name: "calls_minute", version: 3, isNew: true, rows: 7, bytes: 100)
        ]
        summary.notices = [Problem(.inputDamaged, path: "a'; DROP TABLE run; --.zst", "cut")]
        return summary
    }

    private func code(_ work: () throws(PipelineError) -> Void) -> MessageCode? {
        do throws(PipelineError) {
            try work()
            return nil
        } catch {
            return error.problems.first?.code
        }
    }

    @Test func `runs, days and events are kept`() throws {
        let (ledger, notice) = try Ledger.open(workspace, nowUs: 0)
        #expect(notice == nil)
        try ledger.begin(RunStart(id: "r1", pipeline: "nightly", startedUs: 1_000_000))
        #expect(try ledger.runs(limit: 5).first?.finishedUs == nil)
        let input = RunInput(
            path: "a'.log", digest: "d", storedSha256: nil, size: 1, modifiedNs: 2, lines: 3,
            isDamaged: true)
        let day = try #require(Day("2026-11-19"))
        try ledger.finish(
            summary("r1", .rejectsAboveAllowed), inputs: [input],
            windows: [RunWindow(day: day, state: .missing)])
        try ledger.begin(RunStart(id: "r2", pipeline: "nightly", startedUs: 9_000_000))
        try ledger.finish(
            summary("r2", startedUs: 9_000_000), windows: [RunWindow(day: day, state: .written)])
        let runs = try ledger.runs(limit: 5)
        #expect(
            runs.map(\.id) == ["r2", "r1"] && runs.map(\.exitCode) == [0, 3] && runs[1].lines == 10)
        #expect(try ledger.windows(limit: 5) == [RunWindow(day: day, state: .written)])
        #expect(try ledger.faults().isEmpty)
    }

    @Test func `a failure is kept with its code`() throws {
        let (ledger, _) = try Ledger.open(workspace, nowUs: 0)
        try ledger.begin(RunStart(id: "r1", pipeline: "p", startedUs: 1))
        try ledger.fail(runId: "r1", .failed(.diskFull, path: "x", "full"), finishedUs: 2)
        #expect(try ledger.runs(limit: 1).first?.exitCode == 1)
    }

    @Test func `a file is known until it changes`() throws {
        let (ledger, _) = try Ledger.open(workspace, nowUs: 0)
        let file = PlannedFile(path: "a.log", size: 10, modifiedNs: 20, inode: .max)
        let cached = CachedInput(digest: "d", decodedBytes: 99, head: "h")
        try ledger.remember([(file, cached)])
        #expect(try ledger.cachedInputs(of: [file]) == ["a.log": cached])
        for changed in [
            PlannedFile(path: "a.log", size: 11, modifiedNs: 20, inode: .max),
            PlannedFile(path: "a.log", size: 10, modifiedNs: 21, inode: .max),
            PlannedFile(path: "a.log", size: 10, modifiedNs: 20, inode: 1),
            PlannedFile(path: "b.log", size: 10, modifiedNs: 20, inode: .max),
        ] {
            #expect(try ledger.cachedInputs(of: [changed]).isEmpty)
        }
    }

    @Test func `a damaged ledger is moved aside and begun anew`() throws {
        try folder.write(
            "work/ledger.sqlite", String(repeating: "this is no database\n", count: 500))
        let (ledger, notice) = try Ledger.open(workspace, nowUs: 0)
        #expect(notice?.code == .ledgerDamaged)
        #expect(FileManager.default.fileExists(atPath: workspace.ledgerPath + ".damaged-1"))
        try ledger.begin(RunStart(id: "r1", pipeline: "p", startedUs: 1))
    }

    @Test func `a ledger cut in half is moved aside`() throws {
        do {
            let (ledger, _) = try Ledger.open(workspace, nowUs: 0)
            for number in 0..<300 {
                try ledger.begin(
                    RunStart(
                        id: "r\(number)", pipeline: String(repeating: "p", count: 200), startedUs: 1
                    ))
            }
            try ledger.queue.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
            try ledger.queue.close()
        }
        let bytes = try Data(contentsOf: URL(filePath: workspace.ledgerPath))
        try bytes.prefix(bytes.count / 2).write(to: URL(filePath: workspace.ledgerPath))
        let (ledger, notice) = try Ledger.open(workspace, nowUs: 0)
        #expect(notice?.code == .ledgerDamaged)
        #expect(try ledger.runs(limit: 1).isEmpty)
    }

    @Test func `a ledger of a newer version is refused and left alone`() throws {
        do {
            let (ledger, _) = try Ledger.open(workspace, nowUs: 0)
            try ledger.queue.write { db in try db.execute(sql: "PRAGMA user_version = 2") }
            try ledger.queue.close()
        }
        #expect(
            code { () throws(PipelineError) in _ = try Ledger.open(workspace, nowUs: 0) }
                == .ledgerNewer)
        #expect(
            code { () throws(PipelineError) in _ = try Ledger.openForReading(workspace) }
                == .ledgerNewer)
        #expect(FileManager.default.fileExists(atPath: workspace.ledgerPath))
    }

    @Test func `the database of another program is refused and left alone`() throws {
        let queue = try DatabaseQueue(path: workspace.ledgerPath)
        try queue.write { db in try db.execute(sql: "CREATE TABLE t (a)") }
        try queue.close()
        #expect(
            code { () throws(PipelineError) in _ = try Ledger.open(workspace, nowUs: 0) }
                == .ledgerForeign)
        #expect(FileManager.default.fileExists(atPath: workspace.ledgerPath))
    }

    @Test func `views answer without the program`() throws {
        let (ledger, _) = try Ledger.open(workspace, nowUs: 0)
        try ledger.begin(RunStart(id: "r1", pipeline: "p", startedUs: 1_000_000))
        try ledger.finish(summary("r1"))
        let settings = try ledger.queue.read { db in
            try ["synchronous", "trusted_schema", "foreign_keys", "busy_timeout"].map {
                try Int.fetchOne(db, sql: "PRAGMA \($0)")
            }
        }
        #expect(settings == [2, 0, 1, 5000])
        try ledger.queue.close()
        let queue = try DatabaseQueue(path: workspace.ledgerPath)
        let health: [Int?] = try queue.read { db in
            try Row.fetchOne(db, sql: "SELECT last_success, unfinished, runs FROM v_health").map {
                [$0[0], $0[1], $0[2]]
            } ?? []
        }
        #expect(health == [1, 0, 1])
        let started = try queue.read { db in
            try String.fetchOne(db, sql: "SELECT started FROM v_runs")
        }
        let seconds = try queue.read { db in
            try Double.fetchOne(db, sql: "SELECT seconds FROM v_runs")
        }
        #expect(started == "1970-01-01T00:00:01Z")
        #expect(seconds == 1.5)
        let marks = try queue.read { db in
            (
                try Int.fetchOne(db, sql: "PRAGMA application_id"),
                try String.fetchOne(db, sql: "PRAGMA journal_mode")
            )
        }
        #expect(marks.0 == 0x4879_4372)
        #expect(marks.1 == "wal")
    }

    @Test func `one run at a time`() throws {
        let owner = WorkspaceLock.Owner(processId: 42, host: "here", startedUs: 0)
        #expect(WorkspaceLock.owner(of: workspace) == nil)
        do {
            let lock = try WorkspaceLock(workspace, owner: owner)
            defer { _ = lock }
            #expect(
                WorkspaceLock.owner(of: workspace) == "pid 42 on here since 1970-01-01T00:00:00Z")
            do throws(PipelineError) {
                _ = try WorkspaceLock(workspace, owner: owner)
                Issue.record("was given twice")
            } catch {
                #expect(error.outcome == .workspaceInUse)
                #expect(error.problems.first?.text.contains("pid 42 on here") == true)
            }
        }
        _ = try WorkspaceLock(workspace, owner: owner)
        #expect(WorkspaceLock.owner(of: workspace) == nil)
    }

    @Test func `status tells what ran and what is pending`() throws {
        try folder.write("logs/a.log")
        try folder.write("logs/b.log")
        let (ledger, _) = try Ledger.open(workspace, nowUs: 0)
        try ledger.begin(RunStart(id: "r1", pipeline: "p", startedUs: 1_000_000))
        try ledger.finish(
            summary("r1"), windows: [RunWindow(day: Day(ordinal: 0), state: .missing)])
        try ledger.begin(RunStart(id: "r2", pipeline: "p", startedUs: 2_000_000))
        var request = PlanRequest(
            machine: Machine(cores: 1, memoryBytes: 1 << 30, memoryLimitBytes: nil))
        request.workspace = Sourced(workspace.path)
        let plan = try Plan(Pipeline.over(logs: [folder.path("logs")]), request)
        try ledger.remember([(plan.files[0], CachedInput(digest: "d", decodedBytes: 1, head: "h"))])
        let status = try StatusJob.execute(workspace, plan: plan, nowUs: 7_201_000_000)
        #expect(status.lastSuccess?.id == "r1" && status.killedRuns.map(\.id) == ["r2"])
        #expect(status.missingDays == [Day(ordinal: 0)] && status.pendingFiles?.count == 1)
        #expect(status.text.contains("last done  1970-01-01T00:00:01Z, 2 h ago"))
        #expect(throws: PipelineError.self) {
            try StatusJob.execute(Workspace(folder.path("nowhere")), plan: nil, nowUs: 0)
        }
    }

    @Test func `the doctor looks at a workspace and leaves nothing behind`() throws {
        _ = try Ledger.open(workspace, nowUs: 0)
        let before = try FileManager.default.contentsOfDirectory(atPath: workspace.path).sorted()
        let checks = WorkspaceChecks.checks(workspace)
        #expect(checks.allSatisfy { $0.verdict != .bad }, "\(checks)")
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: workspace.path).sorted() == before)
        #expect(WorkspaceChecks.checks(Workspace(folder.path("later"))).first?.verdict == .good)
    }
}
