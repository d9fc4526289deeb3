/// Where the value behind a secret's name begins, and how it is set off.
struct ValueStart {
    private enum Style { case bare, quoted, list, element }

    private let start: Int
    private let style: Style
    /// Whether a verb stands between: what follows may be the rest of a sentence.
    let isLoose: Bool
    /// Whether it follows a colon without quotes, as a header's value does, or the rest of a sentence.
    let isProse: Bool
    private let takesRest: Bool

    /// - Parameters:
    ///   - index: where the name begins.
    ///   - end: the place behind the name.
    init?(_ text: ByteView, _ index: Int, _ end: Int, _ rank: SecretNames.Rank) {
        guard let sign = ValueSign(text, index, end) else { return nil }
        let place = RedactionBytes.end(text, sign.end) { $0 == 0x20 }
        guard place < text.count else { return nil }
        isLoose = sign.isLoose
        takesRest = sign.isColon && (rank.kind == .authorization || rank.kind == .cookie)
        let byte = text[place]
        if sign.isElement {
            (style, start) = (.element, place)
        } else if RedactionBytes.isQuote(byte) {
            (style, start) = (.quoted, place)
        } else if byte == 0x5b, place + 1 < text.count, RedactionBytes.isQuote(text[place + 1]) {
            (style, start) = (.list, place + 1)
        } else if byte == 0x5b {
            guard RedactionMark.end(text, place) == nil, RedactionMark.end(text, place + 1) == nil else { return nil }
            (style, start) = (.bare, place + 1)
        } else if byte == 0x7b {
            return nil
        } else {
            (style, start) = (.bare, place)
        }
        isProse = sign.isColon && style == .bare
        if isProse, rank.kind == .cookie, !Self.isPair(text, place) { return nil }
        if isProse, rank.kind == .authorization, Self.isSentence(text, place) { return nil }
    }

    /// Whether a name and `=` follow, as in all cookies.
    private static func isPair(_ text: ByteView, _ start: Int) -> Bool {
        let limit = text.part(0, min(text.count, start + 128))
        let end = RedactionBytes.end(limit, start, while: RedactionBytes.isName)
        return end > start && end < limit.count && text[end] == 0x3d
    }

    /// Whether a word in lower case follows that names no scheme.
    private static func isSentence(_ text: ByteView, _ start: Int) -> Bool {
        let end = RedactionBytes.end(text, start, while: RedactionBytes.isLetter)
        let word = text.part(start, end)
        guard end - start <= 14, end < text.count, Self.endsWord(text[end]), text[start] &- 0x61 < 26
        else { return false }
        return Placeholder.isPlainWord(word) && !SchemeRule.isScheme(word)
    }

    private static func endsWord(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x2c || byte == 0x26 }

    /// The range of the value; nil where there is none.
    func value(_ text: ByteView, _ rank: SecretNames.Rank) -> Range<Int>? {
        let range =
            switch style {
            case .element: start..<(text.index(of: 0x3c, from: start) ?? text.count)
            case .quoted: start + 1..<(text.index(of: text[start], from: start + 1) ?? text.count)
            case .list: listed(text)
            case .bare: start..<bareEnd(text, rank)
            }
        return range.isEmpty ? nil : range
    }

    /// All strings of a list, from the first to the last.
    private func listed(_ text: ByteView) -> Range<Int> {
        let quote = text[start]
        var end = text.index(of: quote, from: start + 1) ?? text.count
        while end + 1 < text.count, text[end + 1] == 0x2c {
            let next = RedactionBytes.end(text, end + 2) { $0 == 0x20 }
            guard next < text.count, text[next] == quote else { break }
            end = text.index(of: quote, from: next + 1) ?? text.count
        }
        return start + 1..<end
    }

    private func bareEnd(_ text: ByteView, _ rank: SecretNames.Rank) -> Int {
        var end = RedactionBytes.end(text, start) { !isEnd($0) }
        if end < text.count, text[end] == 0x20, SchemeRule.isScheme(text.part(start, end)) {
            end = RedactionBytes.end(text, end + 1) { !isEnd($0) }
        }
        guard end - start >= 16 || rank.kind == .authorization, RedactionBytes.hasDigitOrCapital(text.part(start, end))
        else { return end }
        return RedactionBytes.joinedEnd(text, end, while: RedactionBytes.isToken)
    }

    private func isEnd(_ byte: UInt8) -> Bool {
        if byte < 0x20 || byte == 0x22 || byte == 0x27 { return true }
        if takesRest { return false }
        return byte == 0x20 || byte == 0x26 || byte == 0x2c || byte == 0x3b || byte == 0x7d || byte == 0x5d
            || byte == 0x3c || byte == 0x60 || byte >= 0xe2
    }
}

/// What stands between a name and its value.
private struct ValueSign {
    let end: Int
    private(set) var isColon = false
    private(set) var isElement = false
    private(set) var isLoose = false

    init?(_ text: ByteView, _ index: Int, _ nameEnd: Int) {
        var place = nameEnd
        if place < text.count, text[place] == 0x3e, index > 0, text[index - 1] == 0x3c {
            end = place + 1
            isElement = true
            return
        }
        if place < text.count, RedactionBytes.isQuote(text[place]) || text[place] == 0x5d { place += 1 }
        let word = RedactionBytes.end(text, place) { $0 == 0x20 }
        guard word < text.count else { return nil }
        if place > nameEnd, text[word] == 0x2c {
            let next = RedactionBytes.end(text, word + 1) { $0 == 0x20 }
            guard next < text.count, text[next] == text[nameEnd] else { return nil }
            end = next
            isLoose = true
            return
        }
        if text[word] == 0x3d || text[word] == 0x3a {
            isColon = text[word] == 0x3a
            let isDouble = word + 1 < text.count && (text[word + 1] == 0x3e || text[word + 1] == 0x3d)
            end = isDouble ? word + 2 : word + 1
            return
        }
        if let verb = Self.verbEnd(text, word) {
            end = verb
            isLoose = true
        } else if word > nameEnd, index >= 2, text[index - 1] == 0x2d, text[index - 2] == 0x2d {
            end = word
        } else {
            return nil
        }
    }

    /// The end of `is `, `was ` and their like.
    private static func verbEnd(_ text: ByteView, _ start: Int) -> Int? {
        let rest = text.part(start, min(text.count, start + 8))
        for verb in verbs where rest.starts(with: verb) {
            let end = start + verb.utf8CodeUnitCount
            return end < text.count && (text[end] == 0x3a || text[end] == 0x3d) ? end + 1 : end
        }
        return nil
    }

    private static let verbs: [StaticString] = ["is ", "was ", "is: ", "-> ", "\u{662f}", "\u{4e3a}"]
}
