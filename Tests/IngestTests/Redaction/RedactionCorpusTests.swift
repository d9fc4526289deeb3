import TestSupport
import Testing

@testable import Ingest

/// Recall and false positives over the corpora of fixtures/pii, each template in many places.
@Suite struct RedactionCorpusTests {
    struct Template: Sendable, CustomTestStringConvertible {
        let kind: String
        let template: String
        let form: String
        let mustRedact: Bool

        init(_ line: Substring) {
            let line = String(line)
            kind = ParsedLines.value("kind", line)
            template = ParsedLines.value("template", line)
            form = ParsedLines.value("form", line)
            mustRedact = ParsedLines.value("must_redact", line) == "true"
        }

        var testDescription: String { kind }
    }

    static func templates(_ name: String) -> [Template] {
        CallFiles.text("pii/\(name).jsonl").split(separator: "\n").map(Template.init)
    }

    static let surroundings: [@Sendable (String) -> String] = [
        { $0 },
        { "It began yesterday, see \($0) and tell us more." },
        { #"{"level":"warn","message":\#(TextForm.written($0, "json")),"count":3}"# },
        { "GET /search?q=\(TextForm.written($0, "percent"))&page=2 HTTP/1.1" },
        { "\($0) was logged by gateway-7 in 12 ms" },
        { "2026-03-01T12:00:00.123Z INFO gateway-7 [worker 3]: \($0)" },
        { "Dear team,\n\nour client sends \($0)\n\nRegards,\nAnna & Li" },
    ]

    /// Of each template; every surrounding is met 30 times.
    private static let rounds = 210

    private static let redactor = Redactor(key: Array("key".utf8), addresses: .shorten)

    @Test(arguments: ["templates", "wider"]) func `what must go goes, and the rest stays`(_ name: String) {
        var random = SyntheticRandom(seed: 11)
        var hits = (found: 0, all: 0)
        var errors = (found: 0, all: 0)
        for template in Self.templates(name) {
            var wrong = 0
            var example = ""
            for round in 0..<Self.rounds {
                let text = Self.expanded(template, &random)
                let surround = Self.surroundings[round % Self.surroundings.count]
                guard Self.isWrong(text, surround, template.mustRedact) else { continue }
                wrong += 1
                example = surround(text.text)
            }
            let all = Self.rounds
            if template.mustRedact {
                hits = (hits.found + all - wrong, hits.all + all)
            } else {
                errors = (errors.found + wrong, errors.all + all)
            }
            #expect(wrong * 10 <= all, "\(template.kind): \(wrong) of \(all): \(Self.redactor.filtered(example))")
        }
        #expect(Double(hits.found) >= 0.995 * Double(hits.all), "recall: \(hits.found) of \(hits.all)")
        #expect(Double(errors.found) <= 0.02 * Double(errors.all), "false: \(errors.found) of \(errors.all)")
    }

    /// A number is none of a card where the template says so: it is drawn until its check fails.
    private static func expanded(_ template: Template, _ random: inout SyntheticRandom) -> PrivateText {
        while true {
            let text = PrivateText(template.template, form: template.form, &random)
            let fails = template.template.contains("only when Luhn fails")
            if !fails || RandomPart.luhnSum(text.secrets[0]) % 10 != 0 { return text }
        }
    }

    private static func isWrong(_ text: PrivateText, _ surround: (String) -> String, _ mustRedact: Bool) -> Bool {
        let whole = surround(text.text)
        let redacted = redactor.filtered(whole)
        guard mustRedact else { return redacted != whole }
        return redacted == whole || text.secrets.contains { redacted.contains($0) }
    }
}
