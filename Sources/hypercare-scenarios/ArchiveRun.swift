import Dispatch
import Scenarios
import Synchronization

/// Makes all archives of a scenario with several workers and says how it went.
struct ArchiveRun {
    private let scenario: Scenario
    private let archives: LogArchives
    private let folder: String
    private let jobs: Int

    init(_ scenario: Scenario, folder: String, jobs: Int) {
        self.scenario = scenario
        archives = LogArchives(scenario)
        self.folder = folder
        self.jobs = jobs
    }

    /// What the workers share: the next archive to claim, and what is known of those that were made.
    private struct Progress {
        var next = 0
        var record: ScenarioRecord
        var failure: FileFailure?
    }

    /// - Throws: the first failure; the other workers then stop after their archive.
    /// - Returns: what is known of the scenario afterwards.
    func run() throws(FileFailure) -> ScenarioRecord {
        try FileSink.makeFolder(folder)
        let clock = ContinuousClock()
        let begin = clock.now
        let progress = Mutex(Progress(record: ScenarioRecord(scenario)))
        DispatchQueue.concurrentPerform(iterations: min(jobs, archives.all.count)) { _ in
            while let archive = claim(progress) { make(archive, progress) }
        }
        let end = progress.withLock { $0 }
        if let failure = end.failure { throw failure }
        report(end.record.tally, took: clock.now - begin)
        return end.record
    }

    private func claim(_ progress: borrowing Mutex<Progress>) -> LogArchive? {
        progress.withLock { shared in
            guard shared.failure == nil, shared.next < archives.all.count else { return nil }
            shared.next += 1
            return archives.all[shared.next - 1]
        }
    }

    private func make(_ archive: LogArchive, _ progress: borrowing Mutex<Progress>) {
        do throws(FileFailure) {
            var sink = try FileSink(path: "\(folder)/\(archive.name)")
            var observers: [ChainObserver] = []
            let tally = try archives.write(archive, to: &sink) { observers.append($0) }
            try sink.finish()
            progress.withLock { $0.record.add(tally, observers) }
        } catch {
            progress.withLock { $0.failure = $0.failure ?? error }
        }
    }

    /// One line of JSON on standard output: what was made, for people and for scripts.
    private func report(_ tally: ArchiveTally, took duration: Duration) {
        let seconds =
            Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
        let fields: [(String, String)] = [
            ("archives", "\(tally.archives)"), ("calls", "\(tally.calls)"),
            ("client_errors", "\(tally.statusClasses[4])"),
            ("server_errors", "\(tally.statusClasses[5])"),
            ("input_tokens", "\(tally.inputTokens)"), ("output_tokens", "\(tally.outputTokens)"),
            ("cost_nano_usd", "\(tally.costNano)"), ("damaged_lines", "\(tally.damagedLines)"),
            ("blank_lines", "\(tally.blankLines)"), ("startup_lines", "\(tally.startupLines)"),
            ("text_bytes", "\(tally.textBytes)"), ("stored_bytes", "\(tally.storedBytes)"),
            ("seconds", "\((seconds * 1_000).rounded() / 1_000)"),
            ("text_mb_per_second", "\(Int(Double(tally.textBytes) / seconds / 1e6))"),
        ]
        print("{" + fields.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}")
    }
}
