import Columns
import Ingest
import Settings
import Tagging

/// The wide half of a run for feedback: exports to redacted and tagged rows, one file per core.
struct FeedbackPhase {
    let inputs: [PlannedInput]
    /// All sources of inputs, by the source index of the inputs.
    let sources: [PlannedSource]
    let redactor: Redactor
    let spool: Spool
    /// The place of the table `feedback` in the spool.
    let table: Int
    let filter: @Sendable (PlannedInput) -> WindowFilter
    let limits: Limits
    /// Phrases of topics that the pipeline file adds.
    let phrases: [TopicPhrase]
    /// Whether nobody has named a zone for stamps without one; records are marked then.
    let isZoneUnsaid: Bool
    /// What all files that are read at once may hold.
    let memoryBytes: Int
    let jobs: Int
    let progress: any ProgressReporter
    let cancellation: CancellationFlag

    /// What the inputs turned out to be.
    struct Result: Sendable {
        /// By ordinal; files that are no feedback are not among them.
        var outcomes: [Int: FeedbackFile.Outcome] = [:]
        /// Why a file is no feedback, in the order of the files.
        var unreadable: [Problem] = []
    }

    func execute() throws(PipelineError) -> Result {
        guard !inputs.isEmpty else { return Result() }
        let tagger = Tagger(try TagModel.load().weights, phrases: phrases.map { ($0.text, $0.topic) })
        progress.report(RunProgress(phase: "reading feedback"))
        let read = try Parallel.map(inputs.count, jobs: jobs) { (index) throws(PipelineError) in
            try self.read(inputs[index], tagger)
        }
        var result = Result()
        for (input, one) in zip(inputs, read) {
            switch one {
            case .read(let outcome): result.outcomes[input.ordinal] = outcome
            case .unreadable(let problem): result.unreadable.append(problem)
            }
        }
        for problem in result.unreadable { progress.note(problem) }
        return result
    }

    /// Of one file; tables and pages of JSON are held whole, and take some times as much while they are read.
    private var heldBytes: Int { max(memoryBytes / (4 * jobs), 8 << 20) }

    func source(_ input: PlannedInput) -> PlannedSource { sources[input.file.sourceIndex] }

    /// How a source's files are read.
    func options(_ input: PlannedInput) -> FeedbackOptions {
        let source = source(input)
        var options = FeedbackOptions()
        options.zone = source.source.zone == nil && isZoneUnsaid ? nil : source.zone.localZone
        options.maxHeldBytes = heldBytes
        options.maxLineBytes = heldBytes
        options.maxDecodedBytes = limits.decodedBytes
        options.set(source.format)
        return options
    }

    /// A file that is no feedback is told and tried again by the next run; what cannot be read ends the run.
    private func read(_ input: PlannedInput, _ tagger: Tagger) throws(PipelineError) -> Reading {
        let outcome: Swift.Result<FeedbackFile.Outcome, PipelineError>
        do {
            outcome = try FeedbackFile(input, self, tagger).read()
        } catch {
            switch error {
            case .io: throw .ingest(error)
            case .overLimit:
                return .unreadable(
                    Problem(.inputUnreadable, error.description, help: "raise --memory, or split the export"))
            case .unsupported, .outOfSpec:
                return .unreadable(
                    Problem(
                        .inputUnreadable, error.description,
                        help: "name its format, or map its fields: see 'format' in pipelines/nightly.yaml"))
            }
        }
        return .read(try outcome.get())
    }

    private enum Reading: Sendable {
        case read(FeedbackFile.Outcome)
        case unreadable(Problem)
    }
}
