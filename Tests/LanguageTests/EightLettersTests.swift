import Testing

@testable import Language

@Suite struct EightLettersTests {
    private static func letters(_ text: String, at place: Int = 0, isFirstSmall: Bool = false) -> String {
        let bytes = Array(text.utf8)
        let eight = EightLetters(bytes.span, at: place, isFirstSmall: isFirstSmall)
        let found = (0..<8).map { UInt8(truncatingIfNeeded: eight.letters >> UInt64(8 * $0)) }
        #expect(found[eight.count...].allSatisfy { $0 == 0 }, "zeros stand behind the last letter")
        return String(decoding: found[..<eight.count], as: UTF8.self)
    }

    @Test(arguments: [
        ("abcdefgh", "abcdefgh"), ("abcdefghi", "abcdefgh"), ("az`{", "az"), ("abcDefgh", "abc"), ("abc\0defg", "abc"),
        ("abcdé fgh", "abcd"), ("a", "a"), ("", ""), ("don't do it", "don"), ("x1234567", "x"), ("@abc", ""),
    ])
    func `letters are those before anything else`(text: String, letters: String) {
        #expect(Self.letters(text) == letters)
    }

    @Test func `a capital may be the first where it is asked for`() {
        #expect(Self.letters("Hello there", isFirstSmall: true) == "hello")
        #expect(Self.letters("Hello there") == "")
    }

    @Test func `nothing is read behind the end`() {
        #expect(Self.letters("abcdefghij", at: 8) == "ij" && Self.letters("abcdefgh", at: 8) == "")
    }

    @Test(arguments: [1, 7, 8, 9, 15, 16, 17, 24, 40])
    func `a hash of eight letters at once is that of one after another`(count: Int) {
        let bytes = (0..<count).map { UInt8(0x61 + $0 % 26) }
        var (single, eights) = (WordHash(), WordHash())
        for byte in bytes { single.add(UInt32(byte)) }
        var place = 0
        var eight = EightLetters(bytes.span, at: place)
        while eight.count == 8 {
            eights.add(eight: eight.letters)
            place += 8
            eight = EightLetters(bytes.span, at: place)
        }
        eights.add(last: eight.letters)
        #expect(eights.value == single.value)
    }
}
