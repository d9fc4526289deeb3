import ArgumentParser

@main
struct TrainTags: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train-tags", abstract: "Train the tagging model, or try its recipe on sets of other classes.",
        subcommands: [TrainCommand.self, SetsCommand.self], defaultSubcommand: TrainCommand.self)
}
