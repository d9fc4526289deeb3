/// Why a line is no record.
public enum Reject: String, CaseIterable, Sendable, Hashable {
    /// The line is none of the JSON objects that its format writes.
    case notJson = "not_json"
    /// The line begins as a JSON object but breaks the grammar.
    case invalidJson = "invalid_json"
    /// More than 64 objects and arrays inside one another.
    case tooDeep = "too_deep"
    /// A record is followed by further text on the same line.
    case trailingText = "trailing_text"
    /// The record carries no time.
    case noTime = "no_time"
    /// The record's time is no possible date.
    case badTime = "bad_time"
    /// The line is longer than the limit; the archive reader counts these.
    case tooLong = "too_long"
    /// No known format recognises the line.
    case unknownFormat = "unknown_format"
    /// The line does not have the columns that its format needs.
    case invalidRecord = "invalid_record"
    /// A container runtime cut the line in pieces and the rest is not in the same chunk.
    case partialLine = "partial_line"

    /// One sentence for people.
    public var meaning: String {
        switch self {
        case .notJson: "the line is no JSON object, which the format of this file needs"
        case .invalidJson: "the line begins as a JSON object but breaks the grammar of JSON"
        case .tooDeep: "objects and arrays are nested more than 64 deep"
        case .trailingText: "a complete record is followed by further text on the same line"
        case .noTime: "the record carries no time"
        case .badTime: "the record's time is no possible date"
        case .tooLong: "the line is longer than the limit"
        case .unknownFormat: "no known format recognises the line"
        case .invalidRecord: "the line lacks columns that its format needs"
        case .partialLine: "a container runtime cut the line and its other parts are missing"
        }
    }
}
