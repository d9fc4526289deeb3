import Columns
import Ingest
import Settings

/// One file of feedback being inspected.
struct FeedbackInspection {
    private let path: String
    private let request: InspectRequest
    private let text: FeedbackText

    init(path: String, request: InspectRequest) {
        self.path = path
        self.request = request
        text = FeedbackText(sourceFile: path == "-" ? "-" : PathText.name(of: path))
    }

    /// Whether a file holds feedback: its format is named so, or no log format knows its first lines and one of
    /// feedback may. Standard input can be looked at only once, and is a log unless its format is named.
    static func fits(_ path: String, _ request: InspectRequest) throws(PipelineError) -> Bool {
        if case .feedback = request.format { return true }
        guard request.format == .recognised, path != "-" else { return false }
        do {
            let chunks = try ChunkReader(path: path, limits: ReaderLimits(digestsPlainFiles: false))
            var chunk = Chunk()
            guard try chunks.next(into: &chunk) else { return false }
            let parser = CallParser(source: try CallSource(format: .sniffed))
            guard parser.sniff(chunk).name == nil else { return false }
            return try FeedbackFormats.recognises(Array(chunk.bytes[..<chunk.count]))
        } catch let error as IngestError {
            throw .ingest(error)
        } catch {
            return false
        }
    }

    /// - Returns: how many records were printed.
    func print(
        atMost limit: Int, to data: some DataSink, notice: (String) -> Void, cancellation: CancellationFlag
    ) throws(PipelineError) -> Int {
        let printer = Printer(limit: limit, data: data, cancellation: cancellation)
        if request.output == .table {
            try data.write(InspectLine.text(FeedbackText.tableHead, FeedbackText.tableWidths))
        }
        let summary = try read { printer.take($0, line) }
        if let failure = printer.failure { throw failure }
        notice("\(path): \(summary.format ?? "no known format")")
        notice(
            "\(path): rows \(summary.parsed + summary.rejected) = rejected \(summary.rejected) + parsed "
                + "\(summary.parsed); records \(summary.records)")
        for reject in printer.rejects { notice("\(path), \(reject)") }
        return printer.printed
    }

    private func read(_ take: @escaping (FeedbackEntry) -> Void) throws(PipelineError) -> FeedbackSummary {
        var options = FeedbackOptions()
        options.redactor = InspectJob.feedbackRedactor
        options.set(request.format)
        do {
            return try FeedbackReader.read(path: path, options: options, take)
        } catch {
            throw .unreadable(error)
        }
    }

    private func line(_ record: FeedbackRecord) -> String {
        var record = InspectJob.feedbackRedactor.redacted(record)
        var isDetected = false
        if let said = record.said {
            let bytes = Array(said.utf8)
            isDetected = TagLanguage.of(bytes.span).complete(&record)
        }
        switch request.output {
        case .ndjson: return text.ndjson(record, isLanguageDetected: isDetected) + "\n"
        case .table: return InspectLine.text(text.table(record), FeedbackText.tableWidths)
        }
    }

    /// Prints records as they come.
    private final class Printer<Sink: DataSink> {
        /// Rejects that are told one by one.
        private static var told: Int { 5 }

        private let limit: Int
        private let data: Sink
        private let cancellation: CancellationFlag
        private(set) var printed = 0
        private(set) var rejects: [FeedbackReject] = []
        private(set) var failure: PipelineError?

        init(limit: Int, data: Sink, cancellation: CancellationFlag) {
            self.limit = limit
            self.data = data
            self.cancellation = cancellation
        }

        func take(_ entry: FeedbackEntry, _ line: (FeedbackRecord) -> String) {
            switch entry {
            case .reject(let reject): if rejects.count < Self.told { rejects.append(reject) }
            case .record(let record):
                guard printed < limit, failure == nil else { return }
                printed += 1
                do throws(PipelineError) {
                    try cancellation.check()
                    try data.write(line(record))
                } catch {
                    failure = error
                }
            }
        }
    }
}
