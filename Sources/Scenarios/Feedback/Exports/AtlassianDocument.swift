/// Plain text as the document tree of Jira's API 3: blocks and `hardBreak` are the line ends.
///
/// Lines that follow one another share a paragraph, an empty line is an empty paragraph, and lines
/// that look like code share a `codeBlock`. Addresses and long ids are text nodes of their own, with
/// marks, so that a sentence has to be put together again.
///
/// - Source: Atlassian Document Format, version 1.
enum AtlassianDocument {
    static func tree(_ text: String) -> JSONTree {
        ["type": "doc", "version": 1, "content": .array(blocks(text).map(\.tree))]
    }

    private enum Block {
        case paragraph([Substring])
        case code([Substring])

        var tree: JSONTree {
            switch self {
            case .paragraph(let lines): ["type": "paragraph", "content": .array(inline(lines))]
            case .code(let lines):
                [
                    "type": "codeBlock", "attrs": ["language": "json"],
                    "content": [["type": "text", "text": .string(lines.joined(separator: "\n"))]],
                ]
            }
        }

        /// Takes a further line if it belongs here.
        mutating func take(_ line: Substring) -> Bool {
            switch self {
            case .paragraph(let lines) where !line.isEmpty && !isCode(line) && lines != [""]:
                self = .paragraph(lines + [line])
            case .code(let lines) where isCode(line): self = .code(lines + [line])
            default: return false
            }
            return true
        }
    }

    private static func blocks(_ text: String) -> [Block] {
        var blocks: [Block] = []
        for line in lines(text) {
            if var last = blocks.last, last.take(line) {
                blocks[blocks.count - 1] = last
            } else {
                blocks.append(isCode(line) ? .code([line]) : .paragraph([line]))
            }
        }
        return blocks
    }

    /// A carriage return with its line feed is one character of Swift, but two of the text.
    private static func lines(_ text: String) -> [Substring] {
        text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { Substring($0) }
    }

    private static func isCode(_ line: Substring) -> Bool {
        ["    ", "{", "curl ", "HTTP/"].contains { line.hasPrefix($0) }
    }

    private static func inline(_ lines: [Substring]) -> [JSONTree] {
        var nodes: [JSONTree] = []
        for (index, line) in lines.enumerated() {
            if index > 0 { nodes.append(["type": "hardBreak"]) }
            nodes += textNodes(line)
        }
        return nodes
    }

    private static func textNodes(_ line: Substring) -> [JSONTree] {
        var nodes: [JSONTree] = []
        var plain = ""
        // Text nodes must not be empty.
        func flush() {
            if !plain.isEmpty { nodes.append(["type": "text", "text": .string(plain)]) }
            plain = ""
        }
        for (index, word) in line.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
            if index > 0 { plain += " " }
            if let mark = mark(word) {
                flush()
                nodes.append(["type": "text", "text": .string(String(word)), "marks": [mark]])
            } else {
                plain += word
            }
        }
        flush()
        return nodes
    }

    private static func mark(_ word: Substring) -> JSONTree? {
        if word.hasPrefix("https://") { return ["type": "link", "attrs": ["href": .string(String(word))]] }
        if word.hasPrefix("/"), word.utf8.count > 3 { return ["type": "code"] }
        let isId = word.utf8.count >= 16 && word.contains(where: \.isNumber)
        return isId ? ["type": "strong"] : nil
    }
}
