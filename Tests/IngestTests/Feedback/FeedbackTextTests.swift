import TestSupport
import Testing

@testable import Ingest

@Suite struct FeedbackReadingTexts {
    @Test(
        arguments: [
            ("<p>a</p><p>b &amp; c</p>", "a\nb & c"), ("a<br>b<br/>c", "a\nb\nc"),
            ("<div>a<div>b</div></div>c", "a\nb\nc"),
            ("&eacute;&#233;&#xE9;&#150;&nbsp;&unknown;", "\u{E9}\u{E9}\u{E9}\u{2013}\u{A0}&unknown;"),
            ("1 < 2 && 3 > 2", "1 < 2 && 3 > 2"), ("<style>p{}</style>x<!-- y -->z", "xz"),
            ("a<script>if (a < b) {}</SCRIPT>b", "ab"), ("<a href=\"x>y\">z</a>", "z"),
            ("<p>a\n  b</p>\n<p>c</p>", "a b\nc"),
            ("a <", "a <"), ("&", "&"), ("<<<b>x</b>", "<<x"),
        ])
    func `HTML becomes plain text`(html: String, text: String) {
        #expect(PlainFeedback(html, .html).text == text)
    }

    @Test func `any text survives being written as HTML`() {
        var random = SyntheticRandom(seed: 11)
        for _ in 0..<300 {
            let text = Self.text(&random)
            let html = text.unicodeScalars.reduce(into: "") { html, scalar in
                switch scalar {
                case "&": html += "&amp;"
                case "<": html += "&lt;"
                case ">": html += "&gt;"
                case "\n": html += "<br>"
                case "\r": html += "&#13;"
                default: html.unicodeScalars.append(scalar)
                }
            }
            #expect(HTMLPlain.blocks("<p>\(html)</p>").map(\.text).joined() == text)
        }
    }

    @Test func `any text survives being written as a cell and as JSON`() throws {
        var random = SyntheticRandom(seed: 12)
        for _ in 0..<300 {
            let text = Self.text(&random)
            let cell = text.utf8.flatMap { $0 == UInt8(ascii: "\"") ? [$0, $0] : [$0] }
            let table = try #require(FeedbackTable(Array("a,b\n\"".utf8) + cell + Array("\",x\n".utf8)))
            table.forEachRow { row, fault in
                #expect(fault == nil && Array(row.cell(0)) == Array(text.utf8))
            }
            let json = text.unicodeScalars.reduce(into: "") { json, scalar in
                for unit in String(scalar).utf16 {
                    json += "\\u" + String(0x10000 + UInt32(unit), radix: 16).dropFirst()
                }
            }
            let bytes = Array("\"\(json)\"".utf8)
            var parser = JSONValueParser(bytes, from: 0, to: bytes.count)
            #expect(try parser.value() == .string(text))
        }
    }

