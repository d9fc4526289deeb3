import Analysis

/// One entry of a file of events, as it stands there.
struct EventRecord {
    /// Where it begins, counted from 1.
    let line: Int
    /// By name, in small letters, with `_` for blanks and hyphens; cells of a table are texts.
    let fields: [String: JSONValue]

    /// The entry of a JSON object; nil for any other value.
    init?(line: Int, _ value: JSONValue) {
        guard case .object(let members) = value else { return nil }
        self.init(line: line, members.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    }

    /// Of names that read alike the first one counts.
    init(line: Int, _ members: [(name: String, value: JSONValue)]) {
        self.line = line
        fields = Dictionary(members.map { (Self.folded($0.name), $0.value) }) { first, _ in first }
    }

    /// A field that is there and not empty.
    func value(_ name: String) -> JSONValue? {
        switch fields[name] {
        case nil, .null, .string(""): nil
        case let value: value
        }
    }

    static func folded(_ name: String) -> String {
        String(name.lowercased().map { $0 == "-" || $0 == " " ? "_" : $0 })
    }
}

/// Why an entry is left out, in words that follow "the event is left out: ".
struct EventFault: Error, Equatable { let reason: String }
