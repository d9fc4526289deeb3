extension FeedbackFormat {
    /// Records of ServiceNow's Table API, plain or with every field doubled.
    ///
    /// Times are UTC in `value`, whatever clock `display_value` shows; choices are taken as shown where they are.
    static let servicenowJSON = FeedbackFormat(
        "servicenow_json",
        objects: ObjectFormat(
            recognises: { $0.has("number", "short_description") || $0.has("sys_id", "number") },
            raw: { value, _ in ServiceNowRecord.raw(value) }))
}

private enum ServiceNowRecord {
    static func raw(_ record: JSONValue) -> RawFeedback {
        var raw = RawFeedback()
        raw.clock = .utc
        raw.role = .customer
        raw[.id] = value(record, "number") ?? value(record, "sys_id")
        raw[.subject] = shown(record, "short_description")
        raw[.text] = shown(record, "description")
        raw[.createdAt] = value(record, "opened_at") ?? value(record, "sys_created_on")
        raw[.updatedAt] = value(record, "sys_updated_on")
        raw[.solvedAt] = value(record, "resolved_at")
        raw[.closedAt] = value(record, "closed_at")
        raw[.author] = value(record, "caller_id") ?? value(record, "opened_by")
        raw[.authorEmail] = value(record, "caller_id.email")
        raw[.account] = shown(record, "company.name") ?? shown(record, "company")
        setStates(&raw, record)
        setDetails(&raw, record)
        return raw
    }

    private static func setStates(_ raw: inout RawFeedback, _ record: JSONValue) {
        let number = raw[.id] ?? ""
        raw[.status] = shown(record, "state").map { ServiceNowWords.state($0, of: number) }
        raw[.priority] = shown(record, "priority")
        raw[.type] = value(record, "sys_class_name") ?? shown(record, "category")
        raw[.channel] = value(record, "contact_type")
        raw[.rating] = value(record, "u_satisfaction")
    }

    private static func setDetails(_ raw: inout RawFeedback, _ record: JSONValue) {
        raw[.requestId] = value(record, "correlation_id")
        raw[.language] = value(record, "u_language")
        raw.tags = ServiceNowWords.tags(value(record, "sys_tags"))
        for name in record.members.keys.sorted() where name.hasPrefix("u_") {
            if let text = value(record, name) { raw.idFields.append((name, text)) }
        }
        let caller = record["caller_id"]["display_value"].text
        raw.replies = ServiceNowJournal.replies(
            value(record, "comments_and_work_notes"), caller: caller, isCallerKnown: caller != nil)
    }

    /// The stored value of a plain, a doubled or a reference field.
    private static func value(_ record: JSONValue, _ name: String) -> String? {
        let field = record.members[name] ?? .null
        return field.isObject ? field["value"].text ?? field["display_value"].text : field.text
    }

    private static func shown(_ record: JSONValue, _ name: String) -> String? {
        let field = record.members[name] ?? .null
        return field.isObject ? field["display_value"].text ?? field["value"].text : field.text
    }
}

/// What ServiceNow's codes mean.
enum ServiceNowWords {
    private static let incident = [
        "1": "New", "2": "In Progress", "3": "On Hold", "6": "Resolved", "7": "Closed", "8": "Canceled",
    ]
    private static let task = [
        "-5": "Pending", "1": "Open", "2": "Work in Progress", "3": "Closed Complete", "4": "Closed Incomplete",
        "7": "Closed Skipped",
    ]

    /// The word for a state's number, which depends on the table; words stay.
    static func state(_ state: String, of number: String) -> String {
        (number.hasPrefix("INC") ? incident : task)[state] ?? state
    }

    static func tags(_ text: String?) -> [String] {
        (text ?? "").split(separator: ",").map { String($0.withoutBlanks) }.filter { !$0.isEmpty }
    }
}
