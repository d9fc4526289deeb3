import ArgumentParser
import Pipelines

/// `hypercare run`: the nightly job.
struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Count all that is new, write the tables and the report.",
        discussion: """
            Examples:
              hypercare run pipelines/nightly.yaml
              hypercare run logs/*.zst logs/old --workspace work
              hypercare run nightly.yaml --date 2026-11-19 --fail-on missing
            """)

    @Argument(
        help: ArgumentHelp(
            "A pipeline file, or log files, folders and patterns.", valueName: "pipeline|logs"))
    var inputs: [String] = []
    @OptionGroup var workspace: WorkspaceOption
    @OptionGroup var days: DayOptions
    @Option(help: ArgumentHelp("Workers; one per core if not given.", valueName: "n"))
    var jobs: String?
    @Option(
        help: ArgumentHelp("Memory budget, such as 512MiB; 1GiB if not given.", valueName: "size"))
    var memory: String?
    @Option(
        help: ArgumentHelp(
            "Exit with 4 if this holds: anomaly:SEVERITY, objective[:NAME], missing, rejects.",
            valueName: "rule"))
    var failOn: [String] = []
    @Flag(help: "A day without input is no reason for exit code 3.")
    var allowEmpty = false
    @Flag(help: "Show what would be read and written, and stop.")
    var dryRun = false
    @Flag(help: "Print one JSON object at the end.")
    var json = false
    @Option(help: ArgumentHelp("auto, bar, lines, json, none.", valueName: "how"))
    var progress = "auto"
    @OptionGroup var telling: TellingOptions

    func run() throws {
        let telling = try telling.settled()
        let style = try Words.choice(
            progress, of: Progress.Style.allCases.map(\.rawValue), flag: "--progress")
        var rules: [FailRule] = []
        for text in failOn { rules.append(try FailRule(text)) }
        warnOfIdle(rules, telling)
        let startedUs = Surroundings.nowUs()
        let plan = try PlanMaking(
            inputs: inputs, workspace: workspace.settled, days: days, jobs: jobs, memory: memory
        ).plan(nowUs: startedUs)
        telling.warn(plan.notices)
        guard !dryRun else { return Terminal.data(json ? plan.json.line + "\n" : plan.text) }
        let reporter = Progress(
            Progress.Style(rawValue: style) ?? .auto, isQuiet: telling.isQuiet,
            isColoured: telling.isColoured)
        defer { reporter.finish() }
        let summary = try RunJob.execute(
            plan: plan, options: options(startedUs, rules, telling), progress: reporter,
            cancellation: Interrupts.flag)
        reporter.finish()
        telling.warn(summary.notices.filter { !plan.notices.contains($0) })
        telling.tell(summary.text)
        if json { try StandardOutput().write(summary.json.line + "\n") }
        try summary.outcome.exit()
    }

    private func options(_ startedUs: Int64, _ rules: [FailRule], _ telling: Telling) -> RunOptions
    {
        let owner = Surroundings.owner(startedUs: startedUs)
        var options = RunOptions(
            runId: RunOptions.runId(startedUs: startedUs, processId: owner.processId),
            now: { Surroundings.nowUs() }, owner: owner,
            log: telling.log)
        options.failOn = rules
        options.allowsEmpty = allowEmpty
        return options
    }

    /// Rules of later versions are accepted, so that a schedule survives an upgrade, and said to be idle.
    private func warnOfIdle(_ rules: [FailRule], _ telling: Telling) {
        let idle = rules.filter { !$0.canFire }
        telling.warn(
            idle.map {
                Problem(
                    .ruleCannotFire, at: Place("--fail-on"),
                    "'\($0)' cannot fire: no stage of version \(Product.version) looks for it")
            })
    }
}
