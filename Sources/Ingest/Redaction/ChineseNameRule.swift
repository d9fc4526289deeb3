/// What follows the Chinese words for password, passphrase, secret key and token, behind a sign or a verb.
enum ChineseNameRule {
    static func find(_ text: ByteView, _ index: Int) -> Find? {
        let rest = text.part(index, min(text.count, index + 24))
        guard let name = names.first(where: { rest.starts(with: $0) }) else { return nil }
        let sign = index + name.utf8CodeUnitCount
        var start = RedactionBytes.end(text, sign, while: isSign)
        let verb = text.part(start, min(text.count, start + 3))
        if verb.starts(with: "\u{662f}") || verb.starts(with: "\u{4e3a}") { start += 3 }
        start = RedactionBytes.end(text, start, while: isSign)
        let end = RedactionBytes.end(text, start) { $0 > 0x20 && $0 < 0x7f && $0 != 0x2c && $0 != 0x3b && $0 != 0x22 }
        guard start > sign, end - start >= 4, text[start] != 0x5b else { return nil }
        return Find(kind: .secret, range: start..<end)
    }

    private static func isSign(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x3a || byte == 0x3d }

    private static let names: [StaticString] = [
        "\u{5bc6}\u{7801}", "\u{53e3}\u{4ee4}", "\u{5bc6}\u{94a5}", "\u{4ee4}\u{724c}",
    ]
}
