import TestSupport
import Testing

@testable import Tagging

@Suite struct TokenizerTests {
    private func tokens(_ text: String) -> [Token] {
        let bytes = Array(text.utf8)
        var tokenizer = Tokenizer()
        tokenizer.read(bytes.span)
        return tokenizer.tokens
    }

    private func words(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return tokens(text).map { String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self) }
    }

    @Test func `words keep their apostrophes and lose what surrounds them`() {
        #expect(words("It doesn't work, 'again'.") == ["It", "doesn't", "work", ",", "'", "again", "'", "."])
    }

    @Test func `a curly apostrophe is an apostrophe`() {
        #expect(tokens("doesn’t").map(\.hash) == tokens("doesn't").map(\.hash))
        #expect(tokens("“fine”").map(\.kind) == [.mark, .word, .mark])
    }

    @Test func `letter case makes no other word, but is noted`() {
        let (small, large) = (tokens("great"), tokens("GREAT"))
        #expect(small[0].hash == large[0].hash)
        #expect(!small[0].isCapitals && large[0].isCapitals)
        #expect(!tokens("I")[0].isCapitals, "a single capital is no shouting")
    }

    @Test func `a drawn out word is the same however long`() {
        #expect(tokens("soooo")[0].hash == tokens("sooooooo")[0].hash)
        #expect(tokens("soooo")[0].isDrawnOut && !tokens("good")[0].isDrawnOut)
    }

    @Test func `numbers, addresses and mentions are alike`() {
        #expect(tokens("12.50")[0].hash == tokens("3")[0].hash)
        #expect(tokens("see https://a.b/c?d=e now").map(\.kind) == [.word, .address, .word])
        #expect(tokens("www.a.b").map(\.kind) == [.address])
        #expect(tokens("@anyone hello").map(\.kind) == [.mention, .word])
        #expect(tokens("2nd")[0].hash == tokens("3ND")[0].hash)
    }

    @Test func `what was redacted is one token`() {
        #expect(tokens("key [redacted:token] leaked").map(\.kind) == [.word, .redacted, .mark, .word])
        #expect(tokens("to email:p_abcdefgh now").map(\.kind) == [.word, .redacted, .word])
    }

    @Test(arguments: [":)", ":-)", "=)", ":))"])
    func `a smile is a smile`(text: String) {
        #expect(tokens(text).map(\.kind) == [.symbol])
        #expect(tokens(text)[0].hash == tokens(":)")[0].hash)
    }

    @Test func `no face is seen where there is none`() {
        #expect(tokens("note:Done").map(\.kind) == [.word, .mark, .word])
        #expect(tokens("a: b").map(\.kind) == [.word, .mark, .word])
        #expect(tokens("http:// x")[0].kind == .address)
    }

    @Test func `emoji stand alone, even within words`() {
        #expect(tokens("ok👍ok").map(\.kind) == [.word, .symbol, .word])
        #expect(tokens("❤").map(\.kind) == [.symbol])
        #expect(tokens("👍")[0].hash != tokens("👎")[0].hash)
    }

    @Test func `marks are told apart by how often they are repeated, up to three`() {
        #expect(tokens("!")[0].hash != tokens("!!")[0].hash)
        #expect(tokens("!!!")[0].hash == tokens("!!!!!!")[0].hash)
    }

    @Test(arguments: 0..<200)
    func `any bytes become tokens in order, and none is lost`(seed: Int) {
        var random = SyntheticRandom(seed: UInt64(seed))
        let bytes = random.bytes(below: 200)
        var tokenizer = Tokenizer()
        tokenizer.read(bytes.span)
        var last = 0
        for token in tokenizer.tokens {
            #expect(Int(token.start) >= last && token.end > token.start && Int(token.end) <= bytes.count)
            last = Int(token.end)
        }
        let covered = Set(tokenizer.tokens.flatMap { Int($0.start)..<Int($0.end) })
        for place in bytes.indices where bytes[place] > 0x20 { #expect(covered.contains(place), "no byte is lost") }
    }
}
