/// Markdown as trackers store it: marks of code and quotes tell blocks apart, all else stays as it was typed.
///
/// - Source: CommonMark 0.31, "fenced code blocks" and "block quotes".
enum MarkdownPlain {
    static func blocks(_ text: String) -> [TextBlock] {
        var list = BlockList()
        var fence: Substring?
        let lines = withoutComments(text).unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        for (place, line) in lines.enumerated() {
            let line = Substring(line)
            let trimmed = line.drop { $0 == " " }
            if let open = fence {
                list.role = .code
                if trimmed.hasPrefix(open) { fence = nil }
            } else if let mark = ["```", "~~~"].first(where: trimmed.hasPrefix) {
                fence = Substring(mark)
                list.role = .code
            } else {
                list.role = trimmed.hasPrefix(">") ? .quote : .prose
            }
            list.add(place + 1 < lines.count ? line + "\n" : line)
        }
        return list.blocks
    }

    /// What a template says to those who fill it in.
    private static func withoutComments(_ text: String) -> String {
        text.contains("<!--") ? String(text.replacing(/<!--[\s\S]*?-->/, with: "")) : text
    }
}
