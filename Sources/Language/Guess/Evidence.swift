/// What a text has shown: scores by language, letters by script, words and code.
struct Evidence {
    /// Scores by lane of long texts: whole words, and the shapes of words (letters and triples).
    private var wideWords = SIMD32<Int32>.zero
    private var wideShapes = SIMD32<Int32>.zero
    /// What the words would have given to a language that has them all.
    private(set) var possibleWords: Int32 = 0
    /// Weight of the letters of each script.
    private(set) var scriptWeights = SIMD32<Int32>.zero
    /// Whether all letters are Latin, as far as they are counted.
    private(set) var isLatin = true
    private(set) var plainWordCount: Int32 = 0
    private(set) var codeTokenCount: Int32 = 0

    /// Scores that are not yet in the wide sums; all of them, for a short text.
    private var narrowWords = Lanes.zero
    private var narrowShapes = Lanes.zero
    private var narrowCount = 0
    private var isLong = false
    /// So many additions of at most 72 stay within 16 bits, a token's own included.
    private static let narrowLimit = 256

    /// Takes what a token of plain words has shown.
    @inline(__always)
    mutating func add(_ token: Token) {
        narrowWords &+= token.words
        narrowShapes &+= token.shapes
        possibleWords &+= token.possibleWords
        plainWordCount &+= token.wordCount
        scriptWeights[Int(Script.latin.rawValue)] &+= token.latinCount &* Script.latin.letterWeight
        narrowCount &+= token.additionCount
        if narrowCount >= Self.narrowLimit { widen() }
    }

    /// Takes a word that is a token of its own.
    @inline(__always)
    mutating func addPlainWord(_ row: Lanes, best: Int16, letterCount: Int) {
        narrowWords &+= row
        possibleWords &+= Int32(best)
        plainWordCount &+= 1
        scriptWeights[Int(Script.latin.rawValue)] &+= Int32(letterCount) &* Script.latin.letterWeight
        narrowCount &+= 1
        if narrowCount >= Self.narrowLimit { widen() }
    }

    mutating func addCode() { codeTokenCount &+= 1 }

    /// Takes a letter of another script than Latin.
    @inline(__always)
    mutating func addLetter(_ script: Script) {
        scriptWeights[Int(script.rawValue)] &+= script.letterWeight
        isLatin = false
    }

    /// What whole words say for a language, in eighths of a bit.
    func words(_ lane: Int) -> Int32 { wideWords[lane] &+ Int32(narrowWords[lane]) }

    /// What all says for a language: the sum of both. There is nothing wide but of long texts.
    var wideScores: SIMD32<Int32>? { isLong ? wideWords &+ wideShapes : nil }
    var narrowScores: Lanes { narrowWords &+ narrowShapes }

    private mutating func widen() {
        wideWords &+= SIMD32<Int32>(truncatingIfNeeded: narrowWords)
        wideShapes &+= SIMD32<Int32>(truncatingIfNeeded: narrowShapes)
        narrowWords = .zero
        narrowShapes = .zero
        narrowCount = 0
        isLong = true
    }
}
