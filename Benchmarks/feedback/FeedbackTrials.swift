import ArgumentParser

/// Asks what is told of feedback: how many copies are found, how often a theme is false, how long it takes.
@main
struct FeedbackTrials: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feedback-trials",
        abstract: "Near-duplicates and themes of feedback on made texts, and on real ones with a planted surge.",
        subcommands: [CopiesCommand.self, ThemesCommand.self, SurgesCommand.self])
}
