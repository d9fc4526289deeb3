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

/// Splits a text into runs of words; no phrase reaches over the end of a run.
///
/// Runs end at punctuation, line ends, addresses of the web, `@names`, long numbers, redaction marks, where the script
/// changes, and at particles of scripts without spaces, which do not stand within words.
struct PhraseSplitter {
    private static let longestWord = 40
    /// Longer ones are of orders and accounts, not of errors and years.
    private static let longestNumber = 4

    private let scalars: [Unicode.Scalar]
    private let stopWords: StopWords
    private var runs: [[PhraseToken]] = []
    private var run: [PhraseToken] = []

    /// The runs of `TextEnds.of(text)`.
    static func runs(of text: String, language: String) -> [[PhraseToken]] {
        var splitter = PhraseSplitter(TextEnds.of(text), StopWords.of(language))
        splitter.split()
        return splitter.runs
    }

    private init(_ text: String, _ stopWords: StopWords) {
        scalars = Array(text.unicodeScalars)
        self.stopWords = stopWords
    }

    private mutating func split() {
        var place = 0
        while place < scalars.count {
            if let end = RedactionMark.end(in: scalars, at: place) ?? addressEnd(place) ?? nameEnd(place) {
                endRun()
                place = end
                continue
            }
            switch LetterKind(scalars[place]) {
            case .letter, .digit: place = takeWord(place)
            case .wide:
                takeWide(place)
                place += 1
            case .sign, .other:
                if !scalars[place].properties.isWhitespace || Self.isLineEnd(scalars[place]) { endRun() }
                place += 1
            }
        }
        endRun()
    }

    private mutating func endRun() {
        if !run.isEmpty { runs.append(run) }
        run = []
    }

    private mutating func takeWord(_ start: Int) -> Int {
        var end = start
        while end < scalars.count, isWordPart(end) || isJoint(end, start) { end += 1 }
        if run.last?.isWide == true { endRun() }
        let isNumber = scalars[start..<end].allSatisfy { LetterKind($0) == .digit }
        guard end - start <= (isNumber ? Self.longestNumber : Self.longestWord) else {
            endRun()
            return end
        }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[start..<end].lazy.map { $0 == "\u{2019}" ? "'" : $0 })
        var token = PhraseToken(text: String(view).lowercased(), place: start)
        (token.opens, token.closes) = stopWords.ends(token.text)
        run.append(token)
        return end
    }

    private mutating func takeWide(_ place: Int) {
        let isParticle = StopWords.isParticle(scalars[place])
        if run.last?.isWide == false || isParticle { endRun() }
        guard !isParticle else { return }
        run.append(PhraseToken(text: String(scalars[place]), place: place, isWide: true))
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
        return ["'", "\u{2019}", "-", ".", "_"].contains(scalars[place])
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

    private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
        ["\n", "\r", "\u{2028}", "\u{2029}", "\u{85}"].contains(scalar)
    }
}
