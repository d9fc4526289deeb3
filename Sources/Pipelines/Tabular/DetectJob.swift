import Analysis
import Columns
import Settings
import Statistics

/// `hypercare detect`: what is abnormal in one series, row by row, or where it changes.
public enum DetectJob {
    /// Characters that are written at once.
    private static let batchBytes = 64 << 10

    /// Reads the table and prints a line for every row, or for every change point.
    ///
    /// A verdict rests on the rows up to its own, so the result for the beginning of a file is the beginning of the
    /// result for the file.
    ///
    /// - Parameter notice: takes what is worth saying that is no problem, each a line without its end.
    /// - Returns: what was wrong with single rows.
    /// - Throws: `.failed` if the table cannot be read, has no value at all or is damaged, or the output is gone;
    ///   `.configuration` if a flag names no column.
    public static func execute(
        _ request: DetectRequest, data: some DataSink, notice: (String) -> Void, cancellation: CancellationFlag
    ) throws(PipelineError) -> [Problem] {
        var series = try SeriesReader(request)
        notice(request.path + ": " + description(of: series))
        if request.changes {
            try printChanges(&series, request, data, cancellation)
        } else {
            try printVerdicts(&series, request, data, cancellation)
        }
        if series.columns?.stamp != nil, series.rows > 0, series.stampForm == nil {
            notice("\(request.path): no stamp could be read; the rows are taken in their order")
        }
        try series.table.checkDamage(rows: series.rows)
        let problems = series.badRows.problems(fate: "what cannot be read counts as missing")
        guard series.values > 0 || series.badRows.count < max(1, series.rows) else { throw .failed(problems) }
        return problems
    }

    private static func printVerdicts(
        _ series: inout SeriesReader, _ request: DetectRequest, _ data: some DataSink, _ cancellation: CancellationFlag
    ) throws(PipelineError) {
        var detector = StreamDetector()
        var row = SeriesRow()
        var text = VerdictText(output: request.output)
        var batch = text.head
        while try series.next(into: &row) {
            let verdict = detector.next(timeUs: row.timeUs, value: row.value)
            text.hasNumericStamps = series.hasNumericStamps
            batch += text.line(row, verdict)
            guard batch.utf8.count >= batchBytes else { continue }
            try cancellation.check()
            try data.write(batch)
            batch = ""
        }
        try data.write(batch)
    }

    private static func printChanges(
        _ series: inout SeriesReader, _ request: DetectRequest, _ data: some DataSink, _ cancellation: CancellationFlag
    ) throws(PipelineError) {
        var stamps = TextColumn()
        var values: [Double?] = []
        var row = SeriesRow()
        while try series.next(into: &row) {
            stamps.append(row.stampText.utf8)
            values.append(row.value)
            if values.count.isMultiple(of: 4096) { try cancellation.check() }
        }
        let text = ChangeText(output: request.output, hasNumericStamps: series.hasNumericStamps)
        let found = ChangePointSearch().changePoints(in: values)
        let lines = found.map { text.line($0, stamp: stamps.text($0.index) ?? "") }
        try data.write(text.head + lines.joined())
    }

    private static func description(of series: SeriesReader) -> String {
        let names = series.table.header.names
        guard let columns = series.columns else { return "no rows" }
        let stamp =
            columns.stamp.map { "stamps from column '\(names[$0])'" } ?? "no column of stamps, rows are counted from 0"
        return VisibleText.of(
            "values from column '\(names[columns.value])', \(stamp); separator \(series.table.header.separator.word)")
    }
}

extension SeriesReader {
    /// Whether the stamps are numbers.
    fileprivate var hasNumericStamps: Bool {
        columns?.stamp == nil || (stampForm != nil && stampForm != .text)
    }
}
