/// What the sentiment model sees of a text: hashed words, pairs, triples and parts of words, and a few dense inputs.
///
/// Training and tagging read texts by this alone, so neither can see what the other does not.
public struct SentimentFeatures: Sendable {
    private let lexicon: HashMap<Valence>
    private var tokenizer = Tokenizer()
    /// Of the text that was read last.
    public private(set) var dense = DenseInputs()

    /// - Parameter lexicon: valences of opinion words by their hash.
    public init(lexicon: [(hash: UInt64, value: Valence)]) {
        self.lexicon = HashMap(lexicon, free: Valence(first: 0, second: 0))
    }

    /// Of the text that was read last.
    public var tokens: [Token] { tokenizer.tokens }

    /// Reads a text and gives its features to a sink.
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
        var (before, last) = (Self.noToken, Self.noToken)
        for token in tokenizer.tokens {
            sink.words(token.hash)
            switch token.kind {
            case .word:
                if let valence = lexicon[token.hash] {
                    sums.add(valence, isNegated: negation.isActive, isCapitals: token.isCapitals)
                }
                if negation.isActive { sink.words(WordHash.mixed(token.hash ^ Self.negated)) }
                sink.parts(text, token)
                register.add(word: token)
                negation.pass(word: token.hash)
            default:
                if let valence = lexicon[token.hash] { sums.add(valence, isNegated: false, isCapitals: false) }
                if token.kind == .mark {
                    negation.passMark()
                    register.add(mark: token, text)
                }
            }
            sink.words(WordHash.pair(last, token.hash))
            sink.words(WordHash.triple(before, last, token.hash))
            (before, last) = (last, token.hash)
        }
        dense.append(1)
        sums.append(to: &dense, words: register.words)
        register.append(to: &dense)
    }

    private static let noToken: UInt64 = 0x1111
    private static let negated: UInt64 = 0xB2
}
