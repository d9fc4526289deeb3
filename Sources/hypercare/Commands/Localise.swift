import ArgumentParser
import Glibc
import Pipelines
import Settings

/// `hypercare localise`: where a deviation lies.
struct Localise: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "localise",
        abstract: "Rank the attribute combinations that explain a deviation.",
        discussion: """
            The columns that no flag names are attributes. Prints a table on a terminal, else JSON.

            Examples:
              hypercare localise cells.csv --actual calls --expected forecast
              hypercare localise minutes.csv --failures errors --requests calls \\
                  --time minute --at 2026-03-04T14:50Z --output json
            """)

    @Argument(help: ArgumentHelp("A delimited table with a header; - is standard input.", valueName: "file"))
    var file: String
    @Option(help: ArgumentHelp("Sums: column of what was found.", valueName: "name"))
    var actual: String?
    @Option(help: ArgumentHelp("Sums: column of what was to be expected.", valueName: "name"))
    var expected: String?
    @Option(help: ArgumentHelp("Rates: column of failures.", valueName: "name"))
    var failures: String?
    @Option(help: ArgumentHelp("Rates: column of requests.", valueName: "name"))
    var requests: String?
    @Option(help: ArgumentHelp("Rates: column of times.", valueName: "name"))
    var time: String?
    @Option(help: ArgumentHelp("Rates: the time in question, compared with those before it.", valueName: "time"))
    var at: String?
    @Option(help: ArgumentHelp("json or table.", valueName: "form"))
    var output: String?
    @OptionGroup var telling: TellingOptions

    func run() throws {
        let telling = try telling.settled()
        var request = LocaliseRequest(path: file, measure: try measure())
        request.output = try form()
        let problems = try LocaliseJob.execute(
            request, data: StandardOutput(), notice: { telling.tell($0 + "\n") }, cancellation: Interrupts.flag)
        telling.warn(problems)
    }

    private func measure() throws(PipelineError) -> LocaliseRequest.Measure {
        switch (actual, expected, failures, requests, time, at) {
        case (let actual?, let expected?, nil, nil, nil, nil):
            return .sums(actual: actual, expected: expected)
        case (nil, nil, let failures?, let requests?, let time?, let at?):
            return .failures(failures: failures, requests: requests, time: time, at: at)
        default:
            throw .configuration(
                Problem(
                    .wrongUsage, "it is not told what to compare",
                    help: "either --actual C --expected C, or --failures C --requests C --time C --at T"))
        }
    }

    /// A person at a terminal reads a table; a program reads JSON.
    private func form() throws(PipelineError) -> LocaliseRequest.Output {
        guard let output else { return isatty(STDOUT_FILENO) == 1 ? .table : .json }
        return try Words.form(output)
    }
}
