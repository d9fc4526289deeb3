import Ingest
import Settings
import Tagging

/// Tags texts and prints a line for each, with one head before the first.
final class TagPrinter<Sink: DataSink> {
    /// Characters that are written at once.
    private let batchBytes = 64 << 10

    private var tagger: Tagger
    private let line: TagLine
    private let data: Sink
    private let cancellation: CancellationFlag
    private var batch: String

    init(_ tagger: Tagger, _ line: TagLine, _ data: Sink, _ cancellation: CancellationFlag) {
        self.tagger = tagger
        self.line = line
        self.data = data
        self.cancellation = cancellation
        batch = line.head
    }

    func add(id: String, _ text: [UInt8]) throws(PipelineError) {
        let language = TagLanguage.of(text.span)
        batch += line.line(id: id, tagger.tags(text.span, in: language.reading), language)
        guard batch.utf8.count >= batchBytes else { return }
        try cancellation.check()
        try flush()
    }

    /// Writes what is not written yet.
    func flush() throws(PipelineError) {
        try data.write(batch)
        batch = ""
    }
}

extension TagPrinter {
    /// - Returns: what was wrong with single rows.
    func tag(_ table: DelimitedReader, _ columns: TagColumns) throws(PipelineError) -> [Problem] {
        var bad = BadRows(path: table.path)
        var row = DelimitedRow()
        var rows = 0
        while try table.next(into: &row) {
            if let fault = row.fault {
                bad.add(line: row.line, fault)
                continue
            }
            rows += 1
            try add(id: columns.id.map { row.text($0) } ?? String(row.line), Array(row.cell(columns.text)))
        }
        try flush()
        try table.checkDamage(rows: rows)
        return bad.problems(fate: "rows that do not fit were left out")
    }
}
