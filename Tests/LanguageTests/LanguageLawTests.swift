import Testing

/// What holds for every text.
@Suite struct LanguageLawTests {
    @Test func `more of the same language never turns a sure guess`() {
        for code in Sentences.codes {
            let texts = Sentences.all.filter { $0.code == code }.map(\.text)
            for first in texts where guess(first).confidence >= 0.8 {
                var text = first
                for next in texts {
                    text += " " + next
                    #expect(guess(text).code == guess(first).code, "\(text)")
                }
            }
        }
    }

    @Test func `white space changes nothing`() {
        for (_, text) in Sentences.all {
            let words = text.split(separator: " ")
            let wide = "\n\t " + words.joined(separator: " \r\n\t  ") + String(repeating: " ", count: 99)
            #expect(guess(wide) == guess(text), "\(text)")
        }
    }

    @Test func `the short way for plain words gives what the long way gives`() {
        for (_, text) in Sentences.all {
            // A tab after a word is left to the long way.
            #expect(guess(text.split(separator: " ").joined(separator: "\t")) == guess(text), "\(text)")
        }
    }

    @Test func `capitals change no guess`() {
        for (code, text) in Sentences.all where code != "tr" {
            let plain = guess(text)
            if plain.confidence >= 0.8 { #expect(guess(text.uppercased()).code == plain.code, "\(text)") }
        }
    }

    @Test func `a mixed text is of the language that has more of it, and less sure`() {
        let german = "Die Lieferung kam nicht an und der Kundendienst hat auch nach einer Woche nicht geantwortet. "
        let english = "Please send me the money back."
        let mixed = guess(german + english)
        #expect(mixed.code == .german)
        #expect(mixed.confidence < guess(german).confidence - 0.05)
    }

    @Test func `a mixed script is of the script that has more of it, and less sure`() {
        let mixed = guess("결제하려고 할 때마다 앱이 꺼집니다 please help")
        #expect(mixed.code == .korean)
        #expect(mixed.confidence < 0.95)
    }

    @Test func `a longer text is surer`() {
        #expect(guess("nie działa").confidence < guess("Aplikacja nie działa od wczoraj, proszę o pomoc.").confidence)
    }
}
