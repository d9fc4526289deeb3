import ArgumentParser
import Pipelines

/// `hypercare detect`: what is abnormal in a series.
struct Detect: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "detect",
        abstract: "Judge every row of a series, or find where it changes.",
        discussion: """
            Prints timestamp, value, expected_low, expected_high, score, onset, kind for every row.
            A row is judged by the rows before it alone. 'score' (0 to 1) is how abnormal the row is,
            'onset' the score of an episode at its first row and 0 elsewhere.

            Examples:
              hypercare detect latency.csv | head
              hypercare detect orders.csv.zst --value-column orders --output ndjson
              zcat kpi.csv.gz | hypercare detect - --changes
            """)

    @Argument(help: ArgumentHelp("A delimited table with a header; - is standard input.", valueName: "file"))
    var file: String
    @Option(
        help: ArgumentHelp("Column of the stamps; else timestamp, time, date, index or the first.", valueName: "name"))
    var timestampColumn: String?
    @Option(
        help: ArgumentHelp("Column of the values; else value or the first other with numbers.", valueName: "name"))
    var valueColumn: String?
    @Flag(help: "Print change points of the whole series: index, timestamp, confidence.")
    var changes = false
    @Option(help: ArgumentHelp("csv or ndjson.", valueName: "form"))
    var output = "csv"
    @OptionGroup var telling: TellingOptions

    func run() throws {
        let telling = try telling.settled()
        var request = DetectRequest(path: file)
        request.timestampColumn = timestampColumn
        request.valueColumn = valueColumn
        request.changes = changes
        request.output = try Words.form(output)
        let problems = try DetectJob.execute(
            request, data: StandardOutput(), notice: { telling.tell($0 + "\n") }, cancellation: Interrupts.flag)
        telling.warn(problems)
    }
}
