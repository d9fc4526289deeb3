import ArgumentParser
import Pipelines

/// `hypercare status`: what ran, and what is pending.
struct Status: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Show what ran, what is pending and what is missing.",
        discussion: """
            Examples:
              hypercare status --workspace work
              hypercare status pipelines/nightly.yaml --json
            """)

    @Argument(
        help: ArgumentHelp("A pipeline file, to count its pending files.", valueName: "pipeline"))
    var pipeline: String?
    @OptionGroup var workspace: WorkspaceOption
    @Flag(help: "Print one JSON object.")
    var json = false

    func run() throws {
        let nowUs = Surroundings.nowUs()
        let plan = try pipeline.map {
            try PlanMaking(inputs: [$0], workspace: workspace.settled).plan(nowUs: nowUs)
        }
        let place = try plan.map { Workspace($0.workspace.value) } ?? workspace.required()
        let report = try StatusJob.execute(place, plan: plan, nowUs: nowUs)
        try StandardOutput().write(json ? report.json.line + "\n" : report.text)
    }
}
