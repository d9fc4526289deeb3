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

    /// What a member may be the text of, and how likely: the least rank counts.
    private typealias Use = (field: FeedbackField, rank: Int)

    /// By the name of a member, which may be a whole path.
    private static let flat: [String: [Use]] = uses.reduce(into: [:]) { $0[$1.name, default: []].append($1.use) }
    /// By the name of a member and that of one in it.
    private static let nested: [String: [String: [Use]]] = uses.reduce(into: [:]) { nested, entry in
        let parts = entry.name.split(separator: ".").map(String.init)
        if parts.count == 2 { nested[parts[0], default: [:]][parts[1], default: []].append(entry.use) }
    }

    private static var uses: [(name: String, use: Use)] {
        paths.filter { $0.key != .tags }.flatMap { field, names in names.enumerated().map { ($1, (field, $0)) } }
    }

    static func text(_ names: [String], _ value: JSONValue) -> String? {
        names.lazy.compactMap { value.at($0).text }.first
    }

    static func raw(_ value: JSONValue, _ mapping: [FeedbackField: String]) -> RawFeedback {
        var raw = RawFeedback()
        for (field, found) in texts(value.members) { raw[field] = found.text }
        for (field, path) in mapping where field != .tags { value.at(path).text.map { raw[field] = $0 } }
        raw.tags = tags(value, mapping[.tags])
        raw.needsTime = false
        GenericNames.settle(&raw)
        raw.replies =
            ["replies", "comments", "messages"].lazy.map { value[$0].elements }.first { !$0.isEmpty }?
            .filter(\.isObject).map(reply) ?? []
        raw.mayLackId = raw[.createdAt] != nil
        return raw
    }

    private typealias Found = [FeedbackField: (rank: Int, text: String)]

    /// The likeliest text of each field, found in one walk over the members: they are few, and the names are many.
    private static func texts(_ members: [String: JSONValue]) -> Found {
        var found: Found = [:]
        for (name, value) in members {
            flat[name].map { add(value, $0, &found) }
            guard let inner = nested[name] else { continue }
            // A member whose own name has the dot in it stands for the path.
            for (leaf, value) in value.members where members["\(name).\(leaf)"] == nil {
                inner[leaf].map { add(value, $0, &found) }
            }
        }
        return found
    }

    private static func add(_ value: JSONValue, _ uses: [Use], _ found: inout Found) {
        guard let text = value.text else { return }
        for use in uses where use.rank < found[use.field]?.rank ?? .max { found[use.field] = (use.rank, text) }
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
