/// Document trees of Jira's API 3, to plain text: each block and each `hardBreak` ends a line.
///
/// - Source: Atlassian Document Format, version 1.
struct DocumentPlain {
    private var list = BlockList()

    static func blocks(_ document: JSONValue) -> [TextBlock] {
        var reader = DocumentPlain()
        reader.read(document, .prose)
        reader.list.dropLastLineEnd()
        return reader.list.blocks
    }

    /// The tree is as shallow as the JSON was, so this may recurse.
    private mutating func read(_ node: JSONValue, _ role: TextBlock.Role) {
        list.role = role
        switch node["type"].text {
        case "text": list.add(node["text"].text ?? "")
        case "hardBreak": list.add("\n")
        case "mention", "emoji", "status", "date": list.add(Self.attribute(node) ?? "")
        case "inlineCard", "blockCard", "embedCard": list.add(node["attrs"]["url"].text ?? "")
        case "paragraph", "heading", "taskItem", "decisionItem": readBlock(node, role)
        case "codeBlock": readBlock(node, .code)
        case "blockquote": readChildren(node, .quote)
        case "rule": list.add("\n")
        default: readChildren(node, role)
        }
    }

    private mutating func readBlock(_ node: JSONValue, _ role: TextBlock.Role) {
        readChildren(node, role)
        list.role = role
        list.add("\n")
    }

    private mutating func readChildren(_ node: JSONValue, _ role: TextBlock.Role) {
        for child in node["content"].elements { read(child, role) }
    }

    private static func attribute(_ node: JSONValue) -> String? {
        let attributes = node["attrs"]
        return attributes["text"].text ?? attributes["shortName"].text
    }
}
