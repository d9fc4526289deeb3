import Columns
import Ingest

extension FeedbackItemTable {
    /// The rows of a batch.
    ///
    /// What is made anew whenever a day is written (copies, linked calls) is left out.
    ///
    /// - Throws: `.failed` where a list cannot be read.
    static func rows(_ batch: Batch) throws(PipelineError) -> [FeedbackRow] {
        var rows: [FeedbackRow] = []
        rows.reserveCapacity(batch.rowCount)
        for values in RowValues.all(batch) { rows.append(try row(values)) }
        return rows
    }

    private static func row(_ values: RowValues) throws(PipelineError) -> FeedbackRow {
        var row = FeedbackRow()
        row.source = values.label("source") ?? ""
        row.fileName = values.label("source_file") ?? ""
        row.input = values.label("input") ?? ""
        row.isLanguageDetected = values.flag("language_detected")
        try setTags(&row, values)
        try setRecord(&row.record, values)
        return row
    }

    private static func setTags(_ row: inout FeedbackRow, _ values: RowValues) throws(PipelineError) {
        guard let sentiment = values.label("sentiment"), let score = values.number("score") else { return }
        row.tags = FeedbackTags(
            sentiment: sentiment, score: score, isCertain: values.flag("is_certain"),
            topics: try list("topics", values), severity: values.label("severity") ?? "")
    }

    private static func setRecord(_ record: inout FeedbackRecord, _ values: RowValues) throws(PipelineError) {
        record.id = values.text("id") ?? ""
        record.parentId = values.text("parent_id")
        record.kind = values.label("kind").flatMap(FeedbackKind.init) ?? .ticket
        record.sourceFormat = values.label("source_format") ?? ""
        record.sourceLine = values.integer("source_line") ?? 0
        record.createdUs = values.integer("created_us")
        record.updatedUs = values.integer("updated_us")
        record.solvedUs = values.integer("solved_us")
        record.closedUs = values.integer("closed_us")
        record.timeAssumedUtc = values.flag("time_assumed_utc")
        setPeople(&record, values)
        setWords(&record, values)
        setState(&record, values)
        record.tags = try list("tags", values)
        record.linkedRequestIds = try list("linked_request_ids", values)
        record.linkedTraceIds = try list("linked_trace_ids", values)
        record.linkedConversationIds = try list("linked_conversation_ids", values)
    }

    private static func setPeople(_ record: inout FeedbackRecord, _ values: RowValues) {
        record.channel = values.label("channel")
        record.author = values.text("author")
        record.authorRole = values.label("author_role").flatMap(FeedbackRole.init) ?? .unknown
        record.account = values.text("account")
        record.consumer = values.flag("consumer_linked") ? nil : values.label("consumer")
        record.isPublic = values.optionalFlag("is_public")
        record.isAutomatic = values.flag("is_automatic")
        record.activeVersion = values.flag("active_version")
        record.isDeleted = values.flag("is_deleted")
    }

    private static func setWords(_ record: inout FeedbackRecord, _ values: RowValues) {
        record.subject = values.text("subject")
        record.text = values.text("text")
        let spoken = values.text("spoken")
        record.spoken = spoken == nil ? record.text : spoken?.isEmpty == true ? nil : spoken
        record.language = values.label("language")
        record.nps = values.small("nps")
        record.csatRaw = values.label("csat_raw")
        record.csatScore = values.number("csat_score")
        record.csatComment = values.text("csat_comment")
    }

    private static func setState(_ record: inout FeedbackRecord, _ values: RowValues) {
        record.status = values.label("status")
        record.statusGroup = values.label("status_group").flatMap(FeedbackStatusGroup.init) ?? .unknown
        record.priority = values.label("priority")
        record.priorityRank = values.small("priority_rank")
        record.type = values.label("type")
        record.comments = values.small("comments")
    }

    private static func list(_ name: String, _ values: RowValues) throws(PipelineError) -> [String] {
        guard let texts = TextList.texts(values.text(name)) else {
            throw .failed(
                .tableUnreadable, path: "tables/\(FeedbackItems.name)",
                "\(name) of item \(values.text("id") ?? "") cannot be read")
        }
        return texts
    }
}
