import ArgumentParser

/// Makes calls, feedback and changes whose truth is known: for demonstrations, tests and benchmarks.
@main
struct ScenarioCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hypercare-scenarios",
        abstract: "Make seeded scenarios: equal options give equal bytes, whatever --jobs.",
        subcommands: [MakeCommand.self, LogsCommand.self, KindsCommand.self, FixturesCommand.self])
}
