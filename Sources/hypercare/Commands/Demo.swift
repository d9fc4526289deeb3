import ArgumentParser
import Pipelines

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
        telling.tell("making sample nights in \(VisibleText.of(output))\n")
        let pipeline = try DemoNights.write(to: output)
        let plan = try PlanMaking(inputs: [pipeline]).plan(nowUs: startedUs)
        let owner = Surroundings.owner(startedUs: startedUs)
        let options = RunOptions(
            runId: RunOptions.runId(startedUs: startedUs, processId: owner.processId),
            now: { Surroundings.nowUs() }, owner: owner,
            log: telling.log)
        let reporter = Progress(.auto, isQuiet: telling.isQuiet, isColoured: telling.isColoured)
        defer { reporter.finish() }
        let summary = try RunJob.execute(
            plan: plan, options: options, progress: reporter, cancellation: Interrupts.flag)
        reporter.finish()
        telling.warn(summary.notices)
        telling.tell(summary.text)
        if json { try StandardOutput().write(summary.json.line + "\n") }
        tellNext(plan, summary, telling)
        try summary.outcome.exit()
    }

    /// Three things to try next.
    private func tellNext(_ plan: Plan, _ summary: RunSummary, _ telling: Telling) {
        let folder = VisibleText.of(plan.workspace.value)
        telling.tell(
            """

            Open the report:      \(VisibleText.of(summary.reportPath ?? "\(plan.workspace.value)/reports/index.html"))
            Run again (no-op):    hypercare run \(VisibleText.of(plan.pipeline.file ?? ""))
            See what was done:    hypercare status --workspace \(folder)

            """)
    }
}
