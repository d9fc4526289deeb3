import Language
import Settings
import Tagging

/// Tags the rows of tables and prints them, with one head before the first.
struct TagPrinter {
    /// Characters that are written at once.
    private static let batchBytes = 64 << 10

    private var tagger: Tagger
    private let line: TagLine
    private var batch: String

    init(_ tagger: Tagger, _ line: TagLine) {
        self.tagger = tagger
        self.line = line
        batch = line.head
    }

    /// - Returns: what was wrong with single rows.
    mutating func tag(
        _ table: DelimitedReader, _ columns: TagColumns, _ data: some DataSink, _ cancellation: CancellationFlag
    ) throws(PipelineError) -> [Problem] {
        var bad = BadRows(path: table.path)
        var row = DelimitedRow()
        var rows = 0
        while try table.next(into: &row) {
            if let fault = row.fault {
                bad.add(line: row.line, fault)
                continue
            }
            rows += 1
            add(row, columns)
            guard batch.utf8.count >= Self.batchBytes else { continue }
            try cancellation.check()
            try flush(data)
        }
        try flush(data)
        try table.checkDamage(rows: rows)
        return bad.problems(fate: "rows that do not fit were left out")
    }

    private mutating func add(_ row: DelimitedRow, _ columns: TagColumns) {
        let text = Array(row.cell(columns.text))
        let id = columns.id.map { row.text($0) } ?? String(row.line)
        let language = LanguageDetector.guess(text.span).code.text
        batch += line.line(id: id, tagger.tags(text.span), language: language)
    }

    private mutating func flush(_ data: some DataSink) throws(PipelineError) {
        try data.write(batch)
        batch = ""
    }
}
