import Foundation
import Tables

/// The commits of a run, written down before they are made; see decision 7.
struct PendingCommits {
    private struct Intent: Codable {
        let runDigest: String
        let commits: [PreparedCommit]
    }

    private let workspace: Workspace
    private let folder: String
    private var path: String { PathText.join(folder, "commits.json") }

    init(workspace: Workspace) {
        self.workspace = workspace
        folder = PathText.join(workspace.path, ".pending")
    }

    /// Completes the commits that a killed run had written down.
    func complete() throws(PipelineError) {
        guard let data = FileManager.default.contents(atPath: path) else { return }
        let intent: Intent
        do {
            intent = try JSONDecoder().decode(Intent.self, from: data)
        } catch {
            throw .failed(
                .tableUnreadable, path: path, "the commits of an unfinished run cannot be read: \(error)",
                help:
                    "the file was written whole or not at all, so the disk may be damaged; move it away to go on without that run"
            )
        }
        try make(intent)
    }

    /// Writes down the commits of all tables, makes them, and forgets them.
    func commit(
        _ changes: [TableChange], runDigest: String, pipelineName: String, nowUs: Int64
    ) throws(PipelineError) {
        let evidence: [String: JSONValue] = [
            "run_digest": .string(runDigest), "pipeline": .string(pipelineName), "version": .string(Product.version),
        ]
        var commits: [PreparedCommit] = []
        for (table, days) in changes {
            guard let commit = try table.prepare(days, evidence: evidence, identitySeed: pipelineName, nowUs: nowUs)
            else { continue }
            commits.append(commit)
        }
        let intent = Intent(runDigest: runDigest, commits: commits)
        try write(intent)
        try make(intent)
    }

    private func make(_ intent: Intent) throws(PipelineError) {
        for commit in intent.commits {
            do {
                _ = try DeltaTable(folder: PathText.join(workspace.tablesPath, commit.table)).commit(commit)
            } catch {
                throw .table(error)
            }
        }
        try DurableFile.remove(path)
    }

    private func write(_ intent: Intent) throws(PipelineError) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try DurableFile.write([UInt8](try encoder.encode(intent)), to: path)
        } catch let error as PipelineError {
            throw error
        } catch {
            throw .failed(.outputNotWritten, path: folder, "cannot be written: \(SystemReason.text(error))")
        }
    }
}
