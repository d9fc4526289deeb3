/// Cuts a text into tokens.
///
/// Bytes in, hashes out: no text is copied, and nothing is allocated once the list of tokens has its size. Any bytes
/// will do; what is no UTF-8 becomes words that no model knows.
public struct Tokenizer: Sendable {
    /// Of the text that was read last.
    public private(set) var tokens: [Token] = []
    /// What is known of words.
    var memory: WordMemory

    public init() { self.init(memoryBits: 0) }

    /// - Parameter memoryBits: so many words are remembered, as a power of two.
    init(memoryBits: Int) { memory = WordMemory(bits: memoryBits) }

    public mutating func read(_ text: Span<UInt8>) {
        tokens.removeAll(keepingCapacity: true)
        var place = 0
        while place < text.count {
            if ByteKind.isBlank(text[place]) { place += 1 } else { place = token(text, at: place) }
        }
    }

    /// Adds the token that begins at a place that is not blank.
    ///
    /// - Returns: where it ends.
    private mutating func token(_ text: Span<UInt8>, at start: Int) -> Int {
        let byte = text[start]
        if let end = WideMark.end(text, at: start) { return mark(text, start, wideEnd: end) }
        if ByteKind.isLetter(byte) { return word(text, at: start) }
        if ByteKind.isDigit(byte) { return numeral(text, at: start) }
        if byte == UInt8(ascii: "@"), start + 1 < text.count, ByteKind.isLetter(text[start + 1]) {
            return run(.mention, Self.mention, text, start) { ByteKind.isLetter($0) || ByteKind.isDigit($0) }
        }
        if Self.begins(text, at: start, UInt8(ascii: "["), Self.redactedMark) {
            return run(.redacted, Self.redacted, text, start) { $0 != UInt8(ascii: "]") }
        }
        return mark(text, at: start)
    }

    static let number = WordHash.of("<number>")
    static let address = WordHash.of("<address>")
    static let mention = WordHash.of("<mention>")
    static let redacted = WordHash.of("<redacted>")

    /// A token of a first byte and all further ones that fit.
    private mutating func run(
        _ kind: Token.Kind, _ hash: UInt64, _ text: Span<UInt8>, _ start: Int, fits: (UInt8) -> Bool
    ) -> Int {
        var end = start + 1
        while end < text.count, fits(text[end]) { end += 1 }
        tokens.append(Token(kind, hash, start, end))
        return end
    }

    private mutating func mark(_ text: Span<UInt8>, _ start: Int, wideEnd end: Int) -> Int {
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

    private mutating func word(_ text: Span<UInt8>, at start: Int) -> Int {
        let end = WordWalk.end(text, from: start)
        if Self.begins(text, at: end, UInt8(ascii: ":"), Self.schemeEnd)
            || Self.begins(text, at: start, UInt8(ascii: "w"), Self.bareHost)
        {
            return run(.address, Self.address, text, start) { !Self.endsAddress($0) }
        }
        let token = word(text, start, end)
        if Self.begins(text, at: end, UInt8(ascii: ":"), Self.pseudonym), token.hash == Self.email {
            return run(.redacted, Self.redacted, text, start) { !ByteKind.isBlank($0) }
        }
        tokens.append(token)
        return end
    }

    /// What is told of a word by the memory, if it is there.
    @inline(__always)
    private mutating func word(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Token {
        guard let bytes = WordBytes(text, from: start, to: end) else { return newWord(text, start, nil) }
        let place = memory.place(of: bytes.lanes)
        guard memory.has(bytes.lanes, at: place) else { return newWord(text, start, bytes) }
        let known = memory[place]
        return Token(
            .word, known.letters.w, start, end, isCapitals: bytes.capitals > 1 && bytes.capitals == end &- start,
            isDrawnOut: known.isDrawnOut, place: place)
    }

    private mutating func newWord(_ text: Span<UInt8>, _ start: Int, _ bytes: WordBytes?) -> Token {
        var walk = WordWalk(text, at: start)
        walk.run(text)
        return Token(
            .word, walk.hash, start, walk.end, isCapitals: walk.capitals > 1 && walk.capitals == walk.letters,
            isDrawnOut: walk.isDrawnOut, place: bytes.map { remember($0.lanes, walk) } ?? -1)
    }

    /// - Returns: -1 where the place belongs to another word of the text.
    private mutating func remember(_ letters: SIMD4<UInt64>, _ walk: WordWalk) -> Int32 {
        let place = memory.place(of: letters)
        guard !tokens.contains(where: { $0.place == place }) else { return -1 }
        var word = KnownWord(letters: letters, isDrawnOut: walk.isDrawnOut)
        word.letters.w = walk.hash
        memory[place] = word
        return place
    }

    private static let email = WordHash.of("email")

    private static func endsAddress(_ byte: UInt8) -> Bool {
        ByteKind.isBlank(byte) || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ">")
    }

    /// Numbers with their points, commas and colons; digits with letters behind them are a word (`2nd`, `4k`).
    private mutating func numeral(_ text: Span<UInt8>, at start: Int) -> Int {
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
    private mutating func mark(_ text: Span<UInt8>, at start: Int) -> Int {
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
