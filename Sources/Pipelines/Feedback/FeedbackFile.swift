import Columns
import Ingest
import Rollups
import Settings
import Tagging

/// Reads one file of feedback: records to redacted and tagged rows in the spool.
final class FeedbackFile {
    /// Bytes of texts that wait before they go to the spool, roughly.
    private static let bytesHeld = 8 << 20
    /// What a row takes besides its texts.
    private static let rowBytes = 1_024

    private let input: PlannedInput
    private let desk: FeedbackPhase
    private var tagger: Tagger
    private let filter: WindowFilter
    /// What all rows of the file have in common.
    private let base: FeedbackRow
    private let labels: [String: String]
    private var rows: [Day: [FeedbackRow]] = [:]
    private var heldBytes = 0
    private var rejects: [FeedbackReject] = []
    private var failure: PipelineError?
    private var findings = InputFindings()

    init(_ input: PlannedInput, _ desk: FeedbackPhase, _ tagger: Tagger) {
        self.input = input
        self.desk = desk
        self.tagger = tagger
        let source = desk.source(input)
        self.tagger.bias = source.bias
        filter = desk.filter(input)
        labels = source.labels
        var base = FeedbackRow()
        base.source = source.name
        base.input = InputNames.placeholder(input.ordinal)
        base.fileName = PathText.name(of: input.file.path)
        self.base = base
    }

    /// What a file turned out to be.
    struct Outcome: Sendable {
        let findings: InputFindings
        let summary: ArchiveSummary
    }

    /// - Throws: `IngestError` where the file cannot be read or is no feedback.
    func read() throws(IngestError) -> Result<Outcome, PipelineError> {
        let (summary, archive) = try FeedbackReader.readArchive(
            path: input.file.readPath, options: options, digestAt: input.digestAt
        ) { [self] entry in take(entry) }
        spill()
        if let failure { return .failure(failure) }
        count(summary)
        do {
            findings.rejects = try RejectedPlaces(rejects, desk.redactor).rows(of: input.file.readPath)
        } catch {
            return .failure(.ingest(error))
        }
        return .success(Outcome(findings: findings, summary: archive))
    }

    private var options: FeedbackOptions {
        var options = desk.options(input)
        options.redactor = desk.redactor
        options.undated = input.file.file.day.map { .at($0.startUs) } ?? .rejected
        return options
    }

    private func take(_ entry: FeedbackEntry) {
        guard failure == nil else { return }
        switch entry {
        case .reject(let reject):
            if rejects.count(where: { $0.reason == reject.reason }) < desk.limits.rejectsKept { rejects.append(reject) }
        case .record(let record):
            guard let timeUs = record.createdUs, filter.count(timeUs, &findings) else { return }
            let row = row(record)
            rows[Day(ofUs: timeUs), default: []].append(row)
            heldBytes += Self.rowBytes + (row.record.text?.utf8.count ?? 0) + (row.record.spoken?.utf8.count ?? 0)
            if heldBytes >= Self.bytesHeld { spill() }
        }
    }

    private func row(_ record: FeedbackRecord) -> FeedbackRow {
        var row = base
        row.record = desk.redactor.redacted(record)
        row.record.cut()
        row.record.channel = row.record.channel ?? labels["channel"]
        row.record.consumer = row.record.consumer ?? labels["consumer"]
        guard let said = row.record.said else { return row }
        let text = Array(said.utf8)
        let language = TagLanguage.of(text.span)
        row.isLanguageDetected = language.complete(&row.record)
        guard row.record.isCustomerVoice else { return row }
        row.tags = FeedbackTags(tagger.tags(text.span, in: language.reading), isCertain: language.isCertain)
        return row
    }

    /// Puts the rows into the spool, day by day.
    private func spill() {
        do throws(PipelineError) {
            try desk.cancellation.check()
            for (day, rows) in rows {
                let segment = Segment(startUs: day.startUs, batch: FeedbackItemTable.batch(rows))
                try desk.spool.put([segment], table: desk.table)
            }
        } catch {
            failure = error
        }
        rows = [:]
        heldBytes = 0
    }

    private func count(_ summary: FeedbackSummary) {
        findings.counts.parsed = Int64(summary.parsed)
        findings.counts.records = Int64(summary.records)
        for (reason, count) in summary.rejects { findings.counts.rejectedByReason[reason.rawValue] = Int64(count) }
        findings.counts.lines = findings.counts.parsed + Int64(summary.rejected)
        findings.counts.repairedTexts = Int64(summary.guessedRows)
        if let format = summary.format { findings.formats[format] = findings.counts.parsed }
    }
}
