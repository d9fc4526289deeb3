/// Reads one word: letters, digits behind them, and apostrophes within.
struct WordWalk {
    private(set) var end: Int
    private(set) var hash = WordHash.basis
    private(set) var letters = 0
    private(set) var capitals = 0
    private(set) var isDrawnOut = false
    private var last: UInt8 = 0
    private var repeats = 0

    /// Walks to the end of the word.
    init(_ text: Span<UInt8>, at start: Int) {
        end = start
        while end < text.count, let step = Self.step(text, at: end) {
            add(step.byte)
            end += step.length
        }
        hash = WordHash.mixed(hash)
    }

    func token(from start: Int) -> Token {
        Token(.word, hash, start, end, isCapitals: capitals > 1 && capitals == letters, isDrawnOut: isDrawnOut)
    }

    /// Whether a word may go on with a byte.
    @inline(__always)
    static func mayGoOn(_ byte: UInt8) -> Bool {
        ByteKind.isLetter(byte) || ByteKind.isDigit(byte) || byte == apostrophe
    }

    /// Where the word ends, and nothing else.
    @inline(__always)
    static func end(_ text: Span<UInt8>, from start: Int) -> Int {
        var end = start
        while end < text.count {
            if ByteKind.isPlainLetter(text[end]) {
                end &+= 1
            } else if let step = step(text, at: end) {
                end &+= step.length
            } else {
                break
            }
        }
        return end
    }

    /// The next byte of the word and how far it reaches; nil where the word ends.
    @inline(__always)
    private static func step(_ text: Span<UInt8>, at place: Int) -> (byte: UInt8, length: Int)? {
        let byte = text[place]
        if byte < 0x80 {
            if ByteKind.isLetter(byte) || ByteKind.isDigit(byte) { return (byte, 1) }
            let isInside = byte == apostrophe && place + 1 < text.count && ByteKind.isLetter(text[place + 1])
            return isInside ? (byte, 1) : nil
        }
        guard WideMark.end(text, at: place) != nil else { return (byte, 1) }
        // U+2018 and U+2019, as word processors and telephones write an apostrophe.
        let isQuote = byte == 0xE2 && text[place + 1] == 0x80 && (text[place + 2] == 0x98 || text[place + 2] == 0x99)
        let isInside = isQuote && place + 3 < text.count && ByteKind.isLetter(text[place + 3])
        return isInside ? (apostrophe, 3) : nil
    }

    private static let apostrophe = UInt8(ascii: "'")

    @inline(__always)
    private mutating func add(_ byte: UInt8) {
        if ByteKind.isCapital(byte) { capitals += 1 }
        letters += 1
        let small = ByteKind.lowered(byte)
        repeats = small == last ? repeats + 1 : 1
        last = small
        if repeats > 2, small < 0x80 {
            isDrawnOut = true
        } else {
            hash = WordHash.adding(small, to: hash)
        }
    }
}
