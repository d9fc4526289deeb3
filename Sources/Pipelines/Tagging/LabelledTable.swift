import Ingest
import Language
import Settings
import Tagging

/// Reads a table of texts whose sentiment people have told.
struct LabelledTable {
    static let labelNames = ["sentiment", "label", "polarity"]

    let path: String
    let textColumn: String?
    let labelColumn: String?

    /// What came of it.
    struct Outcome {
        var rows: [LabelledLogits] = []
        /// Rows without a label.
        var unlabelled = 0
        /// What was wrong with single rows.
        var problems: [Problem] = []
    }

    /// - Throws: `.failed` where the table cannot be read; `.configuration` where a column cannot be told, or a label is
    ///   no sentiment.
    func judged(
        by tagger: inout Tagger, _ cancellation: CancellationFlag
    ) throws(PipelineError) -> Outcome {
        let table = try DelimitedReader(path: path)
        let text = try TagColumns.text(table.header, named: textColumn)
        let label = try label(table.header)
        var outcome = Outcome()
        var bad = BadRows(path: path)
        var unknown = UnknownLabels(path: path)
        var row = DelimitedRow()
        while try table.next(into: &row) {
            try cancellation.check()
            let word = row.cell(label).withoutBlanks
            if let fault = row.fault {
                bad.add(line: row.line, fault)
            } else if word.isEmpty {
                outcome.unlabelled += 1
            } else if let sentiment = Self.sentiment(word) {
                let cells = row.bytes.span
                let bytes = cells.extracting(row.range(text))
                let logits = tagger.logits(bytes, in: TagLanguage.of(bytes).reading)
                outcome.rows.append(LabelledLogits(logits: logits, label: sentiment))
            } else {
                unknown.add(line: row.line, String(decoding: word, as: UTF8.self))
            }
        }
        try table.checkDamage(rows: outcome.rows.count)
        try unknown.finish()
        outcome.problems = bad.problems(fate: "rows that do not fit were left out")
        return outcome
    }

    private func label(_ header: TableHeader) throws(PipelineError) -> Int {
        if let labelColumn { return try header.column(labelColumn, flag: "--label-column") }
        if let known = header.column(among: Self.labelNames) { return known }
        throw header.notTold("labels", flag: "--label-column")
    }

    private static func sentiment(_ word: ArraySlice<UInt8>) -> Sentiment? {
        let word = String(decoding: word, as: UTF8.self).lowercased()
        return Sentiment.allCases.first { $0.word == word }
    }
}

/// Labels that are no sentiment: the first few places, and how many there are.
private struct UnknownLabels {
    let path: String
    private var count = 0
    private var problems: [Problem] = []

    init(path: String) { self.path = path }

    mutating func add(line: Int64, _ word: String) {
        count += 1
        guard problems.count < BadRows.told else { return }
        let known = Sentiment.allCases.map(\.word)
        let near = NearestWord.of(word, in: known).map { "; did you mean '\($0)'?" } ?? ""
        problems.append(
            Problem(
                .unknownLabel, at: Place(path, line: Int(line)),
                "unknown label '\(VisibleText.short(InspectJob.feedbackRedactor.filtered(word), maxScalars: 40))'\(near)",
                help: "labels: \(known.joined(separator: ", ")), or none for rows that are not labelled"))
    }

    /// - Throws: `.configuration` if there were any.
    func finish() throws(PipelineError) {
        guard count > 0 else { return }
        let rest = Problem(.unknownLabel, path: path, "\(count - problems.count) more unknown labels")
        throw .configuration(count > problems.count ? problems + [rest] : problems)
    }
}
