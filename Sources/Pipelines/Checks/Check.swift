import Settings

/// One thing that `hypercare doctor` has looked at.
public struct Check: Sendable, Equatable {
    public enum Verdict: String, Sendable { case good, warning, bad }

    public var name: String
    public var verdict: Verdict
    /// What was found.
    public var finding: String
    /// What to do; nil where nothing needs doing.
    public var remedy: String?

    public init(_ name: String, _ verdict: Verdict, _ finding: String, remedy: String? = nil) {
        self.name = name
        self.verdict = verdict
        self.finding = finding
        self.remedy = remedy
    }

    /// As a member of the JSON list.
    public var json: JSON {
        .members([
            "check": .text(name), "verdict": .text(verdict.rawValue), "finding": .text(finding),
            "remedy": .text(orNull: remedy),
        ])
    }

    /// One line, and a second one for the remedy; the last ends with a line feed.
    public var text: String {
        let mark =
            switch verdict {
            case .good: "ok  "
            case .warning: "warn"
            case .bad: "BAD "
            }
        let first = "\(mark)  \(name.padded(to: 12)) \(VisibleText.of(finding))\n"
        return first + (remedy.map { "      \("".padded(to: 12)) → \(VisibleText.of($0))\n" } ?? "")
    }
}
