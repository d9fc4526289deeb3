import Testing

@testable import Ingest

@Suite struct RedactorTests {
    private static func redacted(_ text: String, _ addresses: Redactor.Addresses = .keep) -> String {
        String(
            decoding: Redactor(key: Array("key".utf8), addresses: addresses).filtered(
                Array(text.utf8).span), as: UTF8.self)
    }

    struct Case: Sendable {
        let text: String
        let expected: String
    }

    static let cases = [
        Case(
            text: "Authorization: Bearer abc.def-ghi_123",
            expected: "Authorization: [redacted:authorization]"),
        Case(
            text: #"{"authorization":"Basic dXNlcjpwdw==","x":1}"#,
            expected: #"{"authorization":"[redacted:authorization]","x":1}"#),
        Case(
            text: "a=1&access_token=abcdef&b=2", expected: "a=1&access_token=[redacted:secret]&b=2"),
        Case(text: "password=hunter2 user=x", expected: "password=[redacted:secret] user=x"),
        Case(text: "Cookie: a=b; c=d", expected: "Cookie: [redacted:cookie]"),
        Case(
            text: "https://user:pass@host.test/x",
            expected: "https://[redacted:userinfo]@host.test/x"),
        Case(
            text: "see eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc-DEF_123 there",
            expected: "see [redacted:jwt] there"),
        Case(text: "card 4111 1111 1111 1111.", expected: "card [redacted:card]."),
        Case(text: "card 4111111111111112", expected: "card 4111111111111112"),
        Case(
            text: "started 1726783839538 and 1726783839538123",
            expected: "started 1726783839538 and 1726783839538123"),
        Case(text: "/v1/users/42/orders?page=2", expected: "/v1/users/42/orders?page=2"),
        Case(
            text: "\"time_per_token\":24.90,\"prompt_tokens\":12",
            expected: "\"time_per_token\":24.90,\"prompt_tokens\":12"),
        Case(text: "a@b @handle user@ @x", expected: "a@b @handle user@ @x"),
        Case(
            text: "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36",
            expected: "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36"),
        Case(text: "REDACTED", expected: "REDACTED"),
        Case(text: "authorization=REDACTED", expected: "authorization=REDACTED"),
        Case(text: "", expected: ""),
        Case(
            text: #""authorization":["Bearer a1b2c3d4e5"],"x":1"#,
            expected: #""authorization":["[redacted:authorization]"],"x":1"#),
        Case(text: "card 4111 1111 1111 1111 12/27", expected: "card [redacted:card] 12/27"),
        Case(text: #"{"a":"{\"password\":\"x\"y\"}"}"#, expected: #"{"a":"{\"password\":\"[redacted:secret]\"y\"}"}"#),
        Case(text: "call +49 30 1234567 or (415) 555-0100", expected: "call [redacted:phone] or [redacted:phone]"),
        Case(text: "2026-03-01 12:00:00 +1555010000", expected: "2026-03-01 12:00:00 +1555010000"),
        Case(text: "pay to DE89 3704 0044 0532 0130 00 today", expected: "pay to [redacted:iban] today"),
        Case(text: "pay to DE88 3704 0044 0532 0130 00", expected: "pay to DE88 3704 0044 0532 0130 00"),
        Case(text: "id 11010519491231002X.", expected: "id [redacted:national_id]."),
        Case(text: "id 110105194912310021", expected: "id 110105194912310021"),
        Case(text: "x=cGFzc3dvcmQ9aHVudGVyMjI=&y", expected: "x=[redacted:encoded]&y"),
        Case(text: "root:hunter22@tcp(db:3306)/x", expected: "[redacted:userinfo]@tcp(db:3306)/x"),
        Case(text: "postgres://u:p/w@h:5432/d", expected: "postgres://[redacted:userinfo]@h:5432/d"),
        Case(text: "https://example.org/@user/page", expected: "https://example.org/@user/page"),
        Case(text: "token: expired", expected: "token: expired"),
        Case(text: "my pin is 4821", expected: "my pin is [redacted:secret]"),
        Case(text: "(\"cvc\", \"a9b1\")", expected: "(\"cvc\", \"[redacted:secret]\")"),
        Case(text: "Bearer+abCD1234", expected: "Bearer+[redacted:token]"),
    ]

    @Test(arguments: cases) func `secrets are replaced and nothing else`(_ c: Case) {
        #expect(Self.redacted(c.text) == c.expected)
    }

    @Test func `an e-mail address becomes a pseudonym that depends on the key`() {
        let text = "mail jane.doe+tag@sub.example.org now"
        let one = Self.redacted(text)
        #expect(one.hasPrefix("mail email:p_"))
        #expect(one.hasSuffix(" now"))
        #expect(one.split(separator: " ")[1].utf8.count == "email:p_".utf8.count + 15)
        #expect(
            Self.redacted("x JANE.DOE+tag@sub.example.org") == "x " + one.split(separator: " ")[1])
        let other = Redactor(key: Array("other".utf8)).filtered(Array(text.utf8).span)
        #expect(String(decoding: other, as: UTF8.self) != one)
    }

    @Test func `addresses are kept or shortened`() {
        #expect(Self.redacted("client 192.0.2.17 port 80") == "client 192.0.2.17 port 80")
        #expect(
            Self.redacted("client 192.0.2.17 port 80", .shorten) == "client 192.0.2.0/24 port 80")
        #expect(Self.redacted("2001:db8:1:2::3", .shorten) == "2001:db8:1::/48")
        #expect(Self.redacted("2001:db8::1", .shorten) == "2001:db8::/48")
        for text in ["at 12:00:00", "00:1a:2b:3c:4d:5e", "Chrome/120.0.0.0", "version 1.2.3.4", "std::a1"] {
            #expect(Self.redacted(text, .shorten) == text)
        }
    }

    @Test func `invalid UTF-8 is repaired`() {
        let redactor = Redactor(key: [])
        #expect(
            String(
                decoding: redactor.filtered([0x61, 0xff, 0xc3, 0x28, 0xe2, 0x82].span),
                as: UTF8.self) == "a\u{fffd}\u{fffd}(\u{fffd}")
        #expect(redactor.filtered([0xe2, 0x82, 0xac].span) == [0xe2, 0x82, 0xac])
    }
}
