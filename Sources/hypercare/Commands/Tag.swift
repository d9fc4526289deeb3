import ArgumentParser
import Pipelines

/// `hypercare tag`: what texts say.
struct Tag: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tag",
        abstract: "Tell sentiment, topics, severity and language of feedback texts.",
        discussion: """
            Prints id, sentiment, score, topics, severity, language for every row of a
            table, or for all that customers say in an export of a desk, a tracker, a
            shop or a form: answers of agents, notes and automatic replies are left out.
            'score' is the probability of positive less that of negative (-1 to 1);
            topics are joined by '|', the strongest first. Nothing is sent anywhere.

            Examples:
              hypercare tag reviews.csv | head
              hypercare tag survey.csv.gz --text-column Comment --id-column 'Response ID'
              zcat tickets.csv.gz | hypercare tag - --output ndjson
            """)

    @Argument(help: ArgumentHelp("Exports or tables, plain or compressed; - is standard input.", valueName: "file"))
    var files: [String]
    @Option(help: ArgumentHelp("The export's format, such as zendesk_json; else told by content.", valueName: "name"))
    var format: String?
    @Option(help: ArgumentHelp("Column of the texts; else text, comment, review and the like.", valueName: "name"))
    var textColumn: String?
    @Option(help: ArgumentHelp("Column of the ids; else id, key, number and the like, or the line.", valueName: "name"))
    var idColumn: String?
    @Option(help: ArgumentHelp("csv or ndjson.", valueName: "form"))
    var output = "csv"
    @OptionGroup var telling: TellingOptions

    func run() throws {
        let telling = try telling.settled()
        var request = TagRequest(paths: files)
        request.format = try format.map { try Words.choice($0, of: FeedbackNames.all, flag: "--format") }
        request.textColumn = textColumn
        request.idColumn = idColumn
        request.output = try Words.form(output)
        let problems = try TagJob.execute(
            request, data: StandardOutput(), notice: { telling.tell($0 + "\n") }, cancellation: Interrupts.flag)
        telling.warn(problems)
    }
}
