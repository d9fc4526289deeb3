import Settings
import Testing

@Suite struct NearestWordTests {
    @Test(arguments: [
        ("treshold", "threshold"), ("rnu", "run"), ("tabels", "tables"),
        ("clock_skw", "clock-skew"), ("NGINX_JSON", "nginx_json"),
        ("inspct", "inspect"), ("litellm", "litellm_spend_logs"),
    ])
    func `the nearest word`(_ word: String, _ expected: String) {
        let known = [
            "threshold", "run", "tables", "clock-skew", "nginx_json", "inspect",
            "litellm_spend_logs",
        ]
        #expect(NearestWord.of(word, in: known) == expected)
    }

    @Test(arguments: ["xyz", "", "completely", "ab"])
    func `no word is near`(_ word: String) {
        #expect(NearestWord.of(word, in: ["run", "tables", "inspect"]) == nil)
    }

    @Test func `distance counts insertions, deletions, replacements and swaps`() {
        let cases = [
            ("", "abc", 3), ("abc", "abc", 0), ("abc", "acb", 1), ("kitten", "sitting", 3),
            ("ca", "abc", 3), ("abcd", "", 4),
        ]
        for (left, right, expected) in cases {
            #expect(NearestWord.distance(Array(left.utf8), Array(right.utf8)) == expected)
            #expect(NearestWord.distance(Array(right.utf8), Array(left.utf8)) == expected)
        }
    }
}
