import Foundation
import Settings

/// JSON objects of names to counts or texts, as the table `inputs` keeps them: keys sorted, no spaces.
enum FlatJSON {
    static func text(_ counts: [String: Int64]) -> String {
        "{" + counts.sorted { $0.key < $1.key }.map { "\(quoted($0.key)):\($0.value)" }.joined(separator: ",") + "}"
    }

    static func text(_ texts: [String: String]) -> String {
        "{" + texts.sorted { $0.key < $1.key }.map { "\(quoted($0.key)):\(quoted($0.value))" }.joined(separator: ",")
            + "}"
    }

    static func counts(_ text: String) throws(PipelineError) -> [String: Int64] {
        try decoded(text)
    }

    static func strings(_ text: String) throws(PipelineError) -> [String: String] {
        try decoded(text)
    }

    private static func decoded<Value: Decodable>(_ text: String) throws(PipelineError) -> [String: Value] {
        do {
            return try JSONDecoder().decode([String: Value].self, from: Data(text.utf8))
        } catch {
            throw .failed(
                .tableUnreadable, path: "tables/inputs",
                "expected a JSON object of names to values, found \(VisibleText.short(text, maxScalars: 60))")
        }
    }

    private static func quoted(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case _ where scalar.value < 0x20:
                let hex = String(scalar.value, radix: 16)
                out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }
}
