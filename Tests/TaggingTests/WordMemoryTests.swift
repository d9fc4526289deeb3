import TestSupport
import Testing

@testable import Tagging

@Suite struct WordMemoryTests {
    /// Adds up every feature by itself.
    private struct PlainSums: FeatureSink {
        let weights: SentimentWeights
        var words = SIMD4<Int32>()
        var characters = SIMD4<Int32>()
        var counts = (words: 0 as Int32, characters: 0 as Int32)

        mutating func words(_ hash: UInt64) {
            words &+= SIMD4(truncatingIfNeeded: weights.words[SentimentWeights.bucket(hash)])
            counts.words += 1
        }

        mutating func characters(_ hash: UInt64) {
            characters &+= SIMD4(truncatingIfNeeded: weights.characters[SentimentWeights.bucket(hash)])
            counts.characters += 1
        }

        var logits: SIMD4<Float> {
            SIMD4<Float>(words) * (weights.wordScale / Float(max(counts.words, 1)).squareRoot())
                + SIMD4<Float>(characters) * (weights.characterScale / Float(max(counts.characters, 1)).squareRoot())
        }
    }

    @Test func `sums with a memory are those without`() throws {
        let weights = try #require(ShippedModel.load()).weights
        var features = SentimentFeatures(lexicon: weights.lexicon)
        var sums = FeatureSums(weights)
        var random = SyntheticRandom(seed: 1)
        let words = [
            "Great", "great", "GREAT", "naïve", "2nd", "it's", "worrrrse", "überraschungsfreundlichkeiten", "a",
        ]
        for _ in 0..<300 {
            let said = (0..<20).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
            let bytes = Array(said.utf8) + random.bytes(below: 200)
            var plain = PlainSums(weights: weights)
            sums.clear()
            features.read(bytes.span, into: &sums)
            features.read(bytes.span, into: &plain)
            #expect(sums.logits == plain.logits)
        }
    }

    @Test func `a word is known by all its letters, whatever their case`() {
        var memory = WordMemory(bits: 0)
        func value(_ text: String, _ made: UInt64) -> UInt64 {
            let bytes = Array(text.utf8)
            return memory.value(bytes.span, Token(.word, 7, 0, bytes.count)) { made }
        }
        #expect(value("word", 1) == 1 && value("WoRd", 2) == 1)
        #expect(value("work", 3) == 3 && value("word", 4) == 4, "the place was taken")
        #expect(value("words", 5) == 5 && value("word", 6) == 6)
        let long = String(repeating: "x", count: 25)
        #expect(value(long, 7) == 7 && value(long, 8) == 8, "long words are not remembered")
        let most = String(repeating: "x", count: 24)
        #expect(value(most, 9) == 9 && value(most.uppercased(), 10) == 9)
    }

    @Test(arguments: 0..<50)
    func `letters are made small one by one and eight at once alike`(seed: Int) {
        var random = SyntheticRandom(seed: UInt64(seed))
        let bytes = (0..<64).map { _ in UInt8.random(in: 1...255, using: &random) }
        for count in 1...24 {
            let fast = WordBytes.lowered(bytes.span, from: 3, to: 3 + count)
            let cut = Array(bytes[3..<3 + count])
            #expect(fast == WordBytes.lowered(cut.span, from: 0, to: count))
            let small = cut.map { ByteKind.lowered($0) } + Array(repeating: 0, count: 24 - count)
            for (place, byte) in small.enumerated() {
                let lane = fast?[place / 8] ?? 0
                #expect(UInt8(truncatingIfNeeded: lane >> UInt64(8 * (place % 8))) == byte)
            }
        }
    }
}
