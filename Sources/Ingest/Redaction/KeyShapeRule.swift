/// Keys that can be told by their shape, also where they go on in the next line.
enum KeyShapeRule {
    /// - Parameter readTo: up to where a long run was read in vain: no key begins within it.
    static func find(_ text: ByteView, _ index: Int, readTo: inout Int) -> Find? {
        guard index + 1 < text.count, index >= readTo else { return nil }
        for place in KeyShapes.table.candidates(text[index], text[index + 1]) {
            let entry = KeyShapes.table.entries[place]
            let start = index + entry.text.utf8CodeUnitCount
            guard start <= text.count, text.part(index, start).equals(entry.text) else { continue }
            let line = RedactionBytes.end(text, start, while: RedactionBytes.isName)
            if let end = end(text, start, line, entry.value) {
                return Find(kind: entry.value.kind, range: index..<end)
            }
            if line - start > longRunBytes { readTo = line }
        }
        return nil
    }

    private static let longRunBytes = 256

    private static func end(_ text: ByteView, _ start: Int, _ line: Int, _ shape: KeyShapes.Shape) -> Int? {
        if shape.kind == .jwt { return jwtEnd(text, start, line) }
        var end = line - start >= 4 ? RedactionBytes.joinedEnd(text, line, while: RedactionBytes.isName) : line
        while end > start, text[end - 1] == 0x2e { end -= 1 }
        guard end - start >= shape.least else { return nil }
        return shape.isWordLike && !RedactionBytes.hasDigitOrCapital(text.part(start, end)) ? nil : end
    }

    /// The end of a token in three or five parts, of which the first two are looked at.
    private static func jwtEnd(_ text: ByteView, _ start: Int, _ line: Int) -> Int? {
        let end = RedactionBytes.joinedEnd(text, line, while: RedactionBytes.isName)
        guard let dot = text.part(start, end).index(of: 0x2e), dot > 5, end - start - dot > 8 else { return nil }
        return text[end - 1] == 0x2e && end - start - dot > 9 ? end - 1 : end
    }
}

/// A token of a bot: eight to ten digits, a colon and 35 signs.
enum BotTokenRule {
    static func find(_ text: ByteView, _ index: Int) -> Find? {
        let colon = RedactionBytes.end(text, index, while: RedactionBytes.isDigit)
        guard (8...10).contains(colon - index), colon < text.count, text[colon] == 0x3a else { return nil }
        let end = RedactionBytes.end(text, colon + 1) { RedactionBytes.isWord($0) || $0 == 0x2d }
        let value = text.part(colon + 1, end)
        guard (34...36).contains(value.count), RandomLook.hasLettersAndDigits(value) || RandomLook.isMixed(value)
        else { return nil }
        return Find(kind: .key, range: index..<end)
    }
}
