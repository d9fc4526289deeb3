import Analysis
import ArgumentParser

/// `feedback-trials themes`: in how many windows of the same source as their baselines there is a theme, and in how
/// many a planted phrase is the first one.
struct ThemesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "themes", abstract: "Themes on made texts.")

    @OptionGroup var windows: TrialWindows

    func run() {
        tell("nothing planted", 0)
        for ratio in [0.02, 0.03, 0.05, 0.1] { tell("planted in \(Int(ratio * 100)) %", ratio) }
        var made = MadeTexts(seed: windows.seed)
        let window = made.voices(10_000, planting: "gift card code", in: 0.05)
        let baseline = made.voices(70_000)
        let (themes, seconds) = timed { ThemeFinder(window: window, baseline: baseline).themes() }
        print("10,000 texts against 70,000: first '\(themes.themes.first?.phrase ?? "none")', \(seconds) s")
    }

    private func tell(_ what: String, _ ratio: Double) {
        var (first, others) = (0, 0)
        for trial in 0..<windows.trials {
            var made = windows.random(trial)
            let baseline = made.voices(windows.baselineTexts)
            let window = made.voices(windows.texts, planting: "gift card code", in: ratio)
            let phrases = ThemeFinder(window: window, baseline: baseline).themes().themes.map(\.phrase)
            let isPlanted = phrases.first == "gift card code"
            first += isPlanted ? 1 : 0
            others += phrases.count > (isPlanted ? 1 : 0) ? 1 : 0
        }
        print("\(what): \(windows.trials) windows, the phrase first in \(first), another theme in \(others)")
    }
}
