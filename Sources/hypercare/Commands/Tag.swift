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
            --calibrate fits what counts as neutral to some 300 texts that you labelled
            positive, neutral or negative, and tells whether that helps.

            Examples:
              hypercare tag reviews.csv | head
              hypercare tag survey.csv.gz --text-column Comment --id-column 'Response ID'
              zcat tickets.csv.gz | hypercare tag - --output ndjson
              hypercare tag --calibrate labelled.csv > our.yaml
              hypercare tag tickets.csv --calibration our.yaml
            """)

    @Argument(help: ArgumentHelp("Exports or tables; - is standard input.", valueName: "file"))
    var files: [String] = []
    @Option(help: ArgumentHelp("Format of an export, such as zendesk_json.", valueName: "name"))
    var format: String?
    @Option(help: ArgumentHelp("Column of the texts; else text, comment and the like.", valueName: "name"))
    var textColumn: String?
    @Option(help: ArgumentHelp("Column of the ids; else id, key, number, or the line.", valueName: "name"))
    var idColumn: String?
    @Option(help: ArgumentHelp("csv or ndjson.", valueName: "form"))
    var output = "csv"
    @Option(help: ArgumentHelp("Table of labelled texts to fit a calibration to.", valueName: "file"))
    var calibrate: String?
    @Option(help: ArgumentHelp("Column of the labels; else sentiment or label.", valueName: "name"))
    var labelColumn: String?
    @Option(help: ArgumentHelp("Where that goes; else standard output.", valueName: "file"))
    var outputCalibration: String?
    @Option(help: ArgumentHelp("Calibration to tag with.", valueName: "file"))
    var calibration: String?
    @OptionGroup var telling: TellingOptions

    func validate() throws {
        guard calibrate == nil else {
            if calibration != nil { throw ValidationError("--calibrate and --calibration exclude each other") }
            return
        }
        if files.isEmpty { throw ValidationError("Missing expected argument '<file> ...'") }
        if labelColumn != nil { throw ValidationError("--label-column needs --calibrate") }
        if outputCalibration != nil { throw ValidationError("--output-calibration needs --calibrate") }
    }

    func run() throws {
        let telling = try telling.settled()
        var request = TagRequest(paths: files)
        request.format = try format.map { try Words.choice($0, of: FeedbackNames.all, flag: "--format") }
        request.textColumn = textColumn
        request.idColumn = idColumn
        request.output = try Words.form(output)
        request.labelled = calibrate
        request.labelColumn = labelColumn
        request.calibrationOutput = outputCalibration
        request.calibration = calibration
        let problems = try TagJob.execute(
            request, data: StandardOutput(), notice: { telling.tell($0 + "\n") }, cancellation: Interrupts.flag)
        telling.warn(problems)
    }
}
