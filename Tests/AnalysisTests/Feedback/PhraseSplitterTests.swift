import Testing

@testable import Analysis

@Suite struct PhraseSplitterTests {
    /// A text, its language, and its runs: words that may begin a phrase have `<` before them, those that may end one
    /// `>` behind.
    private static let cases: [(String, String, [String])] = [
        ("The app crashes. Error 500!", "en", ["the <app> <crashes>", "<error> 500>"]),
        ("I can\u{2019}t log in", "en", ["i <can't <log> in"]),
        ("Der Export ist nicht da", "de-AT", ["der <export> ist <nicht da"]),
        ("Der Export", "xx", ["<der> <export>"]), ("max_tokens at v2.5", "und", ["<max_tokens> at <v2.5>"]),
        ("see https://a.example/b?c=d today", "en", ["see", "<today>"]),
        ("mail email:p_abcdefghijklmno today", "en", ["<mail>", "<today>"]),
        ("key [redacted:api_key] lost", "en", ["<key>", "<lost>"]),
        ("up_down p_short [redacted: x", "en", ["<up_down> <p_short>", "<redacted>", "x"]),
        ("ask @some_body.else about order 4711 or 00471147", "en", ["<ask>", "about <order> 4711> or"]),
        ("APIキーの問題", "ja", ["<api>", "<キ> <ー>", "<問> <題>"]), ("退款失败了", "zh", ["<退> <款> <失> <败>"]),
        ("환불이 늦어요", "ko", ["<환불이> <늦어요>"]), ("👍 good\nwork", "en", ["<good>", "<work>"]),
        ("ab" + String(repeating: "x", count: 50) + " cd", "en", ["<cd>"]), ("", "en", []), (" .,;", "en", []),
    ]

    @Test(arguments: cases) func `texts are split into runs of words`(
        _ text: String, _ language: String, _ expected: [String]
    ) {
        let runs = PhraseSplitter.runs(of: text, language: language).map { run in
            run.map { ($0.opens ? "<" : "") + $0.text + ($0.closes ? ">" : "") }.joined(separator: " ")
        }
        #expect(runs == expected)
    }

    @Test func `places are those of the text`() {
        let text = "Ça, o\u{308}fter « déjà vu »"
        let scalars = Array(text.unicodeScalars)
        for token in PhraseSplitter.runs(of: text, language: "fr").joined() {
            let there = scalars[token.place..<token.place + token.text.unicodeScalars.count]
            #expect(String(String.UnicodeScalarView(there)).lowercased() == token.text)
        }
    }

    @Test func `every list of stop words is read by its language`() {
        let words = [
            "en": "the", "de": "und", "fr": "les", "es": "los", "it": "della", "pt": "uma", "nl": "het", "sv": "och",
            "pl": "się", "ru": "что", "tr": "için",
        ]
        for (language, word) in words {
            let ends = StopWords.of(language).ends(word)
            #expect(!ends.opens && !ends.closes, "\(language)")
        }
    }
}
