import ArgumentParser
import Pipelines

/// `hypercare doctor`: is everything in place.
struct Doctor: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Check this machine, a workspace and a pipeline file.",
        discussion: """
            Examples:
              hypercare doctor
              hypercare doctor pipelines/nightly.yaml
              hypercare doctor --workspace work --json
            """)

    @Argument(help: ArgumentHelp("A pipeline file to check.", valueName: "pipeline"))
    var pipeline: String?
    @OptionGroup var workspace: WorkspaceOption
    @Flag(help: "Print one JSON object.")
    var json = false

    func run() throws {
        var request = DoctorJob.Request(machine: Machine.current(), nowUs: Surroundings.nowUs())
        request.pipelinePath = pipeline
        request.workspace = workspace.settled
        request.zoneVariable = Surroundings.variable("TZ")
        let checks = DoctorJob.execute(request)
        let hasBad = checks.contains { $0.verdict == .bad }
        let document = JSON.members([
            "schema_version": .count(1), "good": .bool(!hasBad),
            "checks": .list(checks.map(\.json)),
        ])
        try StandardOutput().write(json ? document.line + "\n" : checks.map(\.text).joined())
        let isAboutPipeline = checks.contains { $0.verdict == .bad && $0.name == "pipeline" }
        try (isAboutPipeline ? Outcome.wrongUsage : hasBad ? .failed : .done).exit()
    }
}
