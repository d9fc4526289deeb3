/// Incidents of ServiceNow, by the Table API and as the CSV file of a list.
///
/// One table of fields serves all three shapes. Half of the API's sources write plain values, one
/// object per line, all of them strings and references as sys_ids; the other half write pages
/// `{"result":[…]}` of a hundred with `sysparm_display_value=all`, where every field is doubled and
/// times are UTC in `value` but by the user's clock in `display_value`. The CSV has the shown values.
///
/// - Source: FORMATS.md, chapter on feedback exports; samples `servicenow_*`.
struct ServiceNowRecords {
    private let source: FeedbackSource
    private let ids: ExportIds

    init(_ source: FeedbackSource) {
        self.source = source
        ids = ExportIds(source)
    }

    /// Whether the API writes pages of doubled fields.
    var writesPages: Bool { ids.half("servicenow/pages") }

    func bytes(of items: [FeedbackItem]) -> [UInt8] {
        guard writesPages else { return JSONText.lines(items.lazy.map { object($0, plain) }) }
        let starts = items.isEmpty ? [0] : Array(stride(from: 0, to: items.count, by: 100))
        return JSONText.lines(
            starts.lazy.map { start in
                ["result": .array(items[start..<min(start + 100, items.count)].map { object($0, doubled) })]
            })
    }

    func sheet(of items: [FeedbackItem]) -> [UInt8] {
        let names = fields(FeedbackItem()).map(\.name)
        var text = CSVText(CSVStyle(quotesAll: true))
        text.append(names)
        for item in items { text.append(fields(item).map(\.shown)) }
        return text.bytes
    }

    private struct Field {
        let name: String
        let value: String
        let shown: String
        /// The table that a reference points to.
        var table: String?

        init(_ name: String, _ value: String, shown: String? = nil, table: String? = nil) {
            self.name = name
            self.value = value
            self.shown = shown ?? value
            self.table = table
        }
    }

    private func fields(_ item: FeedbackItem) -> [Field] { head(item) + people(item) + states(item) + details(item) }

    private func head(_ item: FeedbackItem) -> [Field] {
        [
            Field("number", FeedbackExport.id(of: item, source: source)),
            Field("sys_id", ids.hex("incident/\(item.number)", digits: 32)),
            time("opened_at", item.createdUs),
            Field("short_description", item.subject ?? ""),
            Field("description", item.text ?? ""),
        ]
    }

    private func people(_ item: FeedbackItem) -> [Field] {
        [
            person("caller_id", item.author), Field("caller_id.email", item.author.email),
            reference("company", item.author.account, table: "core_company"),
            Field("company.name", item.author.account ?? ""), person("assigned_to", item.assignee),
        ]
    }

    private func states(_ item: FeedbackItem) -> [Field] {
        let priority = min(max(item.priority, 1), 4)
        let state = Self.state(item)
        return [
            Field("priority", "\(priority)", shown: Self.priorities[priority - 1]),
            Field("state", "\(state.value)", shown: state.shown),
            Field("active", item.status == .closed ? "false" : "true"),
            Field("category", "inquiry", shown: "Inquiry / Help"),
            time("sys_updated_on", item.updatedUs), time("resolved_at", item.solvedUs),
            time("closed_at", item.status == .closed ? item.updatedUs : nil), Field("close_notes", ""),
        ]
    }

    private func details(_ item: FeedbackItem) -> [Field] {
        [
            Field("contact_type", ids.pick("contact/\(item.number)", ["self-service", "email", "chat", "phone"])),
            Field("correlation_id", item.requestId ?? ""), Field("u_conversation_id", item.conversationId ?? ""),
            Field("u_product", item.component), Field("u_language", item.language),
            Field("u_satisfaction", item.rating.map { "\($0)" } ?? ""),
            Field("sys_tags", item.tags.joined(separator: ",")), Field("comments_and_work_notes", journal(item)),
            Field("due_date", ""), Field("parent", ""),
        ]
    }

    /// All entries in one text, the newest first; notes that only agents see are work notes.
    private func journal(_ item: FeedbackItem) -> String {
        item.comments.reversed().map { comment in
            let kind = comment.isPublic ? "Additional comments" : "Work notes"
            return "\(shown(comment.timeUs)) - \(comment.author.name) (\(kind))\n\(comment.text)\n\n"
        }.joined()
    }

    private func person(_ name: String, _ author: FeedbackAuthor?) -> Field {
        guard let author else { return Field(name, "") }
        let id = ids.hex(ExportIds.person(author), digits: 32)
        return Field(name, id, shown: author.name, table: "sys_user")
    }

    private func reference(_ name: String, _ shown: String?, table: String) -> Field {
        guard let shown else { return Field(name, "") }
        return Field(name, ids.hex("\(table)/\(shown)", digits: 32), shown: shown, table: table)
    }

    private func time(_ name: String, _ us: Int64?) -> Field {
        guard let us else { return Field(name, "") }
        return Field(name, ExportStamp(us).plain, shown: shown(us))
    }

    private func shown(_ us: Int64) -> String { ExportStamp(us, offsetMinutes: source.utcOffsetMinutes).plain }

    private func object(_ item: FeedbackItem, _ value: (Field) -> JSONTree) -> JSONTree {
        .object(fields(item).map { (name: $0.name, value: value($0)) })
    }

    private func plain(_ field: Field) -> JSONTree {
        guard let link = link(field) else { return .string(field.value) }
        return ["link": .string(link), "value": .string(field.value)]
    }

    private func doubled(_ field: Field) -> JSONTree {
        let both: JSONTree = ["display_value": .string(field.shown), "value": .string(field.value)]
        return link(field).map { both.adding(["link": .string($0)]) } ?? both
    }

    private func link(_ field: Field) -> String? {
        field.table.map { "https://\(source.slug).service-now.example/api/now/table/\($0)/\(field.value)" }
    }

    private static let priorities = ["1 - Critical", "2 - High", "3 - Moderate", "4 - Low"]

    private static func state(_ item: FeedbackItem) -> (value: Int, shown: String) {
        switch item.status {
        case .open: item.comments.isEmpty ? (1, "New") : (2, "In Progress")
        case .pending: (3, "On Hold")
        case .solved: (6, "Resolved")
        case .closed: (7, "Closed")
        }
    }
}
