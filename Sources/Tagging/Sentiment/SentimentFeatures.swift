/// What the sentiment model sees of a text: hashed words, pairs, triples and parts of words, and a few dense inputs.
///
/// Training and tagging read texts by this alone, so neither can see what the other does not.
public struct SentimentFeatures: Sendable {
    private let lexicon: HashMap<Valence>
    /// Cuts texts, and remembers words for whatever else reads them.
    var tokenizer = Tokenizer(memoryBits: 16)
    /// Of the text that was read last.
    public private(set) var dense = DenseInputs()

    /// - Parameter lexicon: valences of opinion words by their hash.
    public init(lexicon: [(hash: UInt64, value: Valence)]) {
        self.lexicon = HashMap(lexicon, free: Self.noValence)
    }

    /// Of the text that was read last.
    public var tokens: [Token] { tokenizer.tokens }

    /// Reads a text and gives its features to a sink. Of sinks that remember words, one reader serves only one.
    @inlinable
    public mutating func read(_ text: Span<UInt8>, into sink: inout some FeatureSink) {
        begin(text)
        walk(text, &sink)
    }

    @usableFromInline
    mutating func begin(_ text: Span<UInt8>) {
        tokenizer.read(text)
        dense.clear()
    }

    @usableFromInline
    mutating func walk(_ text: Span<UInt8>, _ sink: inout some FeatureSink) {
        var sums = LexiconSums()
        var register = Register()
        var negation = Negation()
        sink.tokens(tokenizer.tokens.span)
        for token in tokenizer.tokens {
            switch token.kind {
            case .word:
                let word = known(token)
                if word.valence != Self.noValence {
                    sums.add(word.valence, isNegated: negation.isActive, isCapitals: token.isCapitals)
                }
                if negation.isActive { sink.words(WordHash.mixed(token.hash ^ Self.negated)) }
                let parts = sink.parts(text, token, known: word.parts)
                if parts != word.parts, token.place >= 0 { tokenizer.memory[token.place].parts = parts }
                register.add(word: token)
                negation.pass(isNegator: word.isNegator)
            default:
                if let valence = lexicon[token.hash] { sums.add(valence, isNegated: false, isCapitals: false) }
                if token.kind == .mark {
                    negation.passMark()
                    register.add(mark: token, text)
                }
            }
        }
        dense.append(1)
        sums.append(to: &dense, words: register.words)
        register.append(to: &dense)
    }

    @inline(__always)
    private mutating func known(_ token: Token) -> KnownWord {
        let word = token.place < 0 ? KnownWord() : tokenizer.memory[token.place]
        return word.isLookedUp ? word : lookedUp(word, token)
    }

    private mutating func lookedUp(_ word: KnownWord, _ token: Token) -> KnownWord {
        var word = word
        word.isLookedUp = true
        word.isNegator = Negation.isNegator(token.hash)
        word.valence = lexicon[token.hash] ?? Self.noValence
        if token.place >= 0 { tokenizer.memory[token.place] = word }
        return word
    }

    private static let noValence = Valence(first: 0, second: 0)
    private static let negated: UInt64 = 0xB2
}
