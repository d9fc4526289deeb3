import Analysis
import Settings

/// Writes the verdicts of `hypercare detect`, one line a row.
struct VerdictText {
    let output: RowForm
    /// Whether the stamps of the series are numbers, and are written as such in JSON.
    var hasNumericStamps = false

    var head: String {
        output == .csv
            ? CsvText.line(["timestamp", "value", "expected_low", "expected_high", "score", "onset", "kind"]) : ""
    }

    func line(_ row: SeriesRow, _ verdict: StreamVerdict) -> String {
        switch output {
        case .csv:
            CsvText.line([
                CsvText.cell(row.stampText), CsvText.cell(row.valueText), CsvText.number(verdict.expectedLow),
                CsvText.number(verdict.expectedHigh), CsvText.number(verdict.score), CsvText.number(verdict.onset),
                verdict.kind?.rawValue ?? "",
            ])
        case .ndjson:
            JSON.members([
                "timestamp": .stamp(row.stampText, isNumeric: hasNumericStamps),
                "value": row.value.map(JSON.double) ?? .null,
                "expected_low": verdict.expectedLow.map(JSON.double) ?? .null,
                "expected_high": verdict.expectedHigh.map(JSON.double) ?? .null,
                "score": .double(verdict.score), "onset": .double(verdict.onset),
                "kind": .text(orNull: verdict.kind?.rawValue),
            ]).line + "\n"
        }
    }
}

extension JSON {
    /// A stamp as it stood in the file: a number where the series counts in whole numbers, else a text.
    static func stamp(_ text: String, isNumeric: Bool) -> JSON {
        guard isNumeric, let number = Int64(text) else { return text.isEmpty ? .null : .text(text) }
        return .integer(number)
    }
}
