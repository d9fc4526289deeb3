/// `-----BEGIN … PRIVATE KEY-----` up to its end, or to the end of the text.
enum PemRule {
    static func find(_ text: ByteView, _ index: Int) -> Find? {
        guard index == 0 || text[index - 1] != 0x2d, index + 11 <= text.count,
            text.part(index, index + 11).equals("-----BEGIN ")
        else { return nil }
        var place = index + 11
        var ends = 0
        while let dash = text.index(of: 0x2d, from: place) {
            guard dash + 5 <= text.count, text.part(dash, dash + 5).equals("-----") else {
                place = dash + 1
                continue
            }
            ends += 1
            place = dash + 5
            if ends == 3 { return Find(kind: .pem, range: index..<place) }
        }
        return Find(kind: .pem, range: index..<text.count)
    }
}

/// `user:password@` behind `scheme://`.
enum UserInfoRule {
    static func find(_ text: ByteView, _ colon: Int) -> Find? {
        guard colon + 2 < text.count, text[colon + 1] == 0x2f, text[colon + 2] == 0x2f else {
            return nil
        }
        var index = colon + 3
        let limit = min(text.count, index + 512)
        while index < limit {
            let byte = text[index]
            if byte == 0x40 {
                return index > colon + 3 ? Find(kind: .userinfo, range: colon + 3..<index) : nil
            }
            if byte == 0x2f || byte == 0x3f || byte == 0x23 || byte <= 0x20 || byte == 0x22 {
                return nil
            }
            index += 1
        }
        return nil
    }
}

/// Keys that can be told by their shape.
enum KeyShapeRule {
    static func find(_ text: ByteView, _ index: Int) -> Find? {
        if text[index] == 0x65, let jwt = jwt(text, index) { return jwt }
        guard index + 1 < text.count, beginnings.contains(text[index], text[index + 1]) else { return nil }
        for shape in shapes {
            let length = shape.prefix.utf8CodeUnitCount
            guard index + length <= text.count, text[index] == shape.prefix.utf8Start[0],
                text.part(index, index + length).equals(shape.prefix)
            else { continue }
            let end = keyEnd(text, index + length)
            if end - index - length >= shape.least {
                return Find(kind: .key, range: index..<joined(text, end))
            }
        }
        return nil
    }

    private static let beginnings = LetterPairs(beginning: shapes.map(\.prefix))

    private static let shapes: [(prefix: StaticString, least: Int)] = [
        ("sk-", 16), ("sk_live_", 12), ("sk_test_", 12), ("shpat_", 16), ("shpss_", 16),
        ("rk_live_", 12), ("rk_test_", 12), ("pk_live_", 12), ("pypi-", 16),
        ("AKIA", 16), ("ASIA", 16), ("AIza", 30),
        ("ghp_", 16), ("gho_", 16), ("ghu_", 16), ("ghs_", 16), ("ghr_", 16), ("github_pat_", 20),
        ("glpat-", 16), ("gsk_", 20),
        ("xoxb-", 10), ("xoxp-", 10), ("xoxa-", 10), ("xoxr-", 10), ("xoxs-", 10), ("xoxe-", 10),
        ("xapp-", 10), ("xai-", 20),
        ("ya29.", 16), ("SG.", 16), ("hf_", 16), ("hvs.", 16), ("npm_", 16), ("nvapi-", 16),
        ("dop_v1_", 16), ("dapi", 32), ("MII", 60),
    ]

    private static func isKeyByte(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x5f || byte == 0x2d
            || byte == 0x2e
    }

    private static func keyEnd(_ text: ByteView, _ start: Int) -> Int {
        var end = start
        while end < text.count, isKeyByte(text[end]) { end += 1 }
        return end
    }

    /// A key that goes on in the next line.
    private static func joined(_ text: ByteView, _ end: Int) -> Int {
        guard end < text.count, text[end] == 0x0a || text[end] == 0x0d else { return end }
        var start = end
        while start < text.count, text[start] == 0x0a || text[start] == 0x0d { start += 1 }
        let next = keyEnd(text, start)
        return next - start >= 16 ? next : end
    }

    /// `eyJ….….…`
    private static func jwt(_ text: ByteView, _ index: Int) -> Find? {
        guard index + 20 < text.count, index == 0 || !isKeyByte(text[index - 1]),
            text.part(index, index + 3).equals("eyJ")
        else { return nil }
        let end = keyEnd(text, index)
        guard let dot = text.part(index, end).index(of: 0x2e), dot > 8, end - index - dot > 8 else {
            return nil
        }
        return Find(kind: .jwt, range: index..<end)
    }
}
