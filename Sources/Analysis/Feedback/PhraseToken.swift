/// One word of a text, or one character of a script without spaces.
struct PhraseToken: Equatable {
    /// Lower case.
    var text: String
    /// The scalar of the text that was split, where it begins.
    var place: Int
    /// Of a script without spaces.
    var isWide = false
    /// Whether a phrase may begin, and end, with it. A phrase of one word must do both.
    var opens = true
    var closes = true
}

extension PhraseToken {
    init(_ piece: PhrasePiece, of scalars: [Unicode.Scalar], _ stopWords: StopWords) {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[piece.range].lazy.map { $0 == "\u{2019}" ? "'" : $0 })
        self.init(text: piece.isWide ? String(view) : String(view).lowercased(), place: piece.range.lowerBound)
        isWide = piece.isWide
        if !isWide { (opens, closes) = stopWords.ends(text) }
    }
}

/// Where a token stands in the scalars of a text.
struct PhrasePiece {
    var range: Range<Int>
    var isWide: Bool
    /// Whether a phrase that ends with the piece before cannot go on with it.
    var beginsRun: Bool
}

/// Splits a text into runs of words; no phrase reaches over the end of a run.
///
/// Runs end at punctuation, line ends, addresses of the web, `@names`, long numbers, redaction marks, where the script
/// changes, and at particles of scripts without spaces, which do not stand within words.
struct PhraseSplitter {
    private static let longestWord = 40
    /// Longer ones are of orders and accounts, not of errors and years.
    private static let longestNumber = 4

    private let scalars: [Unicode.Scalar]
    private var pieces: [PhrasePiece] = []
    private var isInRun = false

    /// The runs of `TextEnds.of(text)`.
    static func runs(of text: String, language: String) -> [[PhraseToken]] {
        let scalars = Array(TextEnds.of(text).unicodeScalars)
        let stopWords = StopWords.of(language)
        var runs: [[PhraseToken]] = []
        for piece in pieces(of: scalars) {
            if piece.beginsRun { runs.append([]) }
            runs[runs.count - 1].append(PhraseToken(piece, of: scalars, stopWords))
        }
        return runs
    }

    /// The tokens of all runs, in the order of the text.
    static func pieces(of scalars: [Unicode.Scalar]) -> [PhrasePiece] {
        var splitter = PhraseSplitter(scalars)
        splitter.split()
        return splitter.pieces
    }

    private init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

    private mutating func split() {
        var place = 0
        while place < scalars.count {
            if let end = RedactionMark.end(in: scalars, at: place) ?? addressEnd(place) ?? nameEnd(place) {
                isInRun = false
                place = end
                continue
            }
            switch LetterKind(scalars[place]) {
            case .letter, .digit: place = takeWord(place)
            case .wide:
                takeWide(place)
                place += 1
            case .sign, .other:
                if !Self.isBlank(scalars[place]) { isInRun = false }
                place += 1
            }
        }
    }

    private mutating func add(_ range: Range<Int>, isWide: Bool) {
        pieces.append(PhrasePiece(range: range, isWide: isWide, beginsRun: !isInRun))
        isInRun = true
    }

    /// Wide characters and words do not stand in one run.
    private mutating func endRun(ofWide isWide: Bool) {
        if pieces.last?.isWide == isWide { isInRun = false }
    }

    private mutating func takeWord(_ start: Int) -> Int {
        var end = start
        while end < scalars.count, isWordPart(end) || isJoint(end, start) { end += 1 }
        endRun(ofWide: true)
        let isNumber = scalars[start..<end].allSatisfy { LetterKind($0) == .digit }
        if end - start <= (isNumber ? Self.longestNumber : Self.longestWord) {
            add(start..<end, isWide: false)
        } else {
            isInRun = false
        }
        return end
    }

    private mutating func takeWide(_ place: Int) {
        endRun(ofWide: false)
        if StopWords.isParticle(scalars[place]) {
            isInRun = false
        } else {
            add(place..<place + 1, isWide: true)
        }
    }

    private func isWordPart(_ place: Int) -> Bool {
        switch LetterKind(scalars[place]) {
        case .letter, .digit: true
        case .wide, .sign, .other: false
        }
    }

    /// Whether a mark stands within a word, as in "don't", "e-mail", "2.5" and "max_tokens".
    private func isJoint(_ place: Int, _ start: Int) -> Bool {
        guard place > start, place + 1 < scalars.count, isWordPart(place + 1) else { return false }
        switch scalars[place] {
        case "'", "\u{2019}", "-", ".", "_": return true
        default: return false
        }
    }

    /// Where an address of the web that begins here ends.
    private func addressEnd(_ start: Int) -> Int? {
        guard scalars[start] == "h" || scalars[start] == "H" else { return nil }
        let head = String(String.UnicodeScalarView(scalars[start..<min(start + 8, scalars.count)])).lowercased()
        guard head.hasPrefix("http://") || head.hasPrefix("https://") else { return nil }
        return (start..<scalars.count).first { scalars[$0].properties.isWhitespace } ?? scalars.count
    }

    /// Where a name with a sign before it ends, which is somebody's, not a subject.
    private func nameEnd(_ start: Int) -> Int? {
        guard scalars[start] == "@", start + 1 < scalars.count, isWordPart(start + 1) else { return nil }
        return (start + 1..<scalars.count).first { !isWordPart($0) && !isJoint($0, start) } ?? scalars.count
    }

    /// Whether a scalar parts words without ending a run: white space that ends no line.
    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " ": true
        case "\n", "\r", "\u{2028}", "\u{2029}", "\u{85}": false
        default: scalar.properties.isWhitespace
        }
    }
}
