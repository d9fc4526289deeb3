import ArgumentParser
import Pipelines
import Settings

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
        let startedUs = Surroundings.nowUs()
        let plan = try PlanMaking(
            inputs: inputs, workspace: workspace.settled, days: days, jobs: jobs, memory: memory
        ).plan(nowUs: startedUs)
        telling.warn(try FailRule.check(rules, against: plan.pipeline))
        guard !dryRun else {
            telling.warn(plan.notices)
            return try StandardOutput().write(json ? plan.json.line + "\n" : plan.text)
        }
        var execution = Execution(telling: telling, style: Progress.Style(rawValue: style) ?? .auto)
        execution.failOn = rules
        execution.allowsEmpty = allowEmpty
        let summary = try execution.run(plan, startedUs: startedUs)
        if json { try StandardOutput().write(summary.json.line + "\n") }
        try summary.outcome.exit()
    }
}
