/// The forms in which feedback is exported, by the names the product gives them.
public enum FeedbackFormat: String, Sendable, CaseIterable {
    case zendeskJSON = "zendesk_json"
    case zendeskCSV = "zendesk_csv"
    case jiraJSON = "jira_json"
    case jiraCSV = "jira_csv"
    case servicenowJSON = "servicenow_json"
    case servicenowCSV = "servicenow_csv"
    case intercomJSON = "intercom_json"
    case githubJSON = "github_issues_json"
    case appReviewsJSON = "app_reviews_json"
    case appReviewsCSV = "app_reviews_csv"
    case npsCSV = "survey_nps_csv"
    case csatCSV = "survey_csat_csv"
    case helpfulCSV = "survey_helpful_csv"
    case chatNDJSON = "chat_feedback_ndjson"
    case genericCSV = "generic_csv"
    case genericNDJSON = "generic_ndjson"

    /// Which kinds of items it can carry; an export leaves out all others.
    public var kinds: Set<FeedbackKind> {
        switch self {
        case .zendeskJSON, .zendeskCSV, .jiraJSON, .jiraCSV, .servicenowJSON, .servicenowCSV, .intercomJSON,
            .githubJSON:
            [.ticket]
        case .appReviewsJSON, .appReviewsCSV: [.review]
        case .npsCSV, .csatCSV: [.survey]
        case .helpfulCSV, .chatNDJSON: [.thumb]
        case .genericCSV, .genericNDJSON: Set(FeedbackKind.allCases)
        }
    }

    /// The ratings that items of a kind may have here; nil where they have none.
    public func ratings(of kind: FeedbackKind) -> ClosedRange<Int>? {
        guard kinds.contains(kind), self != .githubJSON else { return nil }
        switch kind {
        case .ticket, .review: return 1...5
        case .survey: return self == .csatCSV ? 1...5 : 0...10
        case .thumb: return 0...1
        }
    }

    /// How the names of its files end.
    public var fileExtension: String {
        switch self {
        case .zendeskCSV, .jiraCSV, .servicenowCSV, .appReviewsCSV, .npsCSV, .csatCSV, .helpfulCSV, .genericCSV: "csv"
        case .githubJSON: "json"
        default: "ndjson"
        }
    }
}
