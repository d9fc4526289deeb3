import Foundation

/// A value of Foundation's JSON reader, with paths that may lead nowhere.
struct FoundJSON {
    let value: Any?

    subscript(_ name: String) -> FoundJSON { FoundJSON(value: (value as? [String: Any])?[name]) }

    var members: [String: FoundJSON] { (value as? [String: Any] ?? [:]).mapValues { FoundJSON(value: $0) } }

    var array: [FoundJSON] { (value as? [Any] ?? []).map { FoundJSON(value: $0) } }

    /// A text; numbers and truth values as they are written; nil for null and everything else.
    var text: String? {
        if let text = value as? String { return text }
        guard let number = value as? NSNumber else { return nil }
        // Foundation keeps truth values as numbers of type `c`.
        return String(cString: number.objCType) == "c" ? "\(number.boolValue)" : number.stringValue
    }
}
