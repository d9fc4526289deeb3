import TestSupport
import Testing

@testable import Ingest

@Suite struct PlainLineTests {
    private static let said = [
        "It crashes", "thanks", "The answer: wrong", "für mich geht nichts", "答案不对", "Это не работает", "a = b",
        "online it works", "I got error 500. Why?", "from where", "Too much: the bill",
    ]

    @Test(arguments: said) func `what begins with a letter and no mark is said`(_ line: String) {
        #expect(Self.isSaid(line))
    }

    private static let marked = [
        "", " indented", "> quoted", "-- ", "From: me", "Von: mir", "expéditeur : moi", "On Monday 3, A wrote:",
        "Sent from my phone", "GET /v1 HTTP/1.1", "ERROR: no", "at com.acme.A(A.java:1)",
        "Traceback (most recent call last)",
        "java.io.IOException", "ValueError: x", "status=1 route=2 time=3", "{\"a\": 1}", "2024-05-20 10:00", "\u{A0}x",
        "a\r", "On", "am", "On\u{A0}", "LE\t",
    ]

    @Test(arguments: marked) func `what a mark may begin gets a closer look`(_ line: String) {
        #expect(!Self.isSaid(line))
    }

    /// Lines of the pieces by which the closer look tells them.
    @Test func `no line that a closer look leaves out is taken for said`() {
        let pieces =
            QuotedReply.starts + QuotedReply.senders + SignatureLine.added + LogLine.commands + LogLine.levels
            + TraceState.starts + [
                "Caused by: ", "IOException", "java.io.", "Error", ":", ": ", " ", "  ", "=", "a=1 ", "x", "Ü", "答",
                "12",
                "wrote:", "schrieb:", ".", "/", "-", "\"", "(", ")", ", line ", "gesendet", "[", " -", "\t", "*", "_",
            ]
        var random = SyntheticRandom(seed: 21)
        var saidLines = 0
        for _ in 0..<20_000 {
            var line = (0..<Int.random(in: 1...5, using: &random)).map { _ in pieces.randomElement(using: &random) ?? ""
            }
            .joined()
            if Bool.random(using: &random) { line = line.uppercased() }
            guard Self.isSaid(line) else { continue }
            saidLines += 1
            #expect(!Self.isLeftOut(line[...]), "\(line)")
        }
        #expect(saidLines > 1_000, "the pieces must give lines that are said, too")
    }

    private static func isSaid(_ line: String) -> Bool {
        let bytes = line.utf8Span.span
        return PlainLine.isSaid(bytes)
    }

    private static func isLeftOut(_ line: Substring) -> Bool {
        let trimmed = line.withoutBlanks
        var trace = TraceState()
        return QuotedReply.headLength([line]) != nil || SignatureLine.beginsSignature(line) || FormSection.isId([line])
            || trimmed.hasPrefix("```") || trimmed.hasPrefix("~~~") || QuotedReply.isQuoted(trimmed)
            || SignatureLine.isAdded(trimmed) || trace.takes(line, trimmed) || trace.isPython || LogLine.isLog(trimmed)
    }
}

@Suite struct PhraseHeadsTests {
    private static let heads = PhraseHeads(["i'm away", "¿cómo", "we have received"])

    @Test(arguments: [
        "I'm away", "Hello. i\u{2019}m AWAY now", "¿Cómo va?", "¿co\u{301}mo", "ok,we have received it",
        "é we have received",
    ])
    func `phrases are found at the beginning of words`(_ text: String) {
        #expect(Self.mayStand(text))
    }

    @Test(arguments: ["", "i", "i'm awa", "xi'm away", "c\u{F3}mo", "we have receive", "7we have received"])
    func `other texts hold none`(_ text: String) {
        #expect(!Self.mayStand(text))
    }

    @Test func `a phrase that begins with an accent may begin anywhere`() {
        let bytes = "x".utf8Span.span
        let isPossible = PhraseHeads(["échec"]).mayStand(in: bytes)
        #expect(isPossible)
    }

    private static func mayStand(_ text: String) -> Bool {
        let bytes = text.utf8Span.span
        return heads.mayStand(in: bytes)
    }
}
