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
    }

    @Test func `invalid UTF-8 is repaired`() {
        let redactor = Redactor(key: [])
        #expect(
            String(
                decoding: redactor.filtered([0x61, 0xff, 0xc3, 0x28, 0xe2, 0x82].span),
                as: UTF8.self) == "a\u{fffd}\u{fffd}(\u{fffd}")
        #expect(redactor.filtered([0xe2, 0x82, 0xac].span) == [0xe2, 0x82, 0xac])
    }

    @Test func `every template of the corpus is treated as it says`() {
        var numbers = SeededNumbers(seed: 3)
        for line in CallFiles.text("pii/templates.jsonl").split(separator: "\n") {
            let kind = ParsedLines.value("kind", String(line))
            let template = ParsedLines.value("template", String(line))
            let must = ParsedLines.value("must_redact", String(line)) == "true"
            for _ in 0..<40 {
                let text = PrivateText(template, &numbers)
                let redacted = Self.redacted(text.text, kind == "ipv4" ? .shorten : .keep)
                if must {
                    #expect(redacted != text.text, "\(kind): \(text.text)")
                } else {
                    #expect(redacted == text.text, "\(kind)")
                }
                for secret in text.secrets where must && secret.utf8.count >= 8 {
                    #expect(!redacted.contains(secret), "\(kind): \(redacted)")
                }
            }
        }
    }

    @Test func `the time is linear in the text`() {
        for piece in [
            "a-", "eyJ-", "a@", "sk-", "://a", "token:", "4 1", "-----BEGIN ", "\\u200b", "%61",
            "a.b@c.", "1-",
        ] {
            let text = String(repeating: piece, count: 200_000 / piece.utf8.count)
            #expect(!Self.redacted(text).isEmpty)
        }
    }
}

/// A template of the corpus, expanded.
private struct PrivateText {
    private(set) var text = ""
    /// The random parts.
    private(set) var secrets: [String] = []

    init(_ template: String, _ numbers: inout SeededNumbers) {
        var rest = Substring(template)
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            text += rest[..<open]
            let words = rest[rest.index(after: open)..<close].split(separator: ":").map(String.init)
            let part = Self.expanded(words, &numbers)
            text += part
            secrets.append(part)
            rest = rest[rest.index(after: close)...]
        }
        text += rest
    }

    private static func expanded(_ words: [String], _ numbers: inout SeededNumbers) -> String {
        switch words[0] {
        case "luhn": return luhn(words[1], Int(words[2]) ?? 16, &numbers)
        case "luhn_grouped":
            let digits = Array(luhn(words[1], Int(words[2]) ?? 16, &numbers))
            return stride(from: 0, to: digits.count, by: 4).map {
                String(digits[$0..<min($0 + 4, digits.count)])
            }.joined(separator: " ")
        default: break
        }
        let letters: String
        switch words[1] {
        case "byte": return "\(UInt8.random(in: 0...255, using: &numbers))"
        case "uuid":
            return [8, 4, 4, 4, 12].map { random("0123456789abcdef", $0, &numbers) }.joined(
                separator: "-")
        case "hex": letters = "0123456789abcdef"
        case "digit":
            return random("1", 1, &numbers)
                + random("0123456789", (Int(words[2]) ?? 1) - 1, &numbers)
        case "lower": letters = "abcdefghijklmnopqrstuvwxyz"
        case "upper_digit": letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
        default: letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
        }
        return random(letters, Int(words[2]) ?? 1, &numbers)
    }

    private static func random(
        _ letters: String, _ count: Int, _ numbers: inout SeededNumbers
    )
        -> String
    {
        let letters = Array(letters)
        return String(
            (0..<max(0, count)).map { _ in letters[Int.random(in: letters.indices, using: &numbers)]
            })
    }

    private static func luhn(
        _ prefix: String, _ count: Int, _ numbers: inout SeededNumbers
    )
        -> String
    {
        let body = prefix + random("0123456789", count - prefix.utf8.count - 1, &numbers)
        var sum = 0
        for (place, digit) in body.utf8.reversed().enumerated() {
            let value = Int(digit - 0x30) * (place % 2 == 0 ? 2 : 1)
            sum += value > 9 ? value - 9 : value
        }
        return body + "\((10 - sum % 10) % 10)"
    }
}
