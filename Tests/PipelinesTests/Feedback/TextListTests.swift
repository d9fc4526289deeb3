import Foundation
import TestSupport
import Testing

@testable import Pipelines

@Suite struct TextListTests {
    @Test func `any texts come back from a cell`() {
        let pieces = ["a", "b c", "\"", "\\", ",", "\",\"", "[", "]", "\n", "é", "日", "\u{7F}", "\u{200B}", ""]
        var random = SyntheticRandom(seed: 3)
        for _ in 0..<500 {
            let texts = (0..<Int.random(in: 0...4, using: &random)).map { _ in
                (0..<Int.random(in: 0...3, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
                    .joined()
            }
            #expect(TextList.texts(TextList.json(texts)) == texts)
        }
    }

    @Test(arguments: [#"[ "a", "b\u0041" ]"#, #"["a" ,"b"]"#, "[]", #"[""]"#])
    func `lists that others wrote are read`(_ json: String) throws {
        #expect(try TextList.texts(json) == JSONDecoder().decode([String].self, from: Data(json.utf8)))
    }

    @Test(arguments: ["", "[", "]", "[]]", #"["a"#, #"["a"b"]"#, #"["a"]]"#, #"["a"],"b"]"#, "[1]", "{}"])
    func `anything else is no list`(_ json: String) {
        #expect(TextList.texts(json) == nil)
    }
}
