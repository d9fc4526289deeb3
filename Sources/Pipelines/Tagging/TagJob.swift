import Settings
import Tagging

/// `hypercare tag`: sentiment, topics, severity and language of texts, row by row.
public enum TagJob {
    /// Reads tables and prints a line for every row. A row that does not fit its table is told and left out. Before
    /// that, a bias is fitted or read if that was asked for; without tables, what was fitted is printed.
    ///
    /// - Parameter notice: takes what is worth saying that is no problem, each a line without its end.
    /// - Returns: what was wrong with single rows.
    /// - Throws: `.failed` if a table cannot be read or is damaged, or the output is gone; `.configuration` if a flag
    ///   names no column, or no column can be told to hold texts.
    public static func execute(
        _ request: TagRequest, data: some DataSink, notice: (String) -> Void, cancellation: CancellationFlag
    ) throws(PipelineError) -> [Problem] {
        let model = try TagModel.load()
        var tagger = Tagger(model.weights)
        var problems: [Problem] = []
        if let path = request.calibration {
            let file = try CalibrationFile.read(path)
            tagger.bias = file.bias
            if let problem = try file.fittedElsewhere() { problems.append(problem) }
        }
        if let path = request.labelled {
            let calibration = TagCalibration(request: request, model: model)
            let outcome = try calibration.fit(path, by: &tagger, cancellation)
            notice(path + ": " + outcome.verdict)
            tagger.bias = outcome.bias
            problems += outcome.problems
            if let output = request.calibrationOutput {
                try TextFile.write(outcome.text, to: output)
            } else if request.paths.isEmpty {
                try data.write(outcome.text)
            }
        }
        guard !request.paths.isEmpty else { return problems }
        let printer = TagPrinter(tagger, TagLine(output: request.output), data, cancellation)
        for path in request.paths {
            switch try TagRoute(path, request) {
            case .table:
                let table = try DelimitedReader(path: path)
                let columns = try TagColumns(table.header, request)
                notice(path + ": " + description(columns, table.header))
                problems += try printer.tag(table, columns)
            case .export(let format):
                let outcome = try TagExport(path: path, format: format, printer: printer).tag()
                notice(path + ": " + description(outcome))
                problems += outcome.problems
            }
        }
        return problems
    }

    private static func description(_ outcome: TagExport<some DataSink>.Outcome) -> String {
        let format = outcome.format ?? "no format told"
        let rest = outcome.passedOver == 0 ? "" : ", \(outcome.passedOver) records without a customer's words left out"
        return VisibleText.of("\(format): \(outcome.tagged) texts\(rest)")
    }

    private static func description(_ columns: TagColumns, _ header: TableHeader) -> String {
        let id = columns.id.map { "ids from '\(header.names[$0])'" } ?? "rows named by their line"
        return VisibleText.of("texts from column '\(header.names[columns.text])', \(id)")
    }
}
