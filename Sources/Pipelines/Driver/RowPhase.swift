import Columns
import Ingest
import Rollups
import Synchronization

/// The wide half of a run: archives to spooled runs, one worker per core.
struct RowPhase {
    let inputs: [PlannedInput]
    let sources: [CallSource]
    let redactor: Redactor
    let tables: RunTables
    let spool: Spool
    let filter: @Sendable (PlannedInput) -> WindowFilter
    let limits: Limits
    let jobs: Int
    /// What all partials together may take.
    let partialBytes: Int
    let progress: any ProgressReporter
    let cancellation: CancellationFlag

    /// What the inputs turned out to be.
    struct Result: Sendable {
        /// By ordinal.
        var findings: [Int: InputFindings]
        var summaries: [Int: ArchiveSummary]

        /// Adds what files of feedback turned out to be.
        mutating func take(_ feedback: FeedbackPhase.Result) {
            for (ordinal, outcome) in feedback.outcomes {
                findings[ordinal] = outcome.findings
                summaries[ordinal] = outcome.summary
            }
        }
    }

    func execute() throws(PipelineError) -> Result {
        let readerLimits = ReaderLimits(maxLineBytes: limits.lineBytes, maxDecodedBytes: limits.decodedBytes)
        // By source, since a worker finishes its partials when it changes sources; the largest first.
        let inOrder = inputs.sorted {
            ($0.file.sourceIndex, $1.file.file.size, $0.ordinal) < ($1.file.sourceIndex, $0.file.file.size, $1.ordinal)
        }
        let archives = inOrder.map { SharedArchive(input: $0, limits: readerLimits) }
        let board = ClaimBoard(archives)
        let meter = RowMeter(inputs: inputs, progress: progress)
        let workers = try Parallel.map(jobs, jobs: jobs) { (_) throws(PipelineError) in
            var worker = RowWorker(self, meter: meter)
            do throws(PipelineError) {
                return try worker.run(board)
            } catch {
                board.stop()
                throw error
            }
        }
        try cancellation.check()
        var result = Result(findings: [:], summaries: [:])
        for worker in workers {
            for (ordinal, findings) in worker {
                result.findings[ordinal, default: InputFindings()].add(findings, rejectsKept: limits.rejectsKept)
            }
        }
        for archive in archives { result.summaries[archive.input.ordinal] = archive.summary }
        return result
    }
}

/// Adds up what workers have done and tells the progress display now and then.
final class RowMeter: Sendable {
    private let filesDone = Atomic<Int>(0)
    private let bytesDone = Atomic<Int>(0)
    private let records = Atomic<Int>(0)
    private let filesTotal: Int
    private let bytesTotal: Int
    private let progress: any ProgressReporter

    init(inputs: [PlannedInput], progress: any ProgressReporter) {
        filesTotal = inputs.count
        bytesTotal = inputs.reduce(0) { $0 + $1.file.file.size }
        self.progress = progress
    }

    /// Notes the records of a chunk.
    func add(records count: Int) {
        records.wrappingAdd(count, ordering: .relaxed)
        report()
    }

    /// Notes stored bytes that were read, and the end of a file.
    func add(storedBytes: Int, isFile: Bool) {
        bytesDone.wrappingAdd(storedBytes, ordering: .relaxed)
        if isFile { filesDone.wrappingAdd(1, ordering: .relaxed) }
    }

    private func report() {
        progress.report(
            RunProgress(
                phase: "reading", filesDone: filesDone.load(ordering: .relaxed), filesTotal: filesTotal,
                bytesDone: bytesDone.load(ordering: .relaxed), bytesTotal: bytesTotal,
                records: records.load(ordering: .relaxed)))
    }
}
