/// Values that stand where a secret might, and are none.
enum Placeholder {
    static func isOne(_ value: ByteView) -> Bool {
        if value.isEmpty || RedactionMark.end(value, 0) == value.count { return true }
        if value.count == 1 { return value[0] == 0x2d || value[0] == 0x30 || value[0] == 0x31 }
        return isMasked(value) || words.contains { value.equalsFolded($0) }
    }

    /// Nothing but stars, or nothing but `x` and `X`.
    private static func isMasked(_ value: ByteView) -> Bool {
        let first = value[0] | 0x20
        guard first == 0x2a || first == 0x78 else { return false }
        for index in 1..<value.count where value[index] | 0x20 != first { return false }
        return true
    }

    private static let words: [StaticString] = [
        "null", "nil", "none", "true", "false", "undefined", "redacted", "filtered", "masked", "hidden", "empty", "n/a",
        "[redacted]", "[filtered]", "<redacted>", "redacted-by-litellm", "required", "optional",
    ]

    /// A word as sentences and states have it: letters in lower case but for the first, no more than 14.
    static func isPlainWord(_ value: ByteView) -> Bool {
        var count = value.count
        if count > 1, value[count - 1] == 0x2e || value[count - 1] == 0x21 || value[count - 1] == 0x3f { count -= 1 }
        guard count <= 14, RedactionBytes.isLetter(value[0]) else { return false }
        for index in 1..<max(count, 1) where value[index] &- 0x61 >= 26 { return false }
        return true
    }
}

/// The marks that redaction leaves behind.
enum RedactionMark {
    static func bytes(_ kind: RedactionKind) -> [UInt8] { Array("[redacted:\(kind.rawValue)]".utf8) }

    /// The place behind the mark that begins at a place; nil where there is none.
    static func end(_ text: ByteView, _ index: Int) -> Int? {
        guard index + opening.utf8CodeUnitCount < text.count, text[index] == 0x5b,
            text.part(index, index + opening.utf8CodeUnitCount).equals(opening)
        else { return nil }
        let name = index + opening.utf8CodeUnitCount
        let end = RedactionBytes.end(text, name) { $0 &- 0x61 < 26 || $0 == 0x5f }
        guard end < text.count, text[end] == 0x5d, end - name <= longestKind else { return nil }
        return kinds.contains { $0.elementsEqual(text.part(name, end).bytes()) } ? end + 1 : nil
    }

    private static let opening: StaticString = "[redacted:"
    private static let kinds = RedactionKind.allCases.map { Array($0.rawValue.utf8) }
    private static let longestKind = 16
}
