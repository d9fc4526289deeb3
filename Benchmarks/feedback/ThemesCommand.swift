import Analysis
import ArgumentParser

/// `feedback-trials themes`: in how many windows of the same source as their baselines there is a theme, and in how
/// many a planted phrase is the first one.
struct ThemesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "themes", abstract: "Themes on made texts.")

    @Option(help: "Windows of each kind.")
    var trials = 200
    @Option(help: "Texts of a window; its baseline has seven times as many.")
    var texts = 200
    @Option(help: "Of the random texts.")
    var seed = 1

    func validate() throws {
        guard trials > 0, texts > 0 else { throw ValidationError("--trials and --texts must be above zero") }
    }

    func run() {
        tell("nothing planted", 0)
        for ratio in [0.02, 0.03, 0.05, 0.1] { tell("planted in \(Int(ratio * 100)) %", ratio) }
        var made = MadeTexts(seed: seed)
        let window = made.voices(10_000, planting: "gift card code", in: 0.05)
        let baseline = made.voices(70_000)
        let (themes, seconds) = timed { ThemeFinder(window: window, baseline: baseline).themes() }
        print("10,000 texts against 70,000: first '\(themes.themes.first?.phrase ?? "none")', \(seconds) s")
    }

    private func tell(_ what: String, _ ratio: Double) {
        var (first, others) = (0, 0)
        for trial in 0..<trials {
            var made = MadeTexts(seed: seed &+ trial &* 1_000)
            let baseline = made.voices(texts * 7)
            let window = made.voices(texts, planting: "gift card code", in: ratio)
            let phrases = ThemeFinder(window: window, baseline: baseline).themes().themes.map(\.phrase)
            let isPlanted = phrases.first == "gift card code"
            first += isPlanted ? 1 : 0
            others += phrases.count > (isPlanted ? 1 : 0) ? 1 : 0
        }
        print("\(what): \(trials) windows, the phrase first in \(first), another theme in \(others)")
    }
}
