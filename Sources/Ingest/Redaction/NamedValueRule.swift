/// Values whose name says that they are secret: in headers, queries, JSON, XML, settings, flags and prose.
enum NamedValueRule {
    static func find(_ text: ByteView, _ index: Int) -> Find? {
        let limit = min(text.count, index + SecretNames.longest + 1)
        var end = index
        while end < limit, RedactionBytes.isName(text[end]) { end += 1 }
        let name = text.part(index, end)
        if let scheme = SchemeRule.find(text, name, end) { return scheme }
        if let rank = SecretNames.rank(name) { return find(text, index, end, rank) }
        guard name.count == 3 || name.count == 4, let rank = KeyName.rank(text, index, end) else { return nil }
        return find(text, index, end, rank)
    }

    private static func find(_ text: ByteView, _ index: Int, _ end: Int, _ rank: SecretNames.Rank) -> Find? {
        guard let start = ValueStart(text, index, end, rank), let range = start.value(text, rank) else { return nil }
        let value = text.part(range.lowerBound, range.upperBound)
        if Placeholder.isOne(value) || isFigure(text.part(index, end), value) { return nil }
        if start.isLoose || (rank.isWeak && start.isProse), Placeholder.isPlainWord(value) { return nil }
        if start.isLoose, value.count < 4 || !RedactionBytes.hasDigitOrCapital(value) { return nil }
        return Find(kind: rank.kind, range: range)
    }

    /// `time_per_token`, `max_token` and their like are measurements.
    private static func isFigure(_ name: ByteView, _ value: ByteView) -> Bool {
        guard let last = name.lastIndex(of: 0x5f), RedactionBytes.isDigit(value[0]) else { return false }
        let first = name.part(0, name.index(of: 0x5f) ?? last)
        return name.count - last == 6 && figures.contains { first.equalsFolded($0) }
    }

    private static let figures: [StaticString] = [
        "time", "ms", "cost", "max", "min", "avg", "num", "total", "prompt", "completion", "input", "output", "usd",
        "price", "per", "seconds",
    ]
}

/// Names that are secret where they stand: `key` of a query, `key` behind `api`.
enum KeyName {
    static func rank(_ text: ByteView, _ index: Int, _ end: Int) -> SecretNames.Rank? {
        let last = text[end - 1] | 0x20
        guard last == 0x79 || last == 0x65 else { return nil }
        let name = text.part(index, end)
        if name.equalsFolded("key"), follows(text, index) { return secret }
        guard index > 0, text[index - 1] == 0x3f || text[index - 1] == 0x26,
            name.equalsFolded("key") || name.equalsFolded("code"), end < text.count, text[end] == 0x3d
        else { return nil }
        let valueEnd = RedactionBytes.end(text, end + 1, while: RedactionBytes.isToken)
        let value = text.part(end + 1, valueEnd)
        guard value.count >= 16, HarmlessShape.uuidEnd(value, 0) == nil,
            RandomLook.hasLettersAndDigits(value) || RandomLook.isMixed(value)
        else { return nil }
        return secret
    }

    private static let secret = SecretNames.Rank(kind: .secret, isEnding: false, isWeak: false)

    private static let words: [StaticString] = ["api ", "secret ", "access ", "private ", "signing ", "account "]

    private static func follows(_ text: ByteView, _ index: Int) -> Bool {
        words.contains { word in
            let start = index - word.utf8CodeUnitCount
            return start >= 0 && text.part(start, index).equalsFolded(word)
        }
    }
}
