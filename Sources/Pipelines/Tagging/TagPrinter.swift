import Ingest
import Settings
import Tagging

/// Tags texts and prints a line for each, with one head before the first.
final class TagPrinter<Sink: DataSink> {
    /// Bytes that are written at once.
    private let batchBytes = 64 << 10

    private var tagger: Tagger
    private let line: TagLine
    private let data: Sink
    private let cancellation: CancellationFlag
    private var batch: [UInt8]

    init(_ tagger: Tagger, _ line: TagLine, _ data: Sink, _ cancellation: CancellationFlag) {
        self.tagger = tagger
        self.line = line
        self.data = data
        self.cancellation = cancellation
        batch = Array(line.head.utf8)
        batch.reserveCapacity(batchBytes + (1 << 10))
    }

    /// - Parameter id: UTF-8.
    func add(id: Span<UInt8>, _ text: Span<UInt8>) throws(PipelineError) {
        let language = TagLanguage.of(text)
        line.append(id: id, tagger.tags(text, in: language.reading), language, to: &batch)
        guard batch.count >= batchBytes else { return }
        try cancellation.check()
        try flush()
    }

    /// Writes what is not written yet.
    func flush() throws(PipelineError) {
        try data.write(batch)
        batch.removeAll(keepingCapacity: true)
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
            let cells = row.bytes.span
            let text = cells.extracting(row.range(columns.text))
            if let id = columns.id {
                try add(id: cells.extracting(row.range(id)), text)
            } else {
                let line = Array(String(row.line).utf8)
                try add(id: line.span, text)
            }
        }
        try flush()
        try table.checkDamage(rows: rows)
        return bad.problems(fate: "rows that do not fit were left out")
    }
}
