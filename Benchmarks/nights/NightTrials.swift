import ArgumentParser

/// Asks the detector of nights on made series: how often it is wrong, how much it finds, how long it takes.
@main
struct NightTrials: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "night-trials",
        abstract: "The false-alarm law of the nightly detector, and its speed, on made series.",
        subcommands: [LawCommand.self, SpeedCommand.self])
}
