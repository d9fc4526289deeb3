import ArgumentParser

/// Makes call logs whose truth is known: for demonstrations, tests and benchmarks.
@main
struct ScenarioCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hypercare-scenarios",
        abstract: "Make seeded call logs: equal options give equal bytes, whatever --jobs.",
        subcommands: [MakeCommand.self, FixturesCommand.self])
}
