extension FeedbackFormat {
    /// Lists of ServiceNow as CSV: shown values, times by the user's clock; names are field names or labels.
    static let servicenowCSV = FeedbackFormat(
        "servicenow_csv",
        table: TableFormat(
            recognises: { columns in
                columns.has("number")
                    && columns.first(["short_description", "short description", "opened_at", "caller"]) != nil
            },
            columns: ServiceNowList.columns, base: ServiceNowList.base, tagSeparators: [","],
            finish: ServiceNowList.finish))
}

private enum ServiceNowList {
    static let base: RawFeedback = {
        var raw = RawFeedback()
        raw.role = .customer
        return raw
    }()

    static let columns: [FeedbackField: [String]] = [
        .id: ["number"], .subject: ["short_description", "short description"], .text: ["description"],
        .author: ["caller_id", "caller", "opened_by", "opened by"],
        .authorEmail: ["caller_id.email", "email"],
        .account: ["company", "company.name", "account"],
        .createdAt: ["opened_at", "opened", "sys_created_on", "created"],
        .updatedAt: ["sys_updated_on", "updated"], .solvedAt: ["resolved_at", "resolved"],
        .closedAt: ["closed_at", "closed"], .priority: ["priority"], .status: ["state", "incident state", "status"],
        .type: ["sys_class_name", "category"], .channel: ["contact_type", "contact type", "channel"],
        .tags: ["sys_tags", "tags"], .rating: ["u_satisfaction"], .language: ["u_language", "language"],
    ]

    static func finish(_ raw: inout RawFeedback, _ cells: TableCells) {
        raw[.status] = raw[.status].map { ServiceNowWords.state($0, of: raw[.id] ?? "") }
        let journal =
            cells["comments_and_work_notes"] ?? cells["comments and work notes"] ?? cells["additional comments"]
        raw.replies = ServiceNowJournal.replies(journal, caller: raw[.author], isCallerKnown: raw[.author] != nil)
    }
}
