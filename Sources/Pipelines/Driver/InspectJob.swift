import Columns
import Ingest
import Settings

/// `hypercare inspect`: the normalised records of files, one after the other.
public enum InspectJob {
    /// The same addresses have the same pseudonyms in whatever is looked at.
    private static let redactionKey = Array("hypercare inspect".utf8)
    fileprivate static let callRedactor = Redactor(key: redactionKey)
    /// What people wrote passes this before it is shown.
    static let feedbackRedactor = Redactor(key: redactionKey, addresses: .shorten)

    /// Prints the records and says on the way which format was recognised.
    ///
    /// - Throws: `.failed` if a file cannot be read or the output is gone.
    public static func execute(
        _ request: InspectRequest, data: some DataSink, notice: (String) -> Void, cancellation: CancellationFlag
    ) throws(PipelineError) {
        var left = request.limit ?? Int.max
        for path in request.paths where left > 0 {
            if try FeedbackInspection.fits(path, request) {
                let inspection = FeedbackInspection(path: path, request: request)
                left -= try inspection.print(atMost: left, to: data, notice: notice, cancellation: cancellation)
                continue
            }
            var inspection = try Inspection(path: path, request: request)
            left -= try inspection.print(atMost: left, to: data, notice: notice, cancellation: cancellation)
        }
    }
}

/// One file being inspected.
private struct Inspection {
    private let path: String
    private let output: InspectRequest.Output
    private let reader: ChunkReader
    private let parser: CallParser
    private let record: RecordText
    private var batch: CallBatch
    private var tally = LineTally()

    init(path: String, request: InspectRequest) throws(PipelineError) {
        self.path = path
        output = request.output
        record = RecordText(sourceFile: path == "-" ? "-" : PathText.name(of: path))
        batch = CallBatch(filter: InspectJob.callRedactor)
        do {
            parser = CallParser(source: try CallSource(format: request.format.source))
        } catch {
            throw .configuration(Problem(.badLogFormat, at: Place("--format"), error.description))
        }
        do {
            reader = try ChunkReader(path: path)
        } catch {
            throw .ingest(error)
        }
    }

    /// - Returns: how many records were printed.
    mutating func print(
        atMost limit: Int, to data: some DataSink, notice: (String) -> Void, cancellation: CancellationFlag
    ) throws(PipelineError) -> Int {
        var chunk = Chunk()
        var format: FormatChoice?
        var printed = 0
        if output == .table { try data.write(InspectLine.text(RecordText.tableHead, Self.widths)) }
        while printed < limit, try next(&chunk) {
            try cancellation.check()
            let choice = format ?? parser.sniff(chunk)
            if format == nil { notice("\(path): \(choice.name ?? "no known format")") }
            format = choice
            parser.parse(&chunk, format: choice, into: &batch, tally: &tally)
            let rows = RecordText.rowsInOrder(batch).prefix(limit - printed)
            try data.write(text(of: Array(rows)))
            printed += rows.count
        }
        tell(notice)
        return printed
    }

    private func next(_ chunk: inout Chunk) throws(PipelineError) -> Bool {
        do {
            return try reader.next(into: &chunk)
        } catch {
            throw .ingest(error)
        }
    }

    private func text(of rows: [Int]) -> String {
        switch output {
        case .ndjson: rows.map { String(decoding: record.ndjson(batch, row: $0), as: UTF8.self) + "\n" }.joined()
        case .table: rows.map { InspectLine.text(record.table(batch, row: $0), Self.widths) }.joined()
        }
    }

    private static let widths = [6, 24, 6, 10, 7, 28, 16, 16, 20, 8]

    private func tell(_ notice: (String) -> Void) {
        notice(
            "\(path): lines \(tally.lines) = blank \(tally.blank) + directives \(tally.directives) + foreign "
                + "\(tally.foreign) + rejected \(tally.rejectedCount) + parsed \(tally.parsed); records \(tally.records)"
        )
        for reject in tally.rejects.prefix(5) {
            notice(
                "\(path), line \(reject.line): \(reject.reason.rawValue): \(reject.reason.meaning): "
                    + VisibleText.short(VisibleText.of(String(decoding: reject.excerpt, as: UTF8.self)), maxScalars: 80)
            )
        }
        if let damage = reader.summary().damage { notice("\(path): \(damage)") }
    }
}

/// A row of the narrow form.
enum InspectLine {
    /// Cells in columns of these widths, cut where they are longer, with a line end.
    static func text(_ cells: [String], _ widths: [Int]) -> String {
        var line = zip(cells, widths).map { cell, width in
            VisibleText.short(VisibleText.of(cell), maxScalars: width).padded(to: width)
        }.joined(separator: " ")
        while line.hasSuffix(" ") { line.removeLast() }
        return line + "\n"
    }
}
