/// The shape of a Markdown text: what is left when code spans are taken out.
///
/// Foreign text stands in code spans alone, so two texts made from equal numbers and other names
/// have the same shape: the same lines, the same cells, the same words.
public struct MarkdownShape: Equatable {
    /// Line by line, each code span as a sign.
    public private(set) var lines: [String] = []
    /// Cells of each line that is a table row, cut as GitHub cuts them: at every bar without a backslash.
    public private(set) var cellCounts: [Int] = []

    public init(_ markdown: String) {
        var isFenced = false
        for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") { isFenced.toggle() }
            lines.append(isFenced || line.hasPrefix("```") ? String(line) : Self.withoutCode(line))
            cellCounts.append(line.hasPrefix("|") && !isFenced ? Self.bars(line) : 0)
        }
    }

    private static func withoutCode(_ line: Substring) -> String {
        var rest = line
        var kept = ""
        while let character = rest.first {
            if character == "\\" {
                kept += rest.prefix(2)
                rest = rest.dropFirst(2)
            } else if character == "`" {
                let fence = rest.prefix { $0 == "`" }
                rest = afterClosing(fence, rest.dropFirst(fence.count))
                kept += "¤"
            } else {
                kept.append(character)
                rest = rest.dropFirst()
            }
        }
        return kept
    }

    /// What follows the closing fence of equal length; nothing where it is missing.
    private static func afterClosing(_ fence: Substring, _ text: Substring) -> Substring {
        var rest = text
        while let start = rest.firstIndex(of: "`") {
            let run = rest[start...].prefix { $0 == "`" }
            rest = rest[run.endIndex...]
            if run.count == fence.count { return rest }
        }
        return ""
    }

    /// cmark-gfm reads a backslash with the character after it as one, then looks for bars.
    private static func bars(_ line: Substring) -> Int {
        var (count, isEscaped) = (0, false)
        for character in line {
            if isEscaped {
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else if character == "|" {
                count += 1
            }
        }
        return count
    }
}
