/// How a product writes texts.
enum FeedbackMarkup: Sendable {
    case plain, html, wiki, markdown
}

/// A stretch of a text, and whether its author says it.
struct TextBlock: Equatable {
    enum Role { case prose, quote, code }

    var role = Role.prose
    var text: String
}

/// A text without markup, and the author's own words in it.
struct PlainFeedback: Equatable {
    /// Nil where nothing but white space is left.
    let text: String?
    let spoken: String?

    init(_ text: String, _ markup: FeedbackMarkup) {
        switch markup {
        case .plain: self.init(text: text, prose: text)
        case .html: self.init(blocks: HTMLPlain.blocks(text))
        case .wiki: self.init(blocks: WikiPlain.blocks(text))
        case .markdown: self.init(blocks: MarkdownPlain.blocks(text))
        }
    }

    /// A tree of the Atlassian document format.
    init(document: JSONValue) { self.init(blocks: DocumentPlain.blocks(document)) }

    init(blocks: [TextBlock]) {
        // A quote or code between two sentences still parts them.
        self.init(
            text: blocks.map(\.text).joined(), prose: blocks.map { $0.role == .prose ? $0.text : "\n" }.joined())
    }

    private init(text: String, prose: String) {
        self.text = Self.filled(text)
        spoken = Self.filled(SpokenPart.of(prose))
    }

    /// The text; nil where it is nothing but white space.
    static func filled(_ text: String) -> String? {
        guard let first = text.utf8.first else { return nil }
        if first > 0x20, first < 0x7F { return text }
        return text.unicodeScalars.contains { !$0.properties.isWhitespace && $0 != "\u{FEFF}" } ? text : nil
    }
}

/// Blocks under construction: neighbours of one role are one block.
struct BlockList {
    private(set) var blocks: [TextBlock] = []
    var role = TextBlock.Role.prose

    mutating func add(_ text: some StringProtocol) {
        guard !text.isEmpty else { return }
        if blocks.last?.role == role {
            blocks[blocks.count - 1].text.unicodeScalars.append(contentsOf: text.unicodeScalars)
        } else {
            blocks.append(TextBlock(role: role, text: String(text)))
        }
    }

    var endsLine: Bool { blocks.last.map { $0.text.unicodeScalars.last == "\n" } ?? true }

    /// Takes one line end off, which the last block's own end has left.
    mutating func dropLastLineEnd() {
        guard let last = blocks.last, last.text.unicodeScalars.last == "\n" else { return }
        var scalars = last.text.unicodeScalars
        scalars.removeLast()
        blocks[blocks.count - 1].text = String(scalars)
    }
}
