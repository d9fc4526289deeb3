import ArgumentParser
import Pipelines
import Settings

/// `hypercare report`: the report again, from the tables alone.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Write the report again, from the tables alone.",
        discussion: """
            Examples:
              hypercare report --workspace work
              hypercare report --workspace work --date 2026-11-19 --output night.html
              hypercare report --workspace work --week 2026-W47 --output week.md
            """)

    @OptionGroup var workspace: WorkspaceOption
    @OptionGroup var days: DayOptions
    @Option(help: ArgumentHelp("An ISO week, such as 2026-W47.", valueName: "week"))
    var week: String?
    @Option(
        help: ArgumentHelp(
            "File to write; .html, .md or .json. All three under reports/ if not given.",
            valueName: "file"))
    var output: String?
    @Option(help: ArgumentHelp("Title of the report.", valueName: "text"))
    var title: String?
    @OptionGroup var telling: TellingOptions

    func run() throws {
        let telling = try telling.settled()
        let startedUs = Surroundings.nowUs()
        var request = ReportRequest(workspace: try workspace.required().path)
        try Workspace(request.workspace).mustExist()
        request.days = try range(nowUs: startedUs)
        request.outputPath = try checkedOutput()
        request.title = title
        let options = Surroundings.options(startedUs: startedUs, log: telling.log)
        let paths = try ReportJob.execute(request, options: options)
        try StandardOutput().write(paths.map { VisibleText.of($0) + "\n" }.joined())
    }

    private func range(nowUs: Int64) throws(PipelineError) -> DayRange? {
        guard let week else { return try days.settled(nowUs: nowUs) }
        guard days.date == nil, days.from == nil, days.to == nil else {
            throw Words.wrong("--week", "cannot be given together with --date, --from or --to")
        }
        guard let monday = Day(week: week) else {
            throw Words.wrong("--week", "'\(week)' is not a week such as 2026-W47")
        }
        return DayRange(from: monday, to: Day(ordinal: monday.ordinal + 7))
    }

    private func checkedOutput() throws(PipelineError) -> String? {
        guard let output else { return nil }
        guard [".html", ".md", ".json"].contains(where: output.hasSuffix) else {
            throw Words.wrong("--output", "'\(output)' ends neither in .html, .md nor .json")
        }
        return output
    }
}
