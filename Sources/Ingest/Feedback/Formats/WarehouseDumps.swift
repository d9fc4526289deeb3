extension FeedbackFormat {
    /// Tickets of Zendesk as a warehouse connector stores them: flat, times in UTC without a zone.
    static let zendeskTicketsFlat = FeedbackFormat(
        "zendesk_tickets_flat",
        table: TableFormat(
            recognises: { Warehouse.isDump($0) && $0.has(["requester_id", "submitter_id"]) },
            columns: [
                .id: ["id"], .subject: ["subject"], .text: ["description"], .author: ["requester_id"],
                .account: ["organization_id"], .isPublic: ["is_public"], .status: ["status"], .priority: ["priority"],
                .type: ["type"], .channel: ["via_channel"], .createdAt: ["created_at"], .updatedAt: ["updated_at"],
                .isDeleted: ["_fivetran_deleted"], .isActive: ["_fivetran_active"],
            ], base: Warehouse.base(.ticket, .customer)))

    /// Comments of Zendesk's tickets, which stand in a table of their own.
    static let zendeskCommentsFlat = FeedbackFormat(
        "zendesk_comments_flat",
        table: TableFormat(
            recognises: { Warehouse.isDump($0) && $0.has(["ticket_id", "body"]) },
            columns: [
                .id: ["id"], .parentId: ["ticket_id"], .text: ["body"], .author: ["user_id"], .isPublic: ["public"],
                .createdAt: ["created"], .isDeleted: ["_fivetran_deleted"],
            ], base: Warehouse.base(.comment, .unknown)))

    /// Issues of Jira; statuses and priorities are numbers, of which only the latter mean the same everywhere.
    static let jiraIssuesFlat = FeedbackFormat(
        "jira_issues_flat",
        table: TableFormat(
            recognises: { Warehouse.isDump($0) && $0.has(["key", "summary"]) },
            columns: [
                .id: ["key"], .subject: ["summary"], .text: ["description"], .author: ["reporter", "creator"],
                .status: ["status"], .priority: ["priority"], .type: ["issue_type"], .createdAt: ["created"],
                .updatedAt: ["updated"], .solvedAt: ["resolved"], .isDeleted: ["_fivetran_deleted"],
            ], base: Warehouse.base(.ticket, .customer, .wiki)))

    /// Tasks of ServiceNow: incidents, changes and their like.
    static let servicenowTaskFlat = FeedbackFormat(
        "servicenow_task_flat",
        table: TableFormat(
            recognises: { Warehouse.isDump($0) && $0.has(["number", "short_description"]) },
            columns: [
                .id: ["number"], .subject: ["short_description"], .text: ["description"], .author: ["opened_by_value"],
                .account: ["company_value"], .status: ["state"], .priority: ["priority"], .type: ["sys_class_name"],
                .channel: ["contact_type"], .createdAt: ["opened_at", "sys_created_on"], .updatedAt: ["sys_updated_on"],
                .closedAt: ["closed_at"], .isDeleted: ["_fivetran_deleted"],
            ], base: Warehouse.base(.ticket, .customer), finish: Warehouse.finishTask))

    /// The history of Intercom's conversations: one row for every change, of which the last alone counts.
    static let intercomHistoryFlat = FeedbackFormat(
        "intercom_conversation_history_flat",
        table: TableFormat(
            recognises: { Warehouse.isDump($0) && $0.has(["source_author_type", "state"]) },
            columns: [
                .id: ["id"], .subject: ["source_subject"], .text: ["source_body"], .author: ["source_author_id"],
                .status: ["state"], .priority: ["priority"], .channel: ["source_type"], .createdAt: ["created_at"],
                .updatedAt: ["updated_at"], .rating: ["conversation_rating_value"],
                .ratingComment: ["conversation_rating_remark"], .isActive: ["_fivetran_active"],
            ], base: Warehouse.base(.ticket, .unknown, .html), finish: Warehouse.finishConversation))
}

private enum Warehouse {
    static func isDump(_ columns: FeedbackColumns) -> Bool { columns.has("_fivetran_synced") }

    /// Texts may be digests: whoever filled the warehouse did not want to keep them.
    static func base(_ kind: FeedbackKind, _ role: FeedbackRole, _ markup: FeedbackMarkup = .plain) -> RawFeedback {
        var raw = RawFeedback()
        raw.kind = kind
        raw.role = role
        raw.markup = markup
        raw.clock = .utc
        raw.isHashed = true
        return raw
    }

    static func finishTask(_ raw: inout RawFeedback, _ cells: TableCells) {
        raw[.status] = raw[.status].map { ServiceNowWords.state($0, of: raw[.id] ?? "") }
    }

    static func finishConversation(_ raw: inout RawFeedback, _ cells: TableCells) {
        switch cells["source_author_type"] {
        case "user", "lead", "contact": raw.role = .customer
        case "admin", "bot", "team": raw.role = .agent
        default: break
        }
        raw.isAutomatic = cells["source_author_type"] == "bot"
    }
}
