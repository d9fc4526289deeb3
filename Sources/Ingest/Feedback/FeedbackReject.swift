/// A piece of an export that gave no record, and why.
public struct FeedbackReject: Sendable, Equatable, CustomStringConvertible {
    /// Why; a report counts them by this.
    public enum Reason: String, Sendable, CaseIterable {
        /// Quotes that make no sense, or a quote that is never closed.
        case unbalancedQuotes = "unbalanced_quotes"
        /// Bytes that no text has.
        case nulByte = "nul_byte"
        case invalidJson = "invalid_json"
        /// JSON with more levels than are read.
        case tooDeep = "too_deep"
        /// The line or the record is longer than is read.
        case tooLong = "too_long"
        /// Valid, but not what the format's records look like.
        case notFeedback = "not_feedback"
        case missingId = "missing_id"
        case missingTime = "missing_time"
        /// The time of creation cannot be read.
        case invalidTime = "invalid_time"
    }

    /// Counted from 1; of a record over many lines the first.
    public let line: Int64
    public let reason: Reason

    /// For people: `line 12: a quote is not closed`.
    public var description: String { "line \(line): \(reason.text)" }
}

extension FeedbackReject.Reason {
    /// One sentence without its full stop.
    public var text: String {
        switch self {
        case .unbalancedQuotes: "the quotes of the row make no sense"
        case .nulByte: "the row holds NUL bytes"
        case .invalidJson: "this is no valid JSON"
        case .tooDeep: "the JSON has more than \(JSONValue.maxDepth) levels"
        case .tooLong: "the record is too long"
        case .notFeedback: "this is no record of the format"
        case .missingId: "the record has no id"
        case .missingTime: "the record does not say when it was made"
        case .invalidTime: "the time of creation cannot be read"
        }
    }
}

/// Why a record cannot be made; the reader adds the line.
struct FeedbackFault: Error, Equatable {
    let reason: FeedbackReject.Reason
}
