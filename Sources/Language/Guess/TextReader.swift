/// Walks over a text once: letters to words, words to tokens, tokens to evidence.
struct TextReader {
    private let knowledge: Knowledge
    private let wantsTriples: Bool
    private var word = Word()
    private var token = Token()
    private var letterCount = 0
    /// Whether a plain word may start here: the token has nothing yet, and triples are not wanted.
    private var isFresh: Bool

    /// More letters tell no more.
    static let letterLimit = 8_192

    private init(_ knowledge: Knowledge, _ wantsTriples: Bool) {
        self.knowledge = knowledge
        self.wantsTriples = wantsTriples
        isFresh = !wantsTriples
    }

    static func read(_ text: Span<UInt8>, _ knowledge: Knowledge, wantsTriples: Bool, _ evidence: inout Evidence) {
        var reader = TextReader(knowledge, wantsTriples)
        let (slots, rows) = (knowledge.words.slots, knowledge.words.rows)
        var place = 0
        while place < text.count, reader.letterCount < letterLimit {
            let byte = text[place]
            if Token.isLetter(byte) {
                let start = place
                if reader.isFresh, PlainWord.take(text, &place, slots.span, rows.span, &evidence) {
                    reader.letterCount &+= place &- start
                } else {
                    reader.takeLetters(text, &place)
                }
            } else if byte == 0x20, reader.isFresh {
                place &+= 1
            } else if byte < 0x80 {
                reader.takeMark(byte, &evidence)
                place &+= 1
            } else {
                reader.takeWide(UTF8Letter.next(text, &place), &evidence)
            }
        }
        reader.endToken(&evidence)
    }

    /// A run of ASCII letters.
    @inline(__always)
    private mutating func takeLetters(_ text: Span<UInt8>, _ place: inout Int) {
        let start = place
        isFresh = false
        token.takeLetter(text[place])
        var isAfterLower = false
        while place < text.count {
            let byte = text[place]
            guard Token.isLetter(byte) else { break }
            let isLower = byte & 0x20 != 0
            if isAfterLower, !isLower { token.codePoints &+= 1 }
            isAfterLower = isLower
            addLetter(UInt32(byte | 0x20))
            place &+= 1
        }
        token.last = text[place &- 1]
        token.latinCount &+= Int32(truncatingIfNeeded: place &- start)
        letterCount &+= place &- start
    }

    @inline(__always)
    private mutating func addLetter(_ letter: UInt32) {
        word.add(letter)
        if wantsTriples { token.addShape(knowledge.triples.rows[word.triple(letter)]) }
    }

    private mutating func takeMark(_ byte: UInt8, _ evidence: inout Evidence) {
        if byte == 0x20 || 0x09...0x0D ~= byte { return endToken(&evidence) }
        isFresh = false
        if byte == UInt8(ascii: "'") { takeApostrophe() } else { endWord() }
        token.takeMark(byte)
    }

    /// A character that is no ASCII; 0 for bytes that are none.
    private mutating func takeWide(_ scalar: UInt32, _ evidence: inout Evidence) {
        switch scalar {
        // Marks that are joined to a letter, and signs that cannot be seen.
        case 0xAD, 0x300...0x36F, 0x200D, 0xFE00...0xFE0F: return
        case 0xA0, 0x2000...0x200B, 0x2028, 0x2029, 0x3000: endToken(&evidence)
        case 0x2019: takeApostrophe()
        default: takeLetter(scalar, &evidence)
        }
        isFresh = false
        token.last = 0
    }

    private mutating func takeLetter(_ scalar: UInt32, _ evidence: inout Evidence) {
        let script = knowledge.scripts.script(of: scalar)
        let letter = LetterFold.folded(scalar)
        addLetterWeight(letter)
        guard script != .none else { return endWord() }
        if script == .latin {
            token.latinCount &+= 1
        } else {
            evidence.addLetter(script)
        }
        letterCount &+= 1
        if scalar < LetterTable.limit { addLetter(letter) }
    }

    private mutating func addLetterWeight(_ letter: UInt32) {
        guard letter < LetterTable.limit else { return }
        let row = knowledge.letters.rowOf[Int(letter)]
        if row != 0 { token.addShape(knowledge.letters.rows[Int(row)]) }
    }

    private mutating func takeApostrophe() {
        guard word.count > 0 else { return }
        var hash = word.partHash
        hash.add(0x27)
        _ = find(hash)
        word.addApostrophe()
    }

    private mutating func endWord() {
        guard word.count > 0 else { return }
        if word.count > Word.countLimit { token.codePoints &+= 2 }
        if wantsTriples { token.addShape(knowledge.triples.rows[word.triple(TripleTable.edge)]) }
        if !find(word.hash), word.partCount < word.count, word.partCount > 0 { _ = find(word.partHash) }
        token.wordCount &+= 1
        word = Word()
    }

    /// Adds the weights of a word; says whether any list has it.
    @inline(__always)
    private mutating func find(_ hash: WordHash) -> Bool {
        let slots = knowledge.words.slots
        let slot = slots[WordTable.place(of: hash.value, in: slots.span)]
        guard slot.row != 0 else { return false }
        token.addWord(knowledge.words.rows[Int(slot.row)], best: slot.best)
        return true
    }

    @inline(__always)
    private mutating func endToken(_ evidence: inout Evidence) {
        // Between plain words there is no token.
        guard !isFresh else { return }
        endWord()
        if token.isCode { evidence.addCode() } else { evidence.add(token) }
        token = Token()
        isFresh = !wantsTriples
    }
}
