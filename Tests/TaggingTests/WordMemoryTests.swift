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

    private func letters(_ text: String) -> WordLetters {
        let bytes = Array(text.utf8)
        return WordBytes(bytes.span, from: 0, to: bytes.count)?.letters ?? WordLetters()
    }

    @Test func `a word is known by all its letters, whatever their case`() {
        var memory = WordMemory(bits: 1)
        memory[0] = KnownWord(letters: letters("word"))
        #expect(memory.find(letters("word"), near: 0) == 0 && memory.find(letters("WoRd"), near: 0) == 0)
        #expect(memory.find(letters("work"), near: 0) == nil && memory.find(letters("words"), near: 0) == nil)
        let most = String(repeating: "x", count: 24)
        memory[0] = KnownWord(letters: letters(most))
        #expect(memory.find(letters(most.uppercased()), near: 0) == 0 && memory.find(letters("word"), near: 0) == nil)
        #expect(letters(most + "x") == WordLetters(), "long words are not remembered")
    }

    @Test func `a word stands in its place or beside it`() {
        var memory = WordMemory(bits: 2)
        memory[3] = KnownWord(letters: letters("word"))
        #expect(memory.find(letters("word"), near: 2) == 3 && memory.find(letters("word"), near: 3) == 3)
        #expect(memory.find(letters("word"), near: 0) == nil)
    }

    @Test func `a word that is met often keeps its place for long`() {
        var memory = WordMemory(bits: 1)
        for (place, word) in ["often", "seldom"].enumerated() {
            memory[Int32(place)] = KnownWord(letters: letters(word))
        }
        for _ in 0..<3 { _ = memory.find(letters("often"), near: 0) }
        _ = memory.find(letters("seldom"), near: 0)
        #expect((0..<4).map { _ in memory.room(near: 0) } == [nil, 1, 1, 0])
    }

    @Test func `a word does not take the place of another one of its text`() {
        var tokenizer = Tokenizer(memoryBits: 1)
        func places(_ text: String) -> [Int32] {
            let bytes = Array(text.utf8)
            tokenizer.read(bytes.span)
            return tokenizer.tokens.map(\.place)
        }
        let first = places("good bad poor good bad")
        #expect(Set(first[..<2]) == [0, 1] && first[2] == -1 && first[3...] == first[..<2])
        #expect((0..<9).contains { _ in places("poor") != [-1] }, "it has its place in the end")
    }

    @Test(arguments: [1, 2, 4, 13])
    func `tokens with a memory of any size are those without`(bits: Int) {
        var tokenizer = Tokenizer(memoryBits: bits)
        var random = SyntheticRandom(seed: 2)
        let words = [
            "Great", "GREAT", "don’t", "DON'T", "it's", "worrrrse", "snake_case", "Überaus", "x1", "email:p_ab", "I",
            "ABCDEFGH", "abcdefghijklmnop", "abcdefghijklmnopq", "abcdefghijklmnopqrstuvwx",
            "ABCDEFGHIJKLMNOPQRSTUVWXY",
        ]
        for _ in 0..<300 {
            let said = (0..<20).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
            let bytes = Array(said.utf8) + random.bytes(below: 60)
            tokenizer.read(bytes.span)
            for token in tokenizer.tokens where token.kind == .word && ByteKind.isLetter(bytes[Int(token.start)]) {
                #expect(token.isSame(as: WordWalk(bytes.span, at: Int(token.start)).token(from: Int(token.start))))
            }
        }
    }

    @Test(arguments: 0..<50)
    func `letters are made small one by one and eight at once alike`(seed: Int) {
        var random = SyntheticRandom(seed: UInt64(seed))
        let bytes = (0..<64).map { _ in UInt8.random(in: 1...255, using: &random) }
        for count in 1...24 {
            let fast = WordBytes(bytes.span, from: 3, to: 3 + count)
            let cut = Array(bytes[3..<3 + count])
            let alone = WordBytes(cut.span, from: 0, to: count)
            let last = WordBytes(bytes.span, from: 64 - count, to: 64)
            let cutLast = Array(bytes[(64 - count)...])
            #expect(last?.letters == WordBytes(cutLast.span, from: 0, to: count)?.letters)
            #expect(fast?.letters == alone?.letters && fast?.isCapitals == alone?.isCapitals)
            #expect(fast?.isCapitals == (count > 1 && cut.allSatisfy { ByteKind.isCapital($0) }))
            let lanes = [fast?.letters.first, fast?.letters.second, fast?.letters.third]
            let small = cut.map { ByteKind.lowered($0) } + Array(repeating: 0, count: 24 - count)
            for (place, byte) in small.enumerated() {
                let lane = lanes[place / 8] ?? 0
                #expect(UInt8(truncatingIfNeeded: lane >> UInt64(8 * (place % 8))) == byte)
            }
        }
    }
}

extension Token {
    fileprivate func isSame(as other: Token) -> Bool {
        hash == other.hash && start == other.start && end == other.end && kind == other.kind
            && isCapitals == other.isCapitals && isDrawnOut == other.isDrawnOut
    }
}
