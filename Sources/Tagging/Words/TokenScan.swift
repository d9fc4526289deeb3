/// Finds the tokens of a text. Words that may be in a memory have no hash yet: it is to tell it.
struct TokenScan {
    /// Of the memory.
    let lastPlace: Int32

    /// - Parameters:
    ///   - tokens: has room for as many as the text has bytes.
    ///   - words: takes those of the tokens that may be in the memory; has as much room.
    func read(_ text: Span<UInt8>, _ tokens: inout OutputSpan<Token>, _ words: inout OutputSpan<WordBytes>) {
        var place = 0
        while place < text.count {
            let byte = text[place]
            if ByteKind.isBlank(byte) {
                place &+= 1
            } else if ByteKind.isPlainLetter(byte) {
                place = word(text, at: place, &tokens, &words)
            } else {
                place = token(text, at: place, &tokens, &words)
            }
        }
    }

    /// Adds the token that begins at a place that is not blank.
    ///
    /// - Returns: where it ends.
    private func token(
        _ text: Span<UInt8>, at start: Int, _ tokens: inout OutputSpan<Token>, _ words: inout OutputSpan<WordBytes>
    ) -> Int {
        let byte = text[start]
        if let end = WideMark.end(text, at: start) { return mark(text, start, wideEnd: end, &tokens) }
        if ByteKind.isLetter(byte) { return word(text, at: start, &tokens, &words) }
        if ByteKind.isDigit(byte) { return numeral(text, at: start, &tokens) }
        if byte == UInt8(ascii: "@"), start + 1 < text.count, ByteKind.isLetter(text[start + 1]) {
            return run(.mention, Self.mention, text, start, &tokens) { ByteKind.isLetter($0) || ByteKind.isDigit($0) }
        }
        if Self.begins(text, at: start, UInt8(ascii: "["), Self.redactedMark) {
            return run(.redacted, Self.redacted, text, start, &tokens) { $0 != UInt8(ascii: "]") }
        }
        return mark(text, at: start, &tokens)
    }

    static let number = WordHash.of("<number>")
    static let address = WordHash.of("<address>")
    static let mention = WordHash.of("<mention>")
    static let redacted = WordHash.of("<redacted>")

    /// A token of a first byte and all further ones that fit.
    private func run(
        _ kind: Token.Kind, _ hash: UInt64, _ text: Span<UInt8>, _ start: Int, _ tokens: inout OutputSpan<Token>,
        fits: (UInt8) -> Bool
    ) -> Int {
        var end = start + 1
        while end < text.count, fits(text[end]) { end += 1 }
        tokens.append(Token(kind, hash, start, end))
        return end
    }

    private func mark(_ text: Span<UInt8>, _ start: Int, wideEnd end: Int, _ tokens: inout OutputSpan<Token>) -> Int {
        let isSymbol = WideMark.isSymbol(text, at: start)
        var hash = WordHash.basis
        if isSymbol {
            for place in start..<end { hash = WordHash.adding(text[place], to: hash) }
        } else {
            hash = WordHash.adding(UInt8(ascii: "-"), to: hash)
        }
        tokens.append(Token(isSymbol ? .symbol : .mark, WordHash.mixed(hash), start, end))
        return end
    }

