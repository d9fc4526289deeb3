import ArgumentParser
import ScenarioFiles
import Scenarios
import Settings

/// `hypercare-scenarios make`: everything of a scenario that is described by a file.
struct MakeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "make",
        abstract: "Write the logs, feedback, changes and truth of a scenario file.",
        discussion: """
            DIR gets logs/, feedback/, events/changes.ndjson, pipeline.yaml, which runs the product over them, and \
            truth/, which only an evaluation may read.
            pipelines/scenarios/evaluation.yaml has every key of a scenario file with its meaning.
            """)

    @Argument(help: ArgumentHelp("The scenario file.", valueName: "SCENARIO.yaml"))
    var file: String

    @Option(name: .shortAndLong, help: ArgumentHelp("Folder to write; made if missing.", valueName: "DIR"))
    var output: String?

    @Option(help: "Everything that is random follows from this number; in place of the file's.")
    var seed: UInt64?

    @Option(help: ArgumentHelp("First day, UTC; in place of the file's.", valueName: "YYYY-MM-DD"))
    var start: String?

    @Option(help: "Number of days; in place of the file's.")
    var days: Int?

    @Option(help: "Calls per day over all gateways; in place of the file's.")
    var callsPerDay: Double?

    @Option(name: .shortAndLong, help: "Archives made at the same time.")
    var jobs = 2

    @Flag(help: "Print the planted incidents and make nothing.")
    var list = false

    mutating func validate() throws {
        guard output != nil || list else { throw ValidationError("--output DIR says where everything goes") }
        if let start, CivilDay(start) == nil { throw ValidationError("--start \(start) is no day; use YYYY-MM-DD") }
        if let days, !(1...400).contains(days) { throw ValidationError("--days must be from 1 to 400, not \(days)") }
        if let callsPerDay, callsPerDay < 10 { throw ValidationError("--calls-per-day must be at least 10") }
        guard jobs > 0 else { throw ValidationError("--jobs must be above 0") }
    }

    mutating func run() throws {
        var overrides = ScenarioFile.Overrides()
        overrides.seed = seed
        overrides.start = start.flatMap { CivilDay($0) }
        overrides.days = days
        overrides.callsPerDay = callsPerDay
        let scenario: Scenario
        do throws(SettingError) {
            scenario = try ScenarioFile.read(path: file, overrides)
        } catch {
            FileSink.complain(ProblemText(isColoured: false).lines(error.problems))
            throw ExitCode(2)
        }
        if list { return IncidentList.print(scenario.truth) }
        try ScenarioFolder(output ?? ".", jobs: jobs).make(scenario)
    }
}
