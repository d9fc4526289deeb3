import Language
import Testing

@Suite struct LanguageAccuracyTests {
    /// All seven or eight sentences of a language but one; the docs tell the exact numbers.
    @Test(arguments: Sentences.codes)
    func `sentences of a language are told, but for one at most`(_ code: String) {
        let texts = Sentences.all.filter { $0.code == code }.map(\.text)
        let missed = texts.filter { guess($0).code.text != code }
        #expect(texts.count >= 6)
        #expect(missed.count <= 1, "\(missed)")
    }

    @Test func `of all sentences ninety-eight in a hundred are told`() {
        let right = Sentences.all.count { guess($0.text).code.text == $0.code }
        #expect(right * 100 >= Sentences.all.count * 98, "\(right) of \(Sentences.all.count)")
    }

    @Test func `a sure guess is right`() {
        for (code, text) in Sentences.all {
            let guess = guess(text)
            if guess.confidence >= 0.85 { #expect(guess.code.text == code, "\(text)") }
        }
    }

    /// Prints the table of docs/languages.md.
    @Test func `the table of accuracy`() {
        for code in Sentences.codes {
            let texts = Sentences.all.filter { $0.code == code }.map(\.text)
            let guesses = texts.map { guess($0) }
            let right = guesses.filter { $0.code.text == code }
            let mean = right.map(\.confidence).reduce(0, +) / Float(max(right.count, 1))
            print("| \(code) | \(right.count) of \(texts.count) | 0.\(Int(mean * 100)) |")
        }
    }

    @Test(arguments: [
        ("en", "app crashes constantly"), ("en", "Great product, works perfectly"), ("en", "LOGIN BROKEN AGAIN"),
        ("de", "Völlig unbrauchbar, sehr enttäuscht"), ("fr", "C'est nul, ça plante"),
        ("es", "Excelente aplicación"), ("pt", "Ótima aplicação"), ("tr", "çok yavaş"), ("pl", "nie działa"),
        ("sv", "funkar inte"), ("fi", "ei toimi"), ("hu", "nem működik"), ("ru", "не работает"),
        ("uk", "не працює"), ("ja", "最高です"), ("ko", "좋아요"), ("zh", "很好用"), ("th", "ดีมาก"),
    ])
    func `a few words are enough`(_ code: String, _ text: String) {
        #expect(guess(text).code.text == code)
    }

    @Test func `codes are those of BCP 47 and differ`() {
        let texts = LanguageCode.allCases.map(\.text)
        #expect(Set(texts).count == texts.count)
        #expect(LanguageCode.undetermined.text == "und")
        #expect(LanguageCode.vietnamese.text == "vi")
        #expect(LanguageCode.serbian.text == "sr")
        #expect(LanguageCode.chinese.text == "zh")
        #expect(LanguageCode.amharic.text == "am")
    }
}
