import Language
import Testing

@Suite struct HostileTextTests {
    private static func check(_ bytes: [UInt8]) {
        let confidence = guess(bytes: bytes).confidence
        #expect(confidence >= 0 && confidence <= 1)
    }

    @Test func `every byte may stand alone, and twice`() {
        for byte in UInt8.min...UInt8.max {
            Self.check([byte])
            Self.check([byte, byte])
        }
    }

    @Test func `cut sequences are no end of the world`() {
        for (_, text) in Sentences.all {
            let bytes = Array(text.utf8)
            for cut in [1, 2, 3, bytes.count / 2, bytes.count - 1] where cut < bytes.count {
                Self.check(Array(bytes[cut...]))
                Self.check(Array(bytes[..<cut]))
            }
        }
    }

    @Test(arguments: [0x00, 0x20, 0x27, 0x61, 0x41, 0x7B, 0xC3, 0xE2, 0xF0, 0xFF] as [UInt8])
    func `a million times one byte`(_ byte: UInt8) {
        Self.check([UInt8](repeating: byte, count: 1 << 20))
    }

    @Test func `a word of half a million letters`() {
        for letter in ["ß", "ş", "я", "漢", "あ", "l'"] {
            Self.check(Array(String(repeating: letter, count: 1 << 19).utf8))
        }
    }

    @Test func `long texts do not overflow the scores`() {
        for (code, text) in Sentences.all where text.utf8.count > 40 {
            let long = guess(String(repeating: text + " ", count: 300))
            let short = guess(text)
            if short.code.text == code { #expect(long.code == short.code, "\(text)") }
        }
    }

    @Test func `random bytes give a confidence within bounds`() {
        var state: UInt64 = 7
        for count in 0..<2_000 {
            let bytes = (0..<(count % 97)).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return UInt8(truncatingIfNeeded: state >> 40)
            }
            Self.check(bytes)
        }
    }

    @Test func `bytes that are no text separate words`() {
        let bytes = Array("the order".utf8) + [0x00, 0xFF] + Array("was never delivered".utf8)
        #expect(guess(bytes: bytes).code == .english)
    }
}
