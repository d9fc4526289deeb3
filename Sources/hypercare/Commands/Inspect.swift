import ArgumentParser
import Pipelines

/// `hypercare inspect`: what is in a log.
struct Inspect: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Print the normalised records of log files.",
        discussion: """
            Examples:
              hypercare inspect access.log.zst --limit 5
              zcat access.log.gz | hypercare inspect - --output table
              hypercare inspect odd.log --format nginx_combined
            """)

    @Argument(help: ArgumentHelp("Log files; - is standard input.", valueName: "file"))
    var files: [String]
    @Option(help: ArgumentHelp("Name of the format; recognised if not given.", valueName: "name"))
    var format: String?
    @Option(help: ArgumentHelp("Most records printed.", valueName: "n"))
    var limit: String?
    @Option(help: ArgumentHelp("ndjson or table.", valueName: "form"))
    var output = "ndjson"
    @OptionGroup var telling: TellingOptions

    func run() throws {
        let telling = try telling.settled()
        var request = InspectRequest(paths: files, format: try Words.format(format))
        request.limit = try Words.count(
            limit, in: 0...Int.max, flag: "--limit")?.value
        request.output = try Words.form(output)
        try InspectJob.execute(
            request, data: StandardOutput(), notice: { telling.tell($0 + "\n") },
            cancellation: Interrupts.flag)
    }
}
