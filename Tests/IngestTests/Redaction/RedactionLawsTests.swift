import TestSupport
import Testing

@testable import Ingest

/// What holds for any text, hostile ones among them.
@Suite struct RedactionLawsTests {
    private static let redactor = Redactor(key: Array("key".utf8), addresses: .shorten)

    /// Parts that mean something to a rule, alone or beside another.
    private static let pieces = [
        "password", "=", ":", " ", "\"", "'", "\\", "\\\"", "%", "%25", "%3D", "token", "cookie", "Authorization: ",
        "Bearer ", "Basic ", "[", "]", "[redacted:key]", "[redacted:", "email:p_", "@", "a@b.cd", ".", "-",
        "-----BEGIN ", "-----", "sk-", "abcDEF123456789012345678", "eyJ", "13800138000", "4111 1111 1111 1111",
        "4111111111111111", "+86 138", "(415) ", "555-01", "192.0.2.17", "192.0.2.0/24", "2001:db8::1", "::/48", "/24",
        "://", "u:p@", "@tcp(", "\n", "\u{200b}", "\u{5bc6}\u{7801}", "\u{662f}", "\u{ff0c}", "\u{ff53}\u{ff4b}",
        "DE89370400440532013000", "078-05-1120", "cGFzc3dvcmQ9aHVudGVyMjI=", "key", "_", "&", "?", "<", ">", "\\u00",
        "\\x", "\\n", "\u{1d41a}", "\u{e9}", "2026-03-01T12:00:00", "{", "}", ",", ";", "is ", "x", "7",
    ]

    private static func hostile(_ random: inout SyntheticRandom) -> [UInt8] {
        var bytes: [UInt8] = []
        for _ in 0..<Int.random(in: 1...14, using: &random) {
            bytes += Array(pieces[Int.random(in: pieces.indices, using: &random)].utf8)
            if random.oneIn(20) { bytes.append(UInt8.random(in: 0...255, using: &random)) }
        }
        return bytes
    }

    @Test func `what was filtered holds nothing more, and is valid`() {
        var random = SyntheticRandom(seed: 5)
        for _ in 0..<4_000 {
            let text = Self.hostile(&random)
            let once = Self.redactor.filtered(text.span)
            #expect(Self.redactor.filtered(once.span) == once, "\(String(decoding: text, as: UTF8.self))")
            #expect(Self.redactor.scan(once.span).isEmpty, "\(String(decoding: text, as: UTF8.self))")
            #expect(String(validating: once, as: UTF8.self) != nil)
        }
    }

    @Test func `what is scanned is what is counted`() {
        let text = Array("mail jane@example.org, password=hunter22, card 4111 1111 1111 1111, 192.0.2.17".utf8)
        var counts = RedactionCounts()
        let once = Self.redactor.filtered(text.span, counting: &counts)
        #expect(Self.redactor.scan(text.span) == [.email, .secret, .card, .address])
        #expect(counts.byKind == [.email: 1, .secret: 1, .card: 1, .address: 1])
        #expect(counts.total == 4)
        _ = Self.redactor.filtered(once.span, counting: &counts)
        #expect(counts.total == 4)
    }

    @Test func `each kind's mark is none of a secret`() {
        for kind in RedactionKind.allCases {
            for text in ["password=[redacted:\(kind.rawValue)]", "\"token\":\"[redacted:\(kind.rawValue)]\""] {
                #expect(Self.redactor.filtered(text) == text)
                #expect(Self.redactor.scan(Array(text.utf8).span).isEmpty)
            }
        }
        #expect(Self.redactor.filtered("password=[redacted:no_kind]") != "password=[redacted:no_kind]")
    }

    @Test(arguments: (SecretNames.all + ["authorization"]).map(\.description))
    func `a colon elsewhere in a text changes nothing`(_ ending: String) {
        let name = ending.first?.isLetter == true ? ending : "x" + ending
        let texts = [
            "my \(name) is Hunter22x", "'\(name)' was Hunter22x", "run --\(name) Hunter22x",
            "(\"\(name)\", \"Hunter22x\")", "[\(name)] is Hunter22x",
            "\"\(name)\"-> Hunter22x", "'\(name)'is Hunter22x",
        ]
        for text in texts { #expect(Self.redactor.filtered(text + " :") == Self.redactor.filtered(text) + " :") }
        #expect(Self.redactor.filtered(texts[0]) != texts[0])
    }

    @Test func `the policy names the kinds`() {
        #expect(Self.redactor.policy.hasSuffix(" email address"))
        #expect(Redactor(key: []).policy.hasSuffix(" phone email"))
    }

    @Test(arguments: [
        "a-", "eyJ-", "eyJa.", "a@", "a@b.cd", "sk-", "sk-a", "://a", "token:", "4 1", "-----BEGIN ", "\\u200b", "%61",
        "%25", "a.b@c.", "1-", "cookie: ", "authorization: ", "password is ", "<token>", "?key=", "YWE/", "basic+",
        "bearer+", "\\\\", "1:", "a::1:", "+1", "(1", "\u{5f20}@", "a/b@//", "MII", "xoxb-", "DE12 ", "[redacted:a",
    ])
    func `long texts of one piece come to an end`(_ piece: String) {
        let text = String(repeating: piece, count: 60_000 / piece.utf8.count)
        #expect(!Self.redactor.filtered(text).isEmpty)
    }
}
