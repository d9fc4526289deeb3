/// Writes problems for a terminal.
///
///     error[HC0207]: unknown key 'treshold' at nightly.yaml:14:5
///       14 |     treshold: 3.5
///          |     ^^^^^^^^ did you mean 'threshold'?
///       help: valid keys here: threshold, window
public struct ProblemText: Sendable {
    /// How grave it is.
    public enum Weight: String, Sendable { case error, warning, note }

    /// Whether colours may be used.
    public var isColoured: Bool
    /// Longest source line shown, in scalars.
    private let excerptWidth = 100

    /// A writer with or without colours.
    public init(isColoured: Bool) { self.isColoured = isColoured }

    /// All problems, a blank line between them; a help line is not repeated from one to the next.
    public func lines(_ problems: [Problem], _ weight: Weight = .error) -> String {
        var previousHelp: String?
        return problems.map { problem in
            var problem = problem
            let help = problem.help
            if help == previousHelp { problem.help = nil }
            previousHelp = help
            return lines(problem, weight)
        }.joined(separator: "\n")
    }

    /// All lines of a problem, each ended by a line feed. Every scalar from outside is visible.
    public func lines(_ problem: Problem, _ weight: Weight = .error) -> String {
        var text = paint(
            "\(weight.rawValue)[\(problem.code.rawValue)]", weight == .error ? "1;31" : "1;33")
        text += ": \(VisibleText.of(problem.text))"
        if let place = problem.place { text += " at \(VisibleText.of(place.description))" }
        text += "\n"
        if let excerpt = problem.excerpt {
            text += lines(excerpt, number: problem.place?.line ?? 0)
        }
        if let help = problem.help {
            text += "  \(paint("help", "1;36")): \(VisibleText.of(help))\n"
        }
        return text
    }

    private func lines(_ excerpt: Excerpt, number: Int) -> String {
        let (line, indent, length) = window(excerpt)
        let margin = String(repeating: " ", count: String(number).count)
        let pointer = String(repeating: " ", count: indent) + String(repeating: "^", count: length)
        let note = excerpt.note.isEmpty ? "" : " " + VisibleText.of(excerpt.note)
        return "  \(number) | \(line)\n  \(margin) | \(paint(pointer, "1;31"))\(note)\n"
    }

    /// The part of the line around the marked text, and where the mark stands in it.
    private func window(_ excerpt: Excerpt) -> (line: String, indent: Int, length: Int) {
        let scalars = Array(excerpt.line.unicodeScalars)
        let column = min(max(excerpt.column - 1, 0), scalars.count)
        let first = column > excerptWidth - 20 ? column - 40 : 0
        let last = min(scalars.count, first + excerptWidth)
        let visible = { (part: ArraySlice<Unicode.Scalar>) in
            VisibleText.of(String(String.UnicodeScalarView(part))).replacing("\\t", with: " ")
        }
        let end = min(last, column + max(1, excerpt.length))
        let marked = visible(scalars[min(column, last)..<max(end, min(column, last))])
        let line =
            (first > 0 ? "…" : "") + visible(scalars[first..<last])
            + (last < scalars.count ? "…" : "")
        let indent = (first > 0 ? 1 : 0) + visible(scalars[first..<column]).unicodeScalars.count
        return (line, indent, max(1, marked.unicodeScalars.count))
    }

    private func paint(_ text: String, _ colour: String) -> String {
        isColoured ? "\u{1B}[\(colour)m\(text)\u{1B}[0m" : text
    }
}
