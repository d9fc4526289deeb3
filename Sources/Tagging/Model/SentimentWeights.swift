/// The weights of the sentiment model.
///
/// Three columns, for negative, neutral and positive. Hashed features have whole numbers of one byte, times a scale;
/// dense inputs have real ones.
public struct SentimentWeights: Sendable, Equatable {
    /// Rows of each hashed table, as a power of two.
    public static let bits = 18

    /// By bucket; the fourth lane is not used.
    public var words: [SIMD4<Int8>]
    public var characters: [SIMD4<Int8>]
    /// What one is worth, before division by the root of the number of features.
    public var wordScale: Float
    public var characterScale: Float
    /// By input.
    public var dense: [SIMD4<Float>]
    /// Valences of opinion words, in the order of their hashes.
    public var lexicon: [(hash: UInt64, value: Valence)]

    public init(
        words: [SIMD4<Int8>], characters: [SIMD4<Int8>], wordScale: Float, characterScale: Float, dense: [SIMD4<Float>],
        lexicon: [(hash: UInt64, value: Valence)]
    ) {
        self.words = words
        self.characters = characters
        self.wordScale = wordScale
        self.characterScale = characterScale
        self.dense = dense
        self.lexicon = lexicon
    }

    public static func == (left: Self, right: Self) -> Bool {
        left.words == right.words && left.characters == right.characters && left.wordScale == right.wordScale
            && left.characterScale == right.characterScale && left.dense == right.dense
            && left.lexicon.elementsEqual(right.lexicon) { $0 == $1 }
    }

    /// Of a hash: its upper bits.
    @inline(__always)
    public static func bucket(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> UInt64(64 - bits)) }
}
