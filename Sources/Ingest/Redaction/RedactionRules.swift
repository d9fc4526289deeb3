/// Finds secrets and personal data; the kinds are those of `RedactionKind`.
///
/// Every rule reads forward from a place that is a possible beginning, or a bounded way back from a sign, and the search
/// goes on behind what a rule has found, so the time is linear.
struct RedactionRules: Sendable {
    let shortensAddresses: Bool

    /// Whether a text is worth a search: most labels and paths are not.
    ///
    /// What is turned away can at most hold keys of fewer than 16 signs, or with `/` or `.` after every few, and values
    /// behind names that have `authorization` in their midst.
    func canHold(_ text: ByteView) -> Bool {
        var digits = 0
        var run = 0
        for index in 0..<text.count {
            let byte = text[index]
            if byte &- 0x30 < 10 {
                digits += 1
                run += 1
                if digits >= 7 || run >= 16 || (shortensAddresses && digits >= 4) { return true }
            } else if RedactionBytes.isWord(byte) || byte == 0x2d {
                run += 1
                if run >= 16 { return true }
            } else {
                if Self.isTelling(byte) { return true }
                run = 0
                if Self.endsName(text, index) { return true }
            }
        }
        return false
    }

    /// `@ : = % \ < +`, and all beyond ASCII.
    @inline(__always) private static func isTelling(_ byte: UInt8) -> Bool {
        guard byte < 0x80 else { return true }
        let low: UInt64 = 1 << 0x3a | 1 << 0x3d | 1 << 0x25 | 1 << 0x3c | 1 << 0x2b
        let high: UInt64 = 1 << (0x40 - 0x40) | 1 << (0x5c - 0x40)
        return (byte < 0x40 ? low : high) >> UInt64(byte & 63) & 1 == 1
    }

    /// Whether a name may end at a place: a space, a quote or a bracket stands there, behind two letters that some name
    /// ends with.
    private static func endsName(_ text: ByteView, _ end: Int) -> Bool {
        let byte = text[end]
        guard end > 2, byte == 0x20 || byte == 0x5d || RedactionBytes.isQuote(byte) else { return false }
        return !nameEndings.candidates(text[end - 2], text[end - 1]).isEmpty
    }

    private static let nameEndings = WordTable(
        ending: (SecretNames.all + ["authorization", "bearer", "basic"]).map { ($0, true) })

    /// All places, in order, without overlap.
    func finds(in text: ByteView) -> [Find] {
        var search = RedactionSearch(text, self, looksIntoBase64: true)
        return search.run(stopsAtFirst: false)
    }

    /// Whether a text out of base 64 holds anything; no further layer is looked into.
    func holds(_ text: ByteView) -> Bool {
        guard canHold(text) else { return false }
        guard !PlainText.isPlain(text) else { return holdsPlain(text) }
        return ByteView.with(PlainText(text).bytes, holdsPlain)
    }

    private func holdsPlain(_ text: ByteView) -> Bool {
        var search = RedactionSearch(text, self, looksIntoBase64: false)
        return !search.run(stopsAtFirst: true).isEmpty
    }
}
