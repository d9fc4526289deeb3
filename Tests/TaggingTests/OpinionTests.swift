import Testing

@testable import Tagging

/// Sentences were made for these tests.
@Suite struct OpinionTests {
    private func sentiments(_ language: OpinionLanguage, _ texts: [String]) throws -> [Sentiment] {
        var tagger = Tagger(try #require(ShippedModel.load()).weights)
        return texts.map {
            let bytes = Array($0.utf8)
            return tagger.tags(bytes.span, in: language).sentiment
        }
    }

    @Test(arguments: [
        (OpinionLanguage.spanish, "Me encanta, es muy fácil de usar", "La página va lenta y el pago no funciona"),
        (.french, "Service rapide, je suis très content", "L'application plante tout le temps, quelle honte"),
        (
            .german, "Sehr schnelle Hilfe, ich bin zufrieden",
            "Seit gestern geht nicht einmal die Anmeldung, schrecklich"
        ),
        (.portuguese, "Gostei muito, atendimento excelente", "O aplicativo trava e ninguém ajuda, péssimo"),
        (.italian, "Tutto perfetto, lo consiglio", "Il sito è lentissimo e il pagamento non funziona"),
        (.dutch, "Heel handig en snel, ik ben tevreden", "De nieuwe versie is traag en werkt niet"),
        (.polish, "Świetna obsługa, polecam", "Aplikacja ciągle się zawiesza, okropna"),
        (.turkish, "Destek ekibi çok iyi, teşekkürler", "Uygulama çok yavaş, sürekli hata veriyor"),
        (.russian, "Отличный сервис, всё удобно", "Приложение вылетает, поддержка ужасная"),
        (.arabic, "الخدمة ممتازة وسريعة شكرا", "التطبيق بطيء ولا يعمل"),
        (.hindi, "यह सेवा बहुत अच्छी है, धन्यवाद", "ऐप बहुत धीमा है और काम नहीं करता"),
        (.chinese, "客服很好，非常满意", "系统太慢了，总是崩溃"),
        (.japanese, "とても便利で満足しています", "動作が遅いし、すぐ落ちる。最悪"),
        (.korean, "정말 편리하고 좋아요", "너무 느리고 오류가 많아요"),
    ])
    func `praise and blame are told`(language: OpinionLanguage, praise: String, blame: String) throws {
        #expect(try sentiments(language, [praise, blame]) == [.positive, .negative])
    }

    @Test(arguments: [
        (OpinionLanguage.spanish, "La factura tiene cuatro páginas"), (.german, "Die Rechnung hat vier Seiten"),
        (.french, "La facture a quatre pages"), (.russian, "В счёте четыре страницы"), (.chinese, "发票有四页"),
        (.japanese, "請求書は四ページです"), (.korean, "청구서는 네 쪽입니다"), (.other, "Laskussa on neljä sivua"),
    ])
    func `facts are neutral`(language: OpinionLanguage, text: String) throws {
        #expect(try sentiments(language, [text]) == [.neutral])
    }

    @Test func `emoji speak in any language`() throws {
        #expect(try sentiments(.other, ["Sovellus 😡", "Sovellus ❤️"]) == [.negative, .positive])
    }

    @Test func `a negation turns what follows within three words`() throws {
        let words = try #require(OpinionTables.words(.spanish))
        func sum(_ text: String) -> Float {
            let bytes = Array(text.utf8)
            return words.sum(bytes.span)
        }
        #expect(sum("bueno") == 1 && sum("no es bueno") == -0.74 && sum("no, bueno") == 1)
        #expect(sum("no uno dos tres bueno") == 1, "too far away")
        #expect(sum("no funciona") == -1, "a phrase is one entry")
        #expect(sum("EXCELENTE") == 2 && sum("malabares") != 2)
    }

    @Test func `whole words are whole`() throws {
        let words = OpinionWords("1: bon | fin*", joinsWords: false)
        func sum(_ text: String) -> Float {
            let bytes = Array(text.utf8)
            return words.sum(bytes.span)
        }
        #expect(sum("bon") == 1 && sum("bonbon") == 0 && sum("finest") == 1 && sum("affin") == 0 && sum("") == 0)
    }

    @Test(arguments: [
        ("ÀÉÑÜ", "àéñü"), ("ŻÓŁĆ", "żółć"), ("УЖАСНО ЁЛКА", "ужасно ёлка"), ("İYİ", "iyi"), ("×÷ıſ好", "×÷ıſ好"),
    ])
    func `capitals are made small`(text: String, small: String) {
        let bytes = Array(text.utf8)
        let folded = OpinionFold.lowered(bytes.span)
        // U+00D7 is no letter; the fold may take it for one, as no word has it.
        #expect(String(decoding: folded, as: UTF8.self) == small.replacing("×", with: "÷"))
    }

    @Test func `scores in other languages are nearer to zero`() throws {
        var tagger = Tagger(try #require(ShippedModel.load()).weights)
        let bytes = Array("wonderful great love".utf8)
        let learned = tagger.tags(bytes.span).score
        let other = tagger.tags(bytes.span, in: .other).score
        #expect(other > 0 && other < learned)
    }

    @Test func `codes of languages`() {
        #expect(OpinionLanguage(code: "en") == .english && OpinionLanguage(code: "und") == .english)
        #expect(OpinionLanguage(code: "fi") == .other && OpinionLanguage(code: "zh") == .chinese)
        #expect(OpinionLanguage.allCases.filter(\.isLearned) == [.english])
        for language in OpinionLanguage.allCases where language != .english && language != .other {
            #expect(OpinionTables.words(language) != nil)
        }
    }
}
