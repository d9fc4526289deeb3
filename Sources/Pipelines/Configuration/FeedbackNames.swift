import Ingest

/// How feedback formats are called, and what they are.
public enum FeedbackNames {
    /// In the order of recognition.
    public static let all = FeedbackFormats.all.map(\.name)

    /// One line about a format; nil for a name that is none.
    public static func summary(of name: String) -> String? { summaries[name] }

    private static let summaries = [
        "zendesk_json": "Zendesk tickets and their comments, API JSON",
        "zendesk_csv": "Zendesk tickets, CSV of a view or report",
        "zendesk_tickets_flat": "Zendesk tickets as a warehouse table",
        "zendesk_comments_flat": "Zendesk ticket comments as a warehouse table",
        "jira_json": "Jira and Jira Service Management, search API JSON",
        "jira_csv": "Jira issues, CSV with repeated columns and dates of any locale",
        "jira_issues_flat": "Jira issues as a warehouse table",
        "servicenow_json": "ServiceNow tasks and incidents, Table API JSON",
        "servicenow_csv": "ServiceNow tasks and incidents, CSV of a list",
        "servicenow_task_flat": "ServiceNow tasks as a warehouse table",
        "intercom_json": "Intercom conversations and their parts, API JSON",
        "intercom_conversation_history_flat": "Intercom conversations as a warehouse table with their history",
        "github_issues_json": "GitHub issues and comments, API JSON",
        "app_reviews_csv": "App-store reviews, CSV",
        "app_reviews_json": "App-store reviews, JSON",
        "survey_nps_csv": "Survey answers with a recommendation from 0 to 10, CSV",
        "survey_csat_csv": "Survey answers with a satisfaction rating, CSV",
        "survey_helpful_csv": "\"Was this helpful?\" votes, CSV",
        "chat_feedback_ndjson": "Thumbs on answers of an assistant, with their conversation, one JSON object a line",
        "generic_csv": "Any table with a text and an id, by usual or mapped column names",
        "generic_ndjson": "Any JSON, one object a line, by usual or mapped member names",
    ]
}
