/// The bytes of a model: a magic word, the weights, and the data card.
///
///     HCTAGS01 · length of the card u32 · card, JSON · word scale f32 · character scale f32
///     · dense rows u32, each 3 f32 · lexicon u32, each hash u64 and two i8
///     · 2^18 word rows of 3 i8 · 2^18 character rows of 3 i8
///
/// All numbers have their low byte first.
public struct ModelFile: Sendable, Equatable {
    /// What the model was made of and how good it is: JSON, for people.
    public var card: String
    public var weights: SentimentWeights

    public init(card: String, weights: SentimentWeights) {
        self.card = card
        self.weights = weights
    }

    private static let magic = Array("HCTAGS01".utf8)

    /// Nil for bytes that are no model of this version.
    public init?(_ bytes: [UInt8]) {
        var reader = ByteReader(bytes)
        guard reader.take(Self.magic.count).map({ Array($0) == Self.magic }) == true,
            let cardLength = reader.number(UInt32.self), let card = reader.take(Int(cardLength)),
            let wordScale = reader.real(), let characterScale = reader.real(),
            let dense = Self.dense(&reader), let lexicon = Self.lexicon(&reader),
            let words = Self.rows(&reader), let characters = Self.rows(&reader), reader.left == 0
        else { return nil }
        self.card = String(decoding: card, as: UTF8.self)
        weights = SentimentWeights(
            words: words, characters: characters, wordScale: wordScale, characterScale: characterScale, dense: dense,
            lexicon: lexicon)
    }

    private static func dense(_ reader: inout ByteReader) -> [SIMD4<Float>]? {
        guard let count = reader.number(UInt32.self), Int(count) == DenseInputs.count else { return nil }
        var rows: [SIMD4<Float>] = []
        for _ in 0..<count {
            guard let negative = reader.real(), let neutral = reader.real(), let positive = reader.real() else {
                return nil
            }
            rows.append(SIMD4(negative, neutral, positive, 0))
        }
        return rows
    }

    private static func lexicon(_ reader: inout ByteReader) -> [(hash: UInt64, value: Valence)]? {
        guard let count = reader.number(UInt32.self), reader.left >= 10 * Int(count) else { return nil }
        var entries: [(hash: UInt64, value: Valence)] = []
        for _ in 0..<count {
            guard let hash = reader.number(UInt64.self), let first = reader.number(Int8.self),
                let second = reader.number(Int8.self)
            else { return nil }
            entries.append((hash, Valence(first: first, second: second)))
        }
        return entries
    }

    private static func rows(_ reader: inout ByteReader) -> [SIMD4<Int8>]? {
        guard let bytes = reader.take(3 << SentimentWeights.bits) else { return nil }
        let span = bytes.span
        return (0..<1 << SentimentWeights.bits).map { row in
            let place = 3 * row
            return SIMD4(
                Int8(bitPattern: span[place]), Int8(bitPattern: span[place + 1]), Int8(bitPattern: span[place + 2]), 0)
        }
    }

    public var bytes: [UInt8] {
        var bytes = Self.magic
        let card = Array(card.utf8)
        bytes.append(number: UInt32(card.count))
        bytes += card
        bytes.append(real: weights.wordScale)
        bytes.append(real: weights.characterScale)
        bytes.append(number: UInt32(weights.dense.count))
        for row in weights.dense { for lane in 0..<3 { bytes.append(real: row[lane]) } }
        bytes.append(number: UInt32(weights.lexicon.count))
        for entry in weights.lexicon {
            bytes.append(number: entry.hash)
            bytes.append(number: entry.value.first)
            bytes.append(number: entry.value.second)
        }
        for row in weights.words + weights.characters {
            for lane in 0..<3 { bytes.append(UInt8(bitPattern: row[lane])) }
        }
        return bytes
    }
}
