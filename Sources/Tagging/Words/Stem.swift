/// Takes English endings off words, so that a phrase is found in any of its forms.
///
/// Rougher than a dictionary's stems and meant for nothing else: both sides of a comparison go through it.
enum Stem {
    /// The hash of a word without its ending; that of "not" for contractions such as "doesn't".
    static func hash(_ text: Span<UInt8>, from start: Int, to end: Int) -> UInt64 {
        if end - start > 3, isNegation(text, end) { return not }
        var hash = WordHash.basis
        for place in start..<self.end(text, start, end) {
            hash = WordHash.adding(ByteKind.lowered(text[place]), to: hash)
        }
        return WordHash.mixed(hash)
    }

    static let not = WordHash.of("not")

    /// Whether a word ends with n't, with either apostrophe.
    private static func isNegation(_ text: Span<UInt8>, _ end: Int) -> Bool {
        guard text[end - 1] | 0x20 == UInt8(ascii: "t") else { return false }
        if text[end - 2] == UInt8(ascii: "'") { return text[end - 3] | 0x20 == UInt8(ascii: "n") }
        return text[end - 2] == 0x99 && end >= 5 && text[end - 3] == 0x80 && text[end - 4] == 0xE2
    }

    /// Where the stem of a word ends.
    private static func end(_ text: Span<UInt8>, _ start: Int, _ wordEnd: Int) -> Int {
        var end = wordEnd
        func has(_ ending: [UInt8], leaving least: Int = 3) -> Bool {
            guard end - start >= ending.count + least else { return false }
            return ending.indices.allSatisfy { ByteKind.lowered(text[end - ending.count + $0]) == ending[$0] }
        }
        if has(owner, leaving: 2) { end -= 2 }
        if has(ing) {
            end -= 3
        } else if has(ies) || has(ed) || has(es) {
            end -= 2
        } else if has(s), !has(ss, leaving: 2) {
            end -= 1
        }
        if has(e) { end -= 1 }
        if has(y) || has(i) { end -= 1 }
        return isDoubled(text, start, end) ? end - 1 : end
    }

    private static let owner = Array("'s".utf8)
    private static let ing = Array("ing".utf8)
    private static let ies = Array("ies".utf8)
    private static let ed = Array("ed".utf8)
    private static let es = Array("es".utf8)
    private static let s = Array("s".utf8)
    private static let ss = Array("ss".utf8)
    private static let e = Array("e".utf8)
    private static let y = Array("y".utf8)
    private static let i = Array("i".utf8)

    /// Whether a stem ends with a consonant that its ending had doubled: `dropp(ed)`, `logg(ing)`.
    private static func isDoubled(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        guard end - start >= 4 else { return false }
        let last = ByteKind.lowered(text[end - 1])
        guard last == ByteKind.lowered(text[end - 2]) else { return false }
        return doubled.contains(last)
    }

    private static let doubled = Array("bdgmnprt".utf8)
}
