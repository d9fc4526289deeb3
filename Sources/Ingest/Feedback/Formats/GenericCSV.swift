extension FeedbackFormat {
    /// Any flat table that says who said what when; a field mapping names columns that it does not know.
    static let genericCSV = FeedbackFormat(
        "generic_csv",
        table: TableFormat(
            recognises: { columns in
                columns.first(GenericNames.columns[.text] ?? []) != nil
                    && columns.first((GenericNames.columns[.id] ?? []) + (GenericNames.columns[.createdAt] ?? []))
                        != nil
            },
            columns: GenericNames.columns, tagSeparators: ["|", ",", ";"],
            finish: { raw, _ in GenericNames.settle(&raw) }))
}

/// What home-made exports call their fields, and what their words mean.
enum GenericNames {
    static let columns: [FeedbackField: [String]] = [
        .id: ["id", "feedback_id", "ticket_id", "case_id", "number", "key"],
        .parentId: ["parent_id", "parent", "in_reply_to"],
        .kind: ["kind", "feedback_type", "record_type"], .type: ["type", "category"],
        .channel: ["channel", "source", "via"],
        .author: ["author_id", "user_id", "customer_id", "author", "user", "customer", "name"],
        .authorRole: ["author_role", "role"], .authorEmail: ["email", "author_email", "user_email"],
        .account: ["account", "organization", "organisation", "company", "tenant"],
        .isPublic: ["is_public", "public", "visibility"], .language: ["language", "lang", "locale"],
        .subject: ["subject", "title", "summary"],
        .text: ["text", "body", "message", "description", "comment", "content", "feedback"],
        .rating: ["rating", "score", "csat", "stars"], .nps: ["nps", "nps_score"],
        .ratingScale: ["rating_scale", "scale"], .ratingComment: ["rating_comment"],
        .status: ["status", "state"], .priority: ["priority", "severity"],
        .createdAt: ["created_at", "created", "timestamp", "date", "time", "submitted_at"],
        .updatedAt: ["updated_at", "updated"], .solvedAt: ["solved_at", "resolved_at", "resolved"],
        .closedAt: ["closed_at", "closed"], .tags: ["tags", "labels"],
        .comments: ["replies", "comments", "comment_count"],
        .consumer: ["consumer", "api_consumer"], .isActive: ["is_active", "active_version"],
        .isDeleted: ["is_deleted", "deleted"],
        .requestId: ["request_id"], .traceId: ["trace_id"], .conversationId: ["conversation_id", "session_id"],
    ]

    private static let kinds: [String: FeedbackKind] = [
        "ticket": .ticket, "issue": .ticket, "case": .ticket, "survey": .survey, "nps": .survey, "csat": .survey,
        "thumb": .rating, "review": .rating, "rating": .rating, "vote": .rating, "helpful": .rating,
        "comment": .comment,
        "reply": .comment,
    ]

    /// Makes kind, role and visibility of their words; a recommendation is a survey's answer from 0 to 10.
    static func settle(_ raw: inout RawFeedback) {
        if let kind = (raw[.kind] ?? raw[.type]).flatMap({ kinds[$0.lowercased()] }) {
            raw.kind = kind
            if raw[.kind] == nil { raw[.type] = nil }
        } else if raw[.parentId] != nil {
            raw.kind = .comment
        }
        raw.role = raw[.authorRole].map(role) ?? .unknown
        raw.isPublic = raw[.isPublic].flatMap(FlagText.value)
        let range = raw[.ratingScale].flatMap(ScoreFold.range)
        if raw.kind == .survey, range == 0...10, raw[.nps] == nil {
            raw[.nps] = raw[.rating]
            raw[.rating] = nil
        }
    }

    static func role(_ word: String) -> FeedbackRole {
        switch word.lowercased() {
        case "customer", "user", "end-user", "client", "requester", "contact", "lead", "human": .customer
        case "agent", "admin", "staff", "support", "assistant", "bot", "operator", "employee": .agent
        default: .unknown
        }
    }
}