    private static func text(_ random: inout SyntheticRandom) -> String {
        let signs = Array("ab \"'<>&;,\\\n\r\t{}[]é日😞\u{301}\u{A0}#-*".unicodeScalars)
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 1...40, using: &random) {
            text.append(signs[Int.random(in: signs.indices, using: &random)])
        }
        return String(text)
    }

    @Test func `wiki markup loses its marks and its code`() {
        let plain = PlainFeedback(
            "h2. Slow\n* one\n** two\n# three\n{code:java}\nfoo();\n{code}\nsee [docs|https://a.example] {{x}}\n"
                + "{quote}they said{quote}\nbq. and this\nend", .wiki)
        #expect(
            plain.text
                == "Slow\none\ntwo\nthree\nfoo();\nsee docs https://a.example x\nthey said\nand this\nend")
        #expect(plain.spoken == "Slow\none\ntwo\nthree\n\nsee docs https://a.example x\n\nend")
    }

    @Test(
        arguments: [
            ("It is slow.\n\nOn Mon, 20 May 2024 at 10:00, Support wrote:\n> Hello\n> there", "It is slow."),
            ("> Is it slow?\nYes.", "Yes."),
            ("On Mon, 20 May 2024 at 10:00,\nSupport wrote:\n> Is it slow?\nYes.\n> Where?\nHere.", "Yes.\nHere."),
            ("Nein.\n\nAm 20.05.2024 um 10:00 schrieb Support:\nHallo", "Nein."),
            ("Non.\nLe lun. 20 mai 2024 à 10:00, Support a écrit :\n> Bonjour", "Non."),
            ("No.\nEl lun, 20 may 2024 a las 10:00, Soporte escribió:\n> Hola", "No."),
            ("Yes\n-----Original Message-----\nFrom: x", "Yes"), ("Ja\n\nVon: Support\nGesendet: heute\nHallo", "Ja"),
            ("It fails\n-- \nKim\nACME", "It fails"), ("It fails\n\nSent from my iPhone", "It fails"),
            ("Geht nicht\nVon meinem iPhone gesendet", "Geht nicht"),
            (
                "It fails:\njava.net.SocketTimeoutException: late\n\tat a.B.c(B.java:7)\n\t... 12 more\nHelp",
                "It fails:\nHelp"
            ),
            (
                "See\nTraceback (most recent call last):\n  File \"a.py\", line 3, in f\n    g()\nValueError: x\nend",
                "See\nend"
            ),
            (
                "Log:\n2024-05-20T10:00:00Z ERROR upstream {}\n{\"a\": 1}\ncurl -v https://a.example\nstatus=502 a=1 b=2\nend",
                "Log:\nend"
            ),
            ("On Monday we wrote: nothing works", "On Monday we wrote: nothing works"),
            ("From: my view, all is slow", "From: my view, all is slow"),
            ("Still broken.\nOn\nMon, 20 May 2024 at 10:00 Support wrote:\nPlease restart it.", "Still broken."),
        ])
    func `only what its author says is spoken`(text: String, spoken: String) {
        #expect(PlainFeedback(text, .plain).spoken == spoken)
        #expect(PlainFeedback(text, .plain).text == text)
    }

    @Test(
        arguments: [
            ("Automatic reply: slow", "x", true), ("Re: AW: Abwesenheitsnotiz", "x", true),
            ("x", "Hello,\n\nYour ticket has been received.", true), ("x", "Bonjour, je suis absent du bureau.", true),
            ("x", "Hola. Hemos recibido su solicitud.", true), ("x", "Ich bin im Urlaub.", true),
            ("x", "All I get is \"your ticket has been received\" and then nothing", false),
            ("The agent is out", "It says out of office all day", false),
        ])
    func `automatic replies are told apart from those who complain of them`(subject: String, text: String, yes: Bool) {
        #expect(AutomaticReply.isAutomatic(subject: subject, text: text, author: nil) == yes)
        #expect(AutomaticReply.isAutomatic(subject: nil, text: nil, author: "MAILER-DAEMON@a.example"))
    }

    @Test func `ids are a request's unless the words before say otherwise`() {
        var ids = LinkedIds()
        ids.find(
            in: """
                id 2f6946328ffc4946b8c9120704a4a155, trace: 7D9F1C9E-52b1-4f0e-9a55-0242ac120002 and session id
                8d9f1c9e-52b1-4f0e-9a55-0242ac120002; 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                Root=1-67891233-abcdef012345678912345678 req_0123456789 chatcmpl-9abcdefgh x-request-id: abc-12345
                00000000000000000000000000000000 and req_me and deadbeef
                """)
        #expect(
            ids.requests == ["2f6946328ffc4946b8c9120704a4a155", "req_0123456789", "chatcmpl-9abcdefgh", "abc-12345"])
        #expect(
            ids.traces == [
                "7d9f1c9e-52b1-4f0e-9a55-0242ac120002", "4bf92f3577b34da6a3ce929d0e0e4736",
                "1-67891233-abcdef012345678912345678",
            ])
        #expect(ids.conversations == ["8d9f1c9e-52b1-4f0e-9a55-0242ac120002"])
    }

    @Test func `ids may be without digits`() {
        var ids = LinkedIds()
        ids.find(in: "deadbeef-dead-beef-cafe-deadbeefcafe")
        ids.find(in: "aa-abcdefabcdefabcdefabcdefabcdefab-abcdefabcdefabcd-bb")
        #expect(ids.requests == ["deadbeef-dead-beef-cafe-deadbeefcafe"])
        #expect(ids.traces == ["abcdefabcdefabcdefabcdefabcdefab"])
    }
}
