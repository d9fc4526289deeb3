extension FeedbackFormat {
    /// Jira's CSV of all fields: names of columns repeat, times are by the user's clock, texts are wiki markup.
    ///
    /// Nothing tells notes from answers; a comment's author is known only where he is the reporter or the assignee.
    static let jiraCSV = FeedbackFormat(
        "jira_csv",
        table: TableFormat(
            recognises: { $0.has("issue key") }, columns: JiraSheet.columns, base: JiraSheet.base,
            tagSeparators: [" "], finish: JiraSheet.finish))
}

private enum JiraSheet {
    static let base: RawFeedback = {
        var raw = RawFeedback()
        raw.role = .customer
        raw.markup = .wiki
        return raw
    }()

    static let columns: [FeedbackField: [String]] = [
        .id: ["issue key"], .subject: ["summary"], .text: ["description"],
        .author: ["reporter id", "reporter", "creator"],
        .authorEmail: ["reporter email"],
        .status: ["status"], .priority: ["priority"], .type: ["issue type"], .tags: ["labels"],
        .createdAt: ["created"], .updatedAt: ["updated"], .solvedAt: ["resolved"],
        .account: ["custom field (organizations)", "custom field (organisations)", "organizations"],
        .language: ["custom field (request language)", "custom field (language)"],
        .rating: ["satisfaction rating", "custom field (satisfaction)", "custom field (satisfaction rating)"],
        .channel: ["custom field (channel)"],
    ]

    static func finish(_ raw: inout RawFeedback, _ cells: TableCells) {
        let assignee = [cells["assignee"], cells["assignee id"]].compactMap { $0 }
        let reporter = [cells["reporter"], cells["reporter id"]].compactMap { $0 }
        raw.replies = cells.all("comment").map { reply($0, reporter, assignee) }
    }

    /// `date;author;text`; a cell that does not begin with a time is all text.
    private static func reply(_ cell: String, _ reporter: [String], _ assignee: [String]) -> RawFeedback {
        var raw = RawFeedback()
        raw.markup = .wiki
        // Scalars, for a text may begin with a combining one.
        let parts = cell.unicodeScalars.split(separator: ";", maxSplits: 2, omittingEmptySubsequences: false)
            .map { String($0) }
        guard parts.count == 3, FeedbackStamp(parts[0], clock: .utc) != nil else {
            raw[.text] = cell
            return raw
        }
        raw[.createdAt] = parts[0]
        raw[.author] = parts[1]
        raw[.text] = parts[2]
        if reporter.contains(parts[1]) {
            raw.role = .customer
        } else if assignee.contains(parts[1]) {
            raw.role = .agent
        }
        return raw
    }
}
