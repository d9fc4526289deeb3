import Columns
import Ingest

/// Prints records of feedback with the names and units of the normalised record.
struct FeedbackText {
    /// What stands as `source_file`.
    let sourceFile: String

    /// One record as a JSON object, without a line end. Values that are not known are null.
    func ndjson(_ record: FeedbackRecord, isLanguageDetected: Bool) -> String {
        JSON.object(
            (origin(record) + people(record) + words(record, isLanguageDetected) + ratings(record) + state(record)
                + links(record)).map { JSON.Member(name: $0.0, value: $0.1) }
        ).line
    }

    private typealias Members = [(String, JSON)]

    private func origin(_ record: FeedbackRecord) -> Members {
        [
            ("id", .text(record.id)), ("parent_id", .text(orNull: record.parentId)),
            ("source_format", .text(record.sourceFormat)), ("source_file", .text(sourceFile)),
            ("source_line", .integer(record.sourceLine)), ("kind", .text(record.kind.rawValue)),
            ("created_us", .time(record.createdUs)), ("updated_us", .time(record.updatedUs)),
            ("solved_us", .time(record.solvedUs)), ("closed_us", .time(record.closedUs)),
            ("time_assumed_utc", .bool(record.timeAssumedUtc)),
        ]
    }

    private func people(_ record: FeedbackRecord) -> Members {
        [
            ("channel", .text(orNull: record.channel)), ("author", .text(orNull: record.author)),
            ("author_role", .text(record.authorRole.rawValue)), ("account", .text(orNull: record.account)),
            ("consumer", .text(orNull: record.consumer)), ("is_public", record.isPublic.map(JSON.bool) ?? .null),
            ("is_automatic", .bool(record.isAutomatic)), ("active_version", .bool(record.activeVersion)),
            ("is_customer_voice", .bool(record.isCustomerVoice)),
        ]
    }

    private func words(_ record: FeedbackRecord, _ isLanguageDetected: Bool) -> Members {
        [
            ("subject", .text(orNull: record.subject)), ("text", .text(orNull: record.text)),
            ("spoken", .text(orNull: record.spoken)), ("language", .text(orNull: record.language)),
            ("language_detected", .bool(isLanguageDetected)),
        ]
    }

    private func ratings(_ record: FeedbackRecord) -> Members {
        [
            ("nps", .count(orNull: record.nps)),
            ("nps_class", .text(orNull: record.nps.flatMap(RecommendationClass.init)?.rawValue)),
            ("csat_raw", .text(orNull: record.csatRaw)), ("csat_score", record.csatScore.map(JSON.double) ?? .null),
            ("csat_comment", .text(orNull: record.csatComment)),
        ]
    }

    private func state(_ record: FeedbackRecord) -> Members {
        [
            ("status", .text(orNull: record.status)), ("status_group", .text(record.statusGroup.rawValue)),
            ("priority", .text(orNull: record.priority)), ("priority_rank", .count(orNull: record.priorityRank)),
            ("type", .text(orNull: record.type)), ("tags", .texts(record.tags)),
            ("comments", .count(orNull: record.comments)),
        ]
    }

    private func links(_ record: FeedbackRecord) -> Members {
        [
            ("linked_request_ids", .texts(record.linkedRequestIds)),
            ("linked_trace_ids", .texts(record.linkedTraceIds)),
            ("linked_conversation_ids", .texts(record.linkedConversationIds)),
        ]
    }

    // MARK: - The narrow form

    static let tableHead = ["line", "time", "kind", "role", "voice", "rating", "language", "id", "text"]

    static let tableWidths = [6, 24, 8, 8, 5, 8, 8, 18, 60]

    func table(_ record: FeedbackRecord) -> [String] {
        let rating = record.nps.map { "nps \($0)" } ?? record.csatRaw ?? ""
        let text = record.said ?? record.text ?? ""
        return [
            "\(record.sourceLine)", record.createdUs.map(TimeWriting.iso) ?? "", record.kind.rawValue,
            record.authorRole.rawValue, record.isCustomerVoice ? "yes" : "no", rating, record.language ?? "", record.id,
            text.split(whereSeparator: \.isWhitespace).joined(separator: " "),
        ]
    }
}

extension JSON {
    fileprivate static func time(_ us: Int64?) -> JSON { us.map(JSON.integer) ?? .null }

    fileprivate static func count(orNull value: Int?) -> JSON { value.map(JSON.count) ?? .null }

    fileprivate static func texts(_ texts: [String]) -> JSON { .list(texts.map { .text($0) }) }
}
