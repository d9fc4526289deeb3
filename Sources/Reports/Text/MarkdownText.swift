/// Escaping for GitHub-flavoured Markdown.
///
/// Foreign text always becomes a code span: inside one neither HTML, links, images, emphasis,
/// mentions (`@name`) nor references (`#12`) are read. Words of ours are escaped by backslashes.
enum MarkdownText {
    /// Foreign text as a code span on one line; safe in a table cell too.
    static func code(_ text: String, maxCharacters: Int = 160) -> String {
        let visible = VisibleText.of(VisibleText.label(text, maxCharacters: maxCharacters))
        let fence = String(repeating: "`", count: longestRun(of: "`", in: visible) + 1)
        let needsPadding =
            visible.hasPrefix("`") || visible.hasSuffix("`") || visible.hasPrefix(" ") && visible.hasSuffix(" ")
        let padding = needsPadding ? " " : ""
        return fence + padding + withoutCellBreaks(visible) + padding + fence
    }

    /// Words of ours: every character that could mean something is escaped.
    static func words(_ words: String) -> String {
        var escaped = ""
        for scalar in VisibleText.of(words).unicodeScalars {
            if special.contains(scalar) { escaped.append("\\") }
            escaped.unicodeScalars.append(scalar)
        }
        return escaped
    }

    /// A table is cut at bars even inside code spans unless a backslash stands before them; and a
    /// backslash of the text itself would disarm that one, so there the bar is spelt out.
    private static func withoutCellBreaks(_ text: String) -> String {
        var safe = ""
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if scalar == "|" {
                safe += previous == "\\" ? "u{7c}" : "\\|"
            } else {
                safe.unicodeScalars.append(scalar)
            }
            previous = scalar
        }
        return safe
    }

    private static func longestRun(of mark: Character, in text: String) -> Int {
        var (longest, current) = (0, 0)
        for character in text {
            current = character == mark ? current + 1 : 0
            longest = max(longest, current)
        }
        return longest
    }

    private static let special: Set<Unicode.Scalar> = [
        "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~", "&", "@", "$",
    ]
}
