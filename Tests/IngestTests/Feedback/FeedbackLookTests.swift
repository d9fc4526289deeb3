import Testing

@testable import Ingest

@Suite struct FeedbackLookTests {
    private func word(_ text: String) -> String {
        switch FeedbackFormats.look(at: Array(text.utf8)) {
        case .json: "json"
        case .product(let format): format.name
        case .other: "other"
        }
    }

    @Test(arguments: [
        ("{\"a\":1}", "json"), ("\u{FEFF}\n [", "json"), ("Issue key,Summary\nA-1,x\n", "jira_csv"),
        ("id,text\n1,good\n", "other"), ("plain words\n", "other"), ("", "other"), ("\n\n", "other"),
    ])
    func `a file is told by its beginning`(text: String, look: String) {
        #expect(word(text) == look)
    }
}
