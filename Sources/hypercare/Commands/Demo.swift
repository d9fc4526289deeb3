import ArgumentParser
import Pipelines
import Scenarios
import Settings

/// `hypercare demo`: sample nights, tables and a report, without a network.
struct Demo: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Make sample nights, run over them and write a report.",
        discussion: """
            Examples:
              hypercare demo
              hypercare demo --output /srv/demo
            """)

    @Option(help: ArgumentHelp("Folder for logs, pipeline file and workspace.", valueName: "dir"))
    var output = "hypercare-demo"
    @Flag(help: "Print one JSON object at the end.")
    var json = false
    @OptionGroup var telling: TellingOptions

    func run() throws {
        let telling = try telling.settled()
        let startedUs = Surroundings.nowUs()
        telling.tell("making seven sample nights in \(VisibleText.of(output))\n")
        let file = try DemoFolder(output).write()
        let plan = try PlanMaking(inputs: [file]).plan(nowUs: startedUs)
        let summary = try Execution(telling: telling, style: .auto).run(plan, startedUs: startedUs)
        if json { try StandardOutput().write(summary.json.line + "\n") }
        tellNext(plan, summary, telling)
        // The nights hold damaged lines on purpose; a demonstration that worked ends with 0.
        try (summary.outcome == .rejectsAboveAllowed ? Outcome.done : summary.outcome).exit()
    }

    /// Three things to try next.
    private func tellNext(_ plan: Plan, _ summary: RunSummary, _ telling: Telling) {
        let report = summary.reportPath ?? Workspace(plan.workspace.value).reportsPath
        let program = VisibleText.of(CommandLine.arguments.first ?? "hypercare")
        telling.tell(
            """

            Open the report:      \(VisibleText.of(report))
            Run again (no-op):    \(program) run \(VisibleText.of(plan.pipeline.file ?? ""))
            See what was done:    \(program) status --workspace \(VisibleText.of(plan.workspace.value))

            """)
    }
}
