/// Addresses of hooks: who knows their path may write.
enum WebhookRule {
    /// - Parameter colon: of `https://`.
    static func find(_ text: ByteView, colon: Int) -> Find? {
        guard let host = RedactionBytes.authorityStart(text, colon: colon) else { return nil }
        let rest = text.part(host, text.count)
        guard let hook = hooks.first(where: { rest.starts(with: $0) }) else { return nil }
        let start = host + hook.utf8CodeUnitCount
        let end = RedactionBytes.end(text, start, while: RedactionBytes.isToken)
        return end - start >= 16 ? Find(kind: .key, range: start..<end) : nil
    }

    private static let hooks: [StaticString] = [
        "hooks.slack.com/services/", "hooks.slack.com/workflows/", "hooks.slack.com/triggers/",
        "discord.com/api/webhooks/", "discordapp.com/api/webhooks/", "open.feishu.cn/open-apis/bot/v2/hook/",
        "open.larksuite.com/open-apis/bot/v2/hook/", "qyapi.weixin.qq.com/cgi-bin/webhook/send?key=",
    ]
}

/// `-u user:password`, as commands take it.
enum UserFlagRule {
    /// - Parameter index: of the hyphen.
    static func find(_ text: ByteView, _ index: Int) -> Find? {
        guard index + 6 < text.count, text[index + 1] == 0x75, text[index + 2] == 0x20,
            index == 0 || text[index - 1] == 0x20
        else { return nil }
        let name = RedactionBytes.end(text, index + 3) { RedactionBytes.isName($0) || $0 == 0x40 || $0 == 0x27 }
        guard name > index + 3, name < text.count, text[name] == 0x3a else { return nil }
        let end = RedactionBytes.end(text, name + 1) { $0 > 0x20 && $0 != 0x22 && $0 != 0x27 }
        guard end - name > 1, RedactionMark.end(text, name + 1) != end else { return nil }
        return Find(kind: .userinfo, range: index + 3..<end)
    }
}

/// Keys that are numbers in base 16, told by what stands beside: `SK…`, `…-us12`.
enum HexKeyRule {
    static func find(_ text: ByteView, _ index: Int) -> Find? {
        if text[index] == 0x53, index + 34 <= text.count, text[index + 1] == 0x4b, isHex(text, index + 2),
            RedactionBytes.isFree(text, index + 34)
        {
            return Find(kind: .key, range: index..<index + 34)
        }
        guard index + 36 <= text.count, text[index + 32] == 0x2d, text[index + 33] == 0x75, text[index + 34] == 0x73,
            RedactionBytes.isDigit(text[index + 35]), isHex(text, index)
        else { return nil }
        let end = RedactionBytes.end(text, index + 35, while: RedactionBytes.isDigit)
        return Find(kind: .key, range: index..<end)
    }

    private static func isHex(_ text: ByteView, _ start: Int) -> Bool {
        for place in start..<start + 32 where !JSONGrammar.isHex(text[place]) { return false }
        return true
    }
}
