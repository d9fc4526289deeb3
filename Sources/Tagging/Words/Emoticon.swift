/// A face or a heart of ASCII characters: `:)`, `;-(`, `=D`, `<3`.
struct Emoticon {
    let end: Int
    /// The same for all faces with these eyes and this mouth, however long the nose or the grin.
    let hash: UInt64

    init?(_ text: Span<UInt8>, at start: Int) {
        if text[start] == UInt8(ascii: "<") {
            guard start + 1 < text.count, text[start + 1] == UInt8(ascii: "3") else { return nil }
            (end, hash) = (start + 2, Self.heart)
            return
        }
        guard let eyes = Self.eyes(text[start]) else { return nil }
        var place = start + 1
        if place < text.count, Self.isNose(text[place]) { place += 1 }
        guard place < text.count, let mouth = Self.mouth(text[place]) else { return nil }
        let next = place + 1
        let isWord = ByteKind.isLetter(text[place]) && next < text.count && ByteKind.isLetter(text[next])
        let isAddress = mouth == UInt8(ascii: "/") && next < text.count && text[next] == mouth
        guard !isWord, !isAddress else { return nil }
        while place + 1 < text.count, text[place + 1] == text[place] { place += 1 }
        end = place + 1
        hash = WordHash.mixed(WordHash.adding(mouth, to: WordHash.adding(eyes, to: WordHash.basis)))
    }

    private static let heart = WordHash.of("<3")

    private static func eyes(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: ":"), UInt8(ascii: "="): UInt8(ascii: ":")
        case UInt8(ascii: ";"): byte
        default: nil
        }
    }

    private static func isNose(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "^")
    }

    private static func mouth(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: ")"), UInt8(ascii: "]"): UInt8(ascii: ")")
        case UInt8(ascii: "("), UInt8(ascii: "["): UInt8(ascii: "(")
        case UInt8(ascii: "D"), UInt8(ascii: "P"), UInt8(ascii: "p"), UInt8(ascii: "O"), UInt8(ascii: "o"),
            UInt8(ascii: "/"), UInt8(ascii: "\\"), UInt8(ascii: "|"), UInt8(ascii: "*"), UInt8(ascii: "3"):
            byte
        default: nil
        }
    }
}
