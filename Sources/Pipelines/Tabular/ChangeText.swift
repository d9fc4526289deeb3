import Statistics

/// Writes the change points of `hypercare detect --changes`, one a line.
struct ChangeText {
    let output: RowForm
    /// Whether the stamps of the series are numbers, and are written as such in JSON.
    let hasNumericStamps: Bool

    var head: String { output == .csv ? CsvText.line(["index", "timestamp", "confidence"]) : "" }

    func line(_ change: ChangePoint, stamp: String) -> String {
        switch output {
        case .csv:
            CsvText.line(["\(change.index)", CsvText.cell(stamp), CsvText.number(change.confidence)])
        case .ndjson:
            JSON.members([
                "index": .count(change.index), "timestamp": .stamp(stamp, isNumeric: hasNumericStamps),
                "confidence": .double(change.confidence),
            ]).line + "\n"
        }
    }
}
