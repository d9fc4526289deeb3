/// The beginnings of some phrases as bytes, by which most texts are told at once to begin with none of them.
///
/// What a phrase is compared with in full may be Unicode's business; this is a question about bytes that is asked
/// before. A "no" is certain, but for the Kelvin sign, which is no k here.
struct PhraseHeads: Sendable {
    private var heads: [[UInt8]] = []
    /// Where the heads with a first byte begin, by that byte; one place more at the end.
    private var starts: [Int] = []

    /// - Parameter phrases: in lower case. A head ends before a letter with an accent, which may be written in more
    ///   than one way; a phrase that begins with one may begin anywhere.
    init(_ phrases: [String]) {
        let known = phrases.map { Array($0.utf8.prefix { $0 < 0xC3 }) }
        for first in 0...UInt8.max {
            starts.append(heads.count)
            heads += known.filter { $0.isEmpty || $0.first == first }
        }
        starts.append(heads.count)
    }

    /// Whether a phrase may begin at a place of a text, capitals or not.
    @inline(__always) func mayBegin(_ text: Span<UInt8>, at place: Int) -> Bool {
        let first = Int(ByteView.lowered(text[place]))
        let range = starts[first]..<starts[first + 1]
        for head in range where begins(text, place, with: head) { return true }
        return false
    }

    /// Whether a phrase may begin with some word of a text.
    func mayStand(in text: Span<UInt8>) -> Bool {
        var isBehindWord = false
        for place in 0..<text.count {
            let byte = text[place]
            if !isBehindWord, mayBegin(text, at: place) { return true }
            isBehindWord = (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
        }
        return false
    }

    private func begins(_ text: Span<UInt8>, _ place: Int, with head: Int) -> Bool {
        var place = place
        for index in heads[head].indices {
            guard place < text.count else { return false }
            let isQuote = Self.isQuote(text, place)
            let byte = isQuote ? UInt8(ascii: "'") : ByteView.lowered(text[place])
            guard byte == heads[head][index] else { return false }
            place += isQuote ? 3 : 1
        }
        return true
    }

    /// Whether a typographic apostrophe stands at a place: U+2019.
    @inline(__always) private static func isQuote(_ text: Span<UInt8>, _ place: Int) -> Bool {
        text[place] == 0xE2 && place + 2 < text.count && text[place + 1] == 0x80 && text[place + 2] == 0x99
    }
}