    /// A word, or an address or a pseudonym that begins like one.
    @inline(__always)
    private func word(
        _ text: Span<UInt8>, at start: Int, _ tokens: inout OutputSpan<Token>, _ words: inout OutputSpan<WordBytes>
    ) -> Int {
        var end = start
        var bytes: WordBytes? = WordBytes(letters: text, from: start, &end)
        if end < text.count, WordWalk.mayGoOn(text[end]) {
            end = WordWalk.end(text, from: end)
            bytes = WordBytes(text, from: start, to: end)
        }
        if Self.begins(text, at: end, UInt8(ascii: ":"), Self.schemeEnd)
            || Self.begins(text, at: start, UInt8(ascii: "w"), Self.bareHost)
        {
            return run(.address, Self.address, text, start, &tokens) { !Self.endsAddress($0) }
        }
        if Self.begins(text, at: end, UInt8(ascii: ":"), Self.pseudonym), WordWalk(text, at: start).hash == Self.email {
            return run(.redacted, Self.redacted, text, start, &tokens) { !ByteKind.isBlank($0) }
        }
        if var bytes {
            bytes.token = Int32(truncatingIfNeeded: tokens.count)
            words.append(bytes)
            let place = WordMemory.place(of: bytes.letters, last: lastPlace)
            tokens.append(Token(.word, 0, start, end, isCapitals: bytes.isCapitals, place: place))
        } else {
            tokens.append(WordWalk(text, at: start).token(from: start))
        }
        return end
    }

    private static let email = WordHash.of("email")

    private static func endsAddress(_ byte: UInt8) -> Bool {
        ByteKind.isBlank(byte) || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ">")
    }

    /// Numbers with their points, commas and colons; digits with letters behind them are a word (`2nd`, `4k`).
    private func numeral(_ text: Span<UInt8>, at start: Int, _ tokens: inout OutputSpan<Token>) -> Int {
        var end = start
        while end < text.count, ByteKind.isDigit(text[end]) || Self.joinsDigits(text, at: end) { end += 1 }
        guard end < text.count, ByteKind.isLetter(text[end]), text[end] < 0x80 else {
            tokens.append(Token(.number, Self.number, start, end))
            return end
        }
        var hash = WordHash.adding(UInt8(ascii: "0"), to: WordHash.basis)
        while end < text.count, text[end] < 0x80, ByteKind.isLetter(text[end]) || ByteKind.isDigit(text[end]) {
            let byte = ByteKind.isDigit(text[end]) ? UInt8(ascii: "0") : ByteKind.lowered(text[end])
            hash = WordHash.adding(byte, to: hash)
            end += 1
        }
        tokens.append(Token(.word, WordHash.mixed(hash), start, end))
        return end
    }

    private static func joinsDigits(_ text: Span<UInt8>, at place: Int) -> Bool {
        let byte = text[place]
        guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":") else { return false }
        return place + 1 < text.count && ByteKind.isDigit(text[place + 1])
    }

    /// An emoticon, or a mark as often as it is repeated: once, twice, or more.
    private func mark(_ text: Span<UInt8>, at start: Int, _ tokens: inout OutputSpan<Token>) -> Int {
        if let emoticon = Emoticon(text, at: start) {
            tokens.append(Token(.symbol, emoticon.hash, start, emoticon.end))
            return emoticon.end
        }
        let byte = text[start]
        var end = start + 1
        while end < text.count, text[end] == byte { end += 1 }
        let hash = WordHash.adding(UInt8(min(end - start, 3)), to: WordHash.adding(byte, to: WordHash.basis))
        tokens.append(Token(.mark, WordHash.mixed(hash), start, end))
        return end
    }

    /// - Parameter first: the first byte of `beginning`, looked at before anything else, as it mostly differs.
    @inline(__always)
    static func begins(
        _ text: Span<UInt8>, at start: Int, _ first: UInt8, _ beginning: @autoclosure () -> [UInt8]
    ) -> Bool {
        guard start < text.count, text[start] == first else { return false }
        return begins(text, at: start, beginning())
    }

    private static func begins(_ text: Span<UInt8>, at start: Int, _ beginning: [UInt8]) -> Bool {
        guard start + beginning.count <= text.count else { return false }
        return beginning.indices.allSatisfy { text[start + $0] == beginning[$0] }
    }

    private static let redactedMark = Array("[redacted:".utf8)
    private static let schemeEnd = Array("://".utf8)
    private static let bareHost = Array("www.".utf8)
    private static let pseudonym = Array(":p_".utf8)
}
