import ArgumentParser

/// How many windows of how many texts are tried.
struct TrialWindows: ParsableArguments {
    @Option(help: "Windows of each kind.")
    var trials = 200
    @Option(help: "Texts of a window; its baseline has seven times as many.")
    var texts = 200
    @Option(help: "Of the random texts.")
    var seed = 1

    var baselineTexts: Int { texts * 7 }

    func validate() throws {
        guard trials > 0, texts > 0 else { throw ValidationError("--trials and --texts must be above zero") }
    }

    /// The draws of one window and its baseline.
    func random(_ trial: Int) -> MadeTexts { MadeTexts(seed: seed &+ trial &* 1_000) }
}
