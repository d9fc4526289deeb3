/// Shapes that hold no secret by themselves, so that no rule looks into them.
enum HarmlessShape {
    /// The place behind a UUID; nil where none begins.
    static func uuidEnd(_ text: ByteView, _ index: Int) -> Int? {
        guard index + 36 <= text.count, text[index + 8] == 0x2d, text[index + 13] == 0x2d,
            text[index + 18] == 0x2d, text[index + 23] == 0x2d
        else { return nil }
        for place in index..<index + 36 where text[place] != 0x2d && !JSONGrammar.isHex(text[place]) { return nil }
        let end = index + 36
        return end == text.count || !RedactionBytes.isWord(text[end]) ? end : nil
    }

    /// The place behind `2026-03-01T12:00:00`, with a fraction, or a space for the `T`; nil where none begins.
    static func timeEnd(_ text: ByteView, _ index: Int) -> Int? {
        guard index + 16 <= text.count, text[index + 4] == 0x2d || text[index + 4] == 0x2f,
            matches(text, index, "dddd?dd?dd?dd:dd"), text[index + 10] == 0x20 || text[index + 10] | 0x20 == 0x74
        else { return nil }
        return RedactionBytes.end(text, index + 16) {
            RedactionBytes.isDigit($0) || $0 == 0x3a || $0 == 0x2e
        }
    }

    /// `d` stands for a digit, `?` for any sign.
    private static func matches(_ text: ByteView, _ index: Int, _ shape: StaticString) -> Bool {
        for place in 0..<shape.utf8CodeUnitCount {
            let sign = shape.utf8Start[place]
            let byte = text[index + place]
            if sign == 0x3f { continue }
            guard sign == 0x64 ? RedactionBytes.isDigit(byte) : byte == sign else { return false }
        }
        return true
    }

    /// Digits and capitals without I, L, O and U.
    static func isCrockford(_ text: ByteView) -> Bool {
        for index in 0..<text.count {
            let byte = text[index]
            guard RedactionBytes.isDigit(byte) || byte &- 0x41 < 26, byte != 0x49, byte != 0x4c, byte != 0x4f,
                byte != 0x55
            else { return false }
        }
        return true
    }
}
