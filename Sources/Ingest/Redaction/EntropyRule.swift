/// Strings of high entropy beside a word that says what they are.
///
/// Digests and numbers in base 16 have four bits per byte at most and are kept, as are ids that say what they are.
enum EntropyRule {
    static let leastBytes = 24

    /// How far the word may stand before and behind.
    private static let windowBytes = 24

    static func find(_ text: ByteView, _ start: Int, _ end: Int) -> Find? {
        let value = text.part(start, end)
        guard value.count >= leastBytes, isNamed(text, start, end), RandomLook.bits(value) > RandomLook.leastBits,
            RandomLook.isMixed(value), !isId(value)
        else { return nil }
        return Find(kind: .entropy, range: start..<end)
    }

    private static func isNamed(_ text: ByteView, _ start: Int, _ end: Int) -> Bool {
        if NearWords.holds(NearWords.before(text, start, bytes: windowBytes), words) { return true }
        let after = text.part(end, min(text.count, end + windowBytes))
        return NearWords.holds(after.part(0, after.index(of: 0x0a) ?? after.count), words)
    }

    private static let words = WordTable(
        ending: [
            "key", "secret", "token", "password", "passwd", "credential", "credentials", "passphrase",
            "apikey", "accesskey", "secretkey", "authtoken", "accesstoken",
        ].map { ($0, true) })

    /// A ULID, or an id with the prefix of what it names.
    private static func isId(_ value: ByteView) -> Bool {
        if value.count == 26, value[0] &- 0x30 < 8, HarmlessShape.isCrockford(value) { return true }
        return prefixes.contains { value.starts(with: $0) }
    }

    private static let prefixes: [StaticString] = [
        "chatcmpl-", "cmpl-", "req_", "req-", "msg_", "resp_", "call_", "toolu_", "gen-", "run_", "thread_", "asst_",
        "evt_", "cus_", "conv_", "file-", "batch_",
    ]
}

/// Words near a place, whole, without regard to case.
enum NearWords {
    /// So many bytes before a place, as far as they stand in its line.
    static func before(_ text: ByteView, _ place: Int, bytes: Int) -> ByteView {
        let before = text.part(max(0, place - bytes), place)
        return before.part(before.lastIndex(of: 0x0a).map { $0 + 1 } ?? 0, before.count)
    }

    /// Whether a text holds one of the words: no letter stands before and behind it, but for a capital as in `apiKey`.
    static func holds(_ text: ByteView, _ words: WordTable<Bool>) -> Bool {
        var index = 2
        while index < text.count {
            let end = index + 1
            if RedactionBytes.isLetter(text[index]), end == text.count || !RedactionBytes.isLetter(text[end]) {
                for place in words.candidates(text[index - 1], text[index])
                where ends(text, end, with: words.entries[place].text) { return true }
            }
            index = end
        }
        return false
    }

    private static func ends(_ text: ByteView, _ end: Int, with word: StaticString) -> Bool {
        let start = end - word.utf8CodeUnitCount
        guard start >= 0, text.part(start, end).equalsFolded(word) else { return false }
        return start == 0 || !RedactionBytes.isLetter(text[start - 1]) || text[start] & 0x20 == 0
    }
}
