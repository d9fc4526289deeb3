extension FeedbackFormat {
    /// Any objects that say who said what when, flat or nested; a field mapping names paths that it does not know.
    static let genericNDJSON = FeedbackFormat(
        "generic_ndjson",
        objects: ObjectFormat(
            recognises: { value in
                let paths = GenericPaths.paths
                return [FeedbackField.text, .rating].contains { GenericPaths.text(paths[$0] ?? [], value) != nil }
                    && [FeedbackField.id, .createdAt].contains { GenericPaths.text(paths[$0] ?? [], value) != nil }
            },
            raw: GenericPaths.raw))
}

private enum GenericPaths {
    /// Flat names, and those of nested objects that are usual.
    static let paths: [FeedbackField: [String]] = {
        var paths = GenericNames.columns
        let nested: [FeedbackField: [String]] = [
            .author: ["customer.id", "author.id", "user.id", "customer.name", "author.name", "user.name"],
            .authorRole: ["customer.role", "author.role", "user.role"],
            .authorEmail: ["customer.email", "author.email", "user.email"],
            .account: ["customer.company", "customer.account", "author.company", "user.company", "user.organization"],
            .subject: ["message.title", "message.subject"], .text: ["message.body", "message.text"],
            .rating: ["score.value", "rating.value"], .ratingScale: ["score.scale", "rating.scale"],
            .requestId: ["context.request_id"], .traceId: ["context.trace_id"],
            .conversationId: ["context.conversation_id", "context.session_id"],
        ]
        return paths.merging(nested) { $0 + $1 }
    }()

    static func text(_ names: [String], _ value: JSONValue) -> String? {
        names.lazy.compactMap { value.at($0).text }.first
    }

    static func raw(_ value: JSONValue, _ mapping: [FeedbackField: String]) -> RawFeedback {
        var raw = RawFeedback()
        for field in FeedbackField.allCases where field != .tags {
            raw[field] = text((mapping[field].map { [$0] } ?? []) + (paths[field] ?? []), value)
        }
        raw.tags = tags(value, mapping[.tags])
        raw.needsTime = false
        GenericNames.settle(&raw)
        raw.replies =
            ["replies", "comments", "messages"].lazy.map { value[$0].elements }.first { !$0.isEmpty }?
            .filter(\.isObject).map(reply) ?? []
        raw.mayLackId = raw[.createdAt] != nil
        return raw
    }

    private static func tags(_ value: JSONValue, _ mapped: String?) -> [String] {
        let names = (mapped.map { [$0] } ?? []) + ["tags", "labels"]
        return names.lazy.map { value.at($0).texts("name") }.first { !$0.isEmpty } ?? []
    }

    private static func reply(_ value: JSONValue) -> RawFeedback {
        var raw = RawFeedback()
        raw[.id] = value["id"].text
        raw[.text] = text(["body", "text", "content", "message"], value)
        raw[.createdAt] = text(["at", "created_at", "timestamp", "ts"], value)
        raw[.author] = text(["by.id", "author.id", "by.name", "author.name", "author", "by"], value)
        raw[.authorEmail] = text(["by.email", "author.email"], value)
        raw.isPublic = text(["visibility", "public", "is_public"], value).flatMap(FlagText.value)
        raw.role = text(["by.role", "author.role", "role"], value).map(GenericNames.role) ?? .unknown
        if raw.isPublic == false { raw.role = .agent }
        return raw
    }
}
