import ArgumentParser
import Scenarios

/// `hypercare-scenarios fixtures`: the committed sample week, made anew byte for byte.
struct FixturesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fixtures",
        abstract: "Write the sample week that is committed under fixtures/demo.")

    @Option(name: .shortAndLong, help: "Folder for the archives; made if missing.")
    var output: String

    @Option(name: .shortAndLong, help: "Archives made at the same time.")
    var jobs = 2

    @Flag(help: "Print the planted incidents and make nothing.")
    var list = false

    mutating func run() throws {
        if list { return IncidentList.print(DemoNights.truth) }
        _ = try ArchiveRun(DemoNights.fixtureScenario, folder: output, jobs: jobs).run()
    }
}
