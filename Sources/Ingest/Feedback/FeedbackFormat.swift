/// One form in which feedback is exported: how it is recognised, and what its records say.
///
/// A format finds out texts; `RecordBuilder` makes of them what all records have in common.
public struct FeedbackFormat: Sendable {
    enum Shape: Sendable {
        case table(TableFormat)
        case objects(ObjectFormat)
    }

    /// As settings and reports name it: `zendesk_json`.
    public let name: String
    let shape: Shape

    init(_ name: String, table: TableFormat) {
        self.name = name
        shape = .table(table)
    }

    init(_ name: String, objects: ObjectFormat) {
        self.name = name
        shape = .objects(objects)
    }

    var table: TableFormat? { if case .table(let table) = shape { table } else { nil } }
    var objects: ObjectFormat? { if case .objects(let objects) = shape { objects } else { nil } }
}

/// A format whose records are JSON objects.
struct ObjectFormat: Sendable {
    let recognises: @Sendable (JSONValue) -> Bool
    /// What an object says, given the field mapping of the settings; nil where it is no feedback after all.
    let raw: @Sendable (JSONValue, [FeedbackField: String]) -> RawFeedback?
}

/// A format whose records are rows of a table.
struct TableFormat: Sendable {
    let recognises: @Sendable (FeedbackColumns) -> Bool
    /// The names that a field's column may have, the likeliest first.
    var columns: [FeedbackField: [String]]
    /// What all rows have in common.
    var base = RawFeedback()
    /// What stands between tags that share a cell.
    var tagSeparators: Set<Character> = [" ", ",", "|", ";"]
    /// Adds what no plain column says.
    var finish: @Sendable (inout RawFeedback, TableCells) -> Void = { _, _ in }
}

/// All formats of feedback.
public enum FeedbackFormats {
    /// The most specific first: the first that recognises a record reads it.
    public static let all: [FeedbackFormat] = [
        .zendeskTicketsFlat, .zendeskCommentsFlat, .jiraIssuesFlat, .servicenowTaskFlat, .intercomHistoryFlat,
        .jiraCSV, .servicenowCSV, .appReviewsCSV, .zendeskCSV, .surveyNPS, .surveyHelpful, .surveyCSAT, .genericCSV,
        .zendeskJSON, .jiraJSON, .servicenowJSON, .intercomJSON, .githubIssues, .appReviewsJSON, .chatFeedback,
        .genericNDJSON,
    ]

    /// The format of that name; nil where there is none.
    public static func named(_ name: String) -> FeedbackFormat? { all.first { $0.name == name } }
}
