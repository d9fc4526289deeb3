extension FeedbackFormat {
    /// Issues of GitHub's REST API; bodies are Markdown. Pull requests are no feedback and give no record.
    static let githubIssues = FeedbackFormat(
        "github_issues_json",
        objects: ObjectFormat(
            recognises: { $0.has("number", "title", "user") },
            raw: { value, _ in value["pull_request"].isObject ? nil : GitHubIssue.raw(value) }))
}

private enum GitHubIssue {
    static func raw(_ value: JSONValue) -> RawFeedback {
        var raw = RawFeedback()
        let login = value["user"]["login"].text
        raw[.id] = value["number"].text
        raw[.subject] = value["title"].text
        raw.markup = .markdown
        raw[.text] = value["body"].text
        raw[.author] = value["user"]["id"].text ?? login
        // A managed user's login ends with the short name of the organisation; no other has an underscore.
        raw[.account] = login?.split(separator: "_", maxSplits: 1).dropFirst().first.map { String($0) }
        raw[.channel] = "github"
        raw[.status] = value["state"].text
        raw[.createdAt] = value["created_at"].text
        raw[.updatedAt] = value["updated_at"].text
        raw[.closedAt] = value["closed_at"].text
        raw.tags = value["labels"].texts("name")
        raw[.comments] = value["comments"].text
        raw[.type] = value["type"]["name"].text
        raw.isPublic = true
        setRole(&raw, value)
        return raw
    }

    private static func setRole(_ raw: inout RawFeedback, _ value: JSONValue) {
        raw.isAutomatic = value["user"]["type"].text == "Bot"
        let isOurs = ["OWNER", "MEMBER"].contains(value["author_association"].text)
        raw.role = isOurs || raw.isAutomatic ? .agent : .customer
    }
}
