import Analysis
import ArgumentParser

/// `feedback-trials surges`: whether a subject that comes up in real texts is found as a theme.
///
/// Reads standard input: one JSON object a line with `text` and `label`, such as a set of labelled requests. Windows
/// and baselines are drawn from all lines; in a window texts of one label stand in place of others. The label is
/// used to tell what was found, not to find it.
struct SurgesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "surges", abstract: "Themes on labelled texts, with one label in place of others.")

    @OptionGroup var windows: TrialWindows

    private struct Labelled {
        let text: String
        let label: String
    }

    func run() throws {
        var lines: [Labelled] = []
        while let line = readLine() {
            guard let value = JSONValue(parsing: line.utf8), let text = value["text"]?.string,
                let label = value["label"]?.string
            else { throw ValidationError("a line is no JSON object with text and label") }
            lines.append(Labelled(text: text, label: label))
        }
        guard !lines.isEmpty else { throw ValidationError("standard input is empty") }
        for ratio in [0, 0.03, 0.05, 0.1] { tell(lines, ratio) }
    }

    private func tell(_ lines: [Labelled], _ ratio: Double) {
        let labels = Set(lines.map(\.label)).sorted()
        var (found, other) = (0, 0)
        for trial in 0..<windows.trials {
            var made = windows.random(trial)
            let label = labels[trial % labels.count]
            let surge = lines.filter { $0.label == label }
            let baseline = (0..<windows.baselineTexts).compactMap { _ in lines.randomElement(using: &made) }
            let window = (0..<windows.texts).compactMap { _ in
                (made.isOne(in: ratio) ? surge : lines).randomElement(using: &made)
            }
            let themes = ThemeFinder(window: voices(window), baseline: voices(baseline)).themes().themes
            let isOn = themes.map { theme in
                let members = theme.memberIds.compactMap { Int($0) }.filter { window[$0].label == label }
                return 2 * members.count > theme.documents
            }
            found += isOn.contains(true) ? 1 : 0
            other += isOn.contains(false) ? 1 : 0
        }
        print(
            "one label in \(Int(ratio * 100)) %: \(windows.trials) windows, a theme of it in \(found), of others in \(other)"
        )
    }

    private func voices(_ lines: [Labelled]) -> [FeedbackVoice] {
        lines.enumerated().map {
            FeedbackVoice(id: "\($0.offset)", timeUs: Int64($0.offset), language: "en", text: $0.element.text)
        }
    }
}
