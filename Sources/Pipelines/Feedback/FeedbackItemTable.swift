import Columns
import Ingest

/// Rows of the table `feedback` to and from batches.
enum FeedbackItemTable {
    static func batch(_ rows: [FeedbackRow]) -> Batch {
        let sorted = rows.sorted(by: isBefore)
        let of = RowColumns(sorted)
        return Batch(
            schema: FeedbackItems.schema,
            columns: origin(of) + people(of) + words(of) + tags(of) + ratings(of) + state(of) + links(of))
    }

    private static func isBefore(_ a: FeedbackRow, _ b: FeedbackRow) -> Bool {
        if a.createdUs != b.createdUs { return a.createdUs < b.createdUs }
        for (left, right) in zip(a.key.parts, b.key.parts) where left != right {
            guard let left, let right else { return left != nil }
            return left.utf8.lexicographicallyPrecedes(right.utf8)
        }
        return false
    }

    private static func origin(_ of: RowColumns<FeedbackRow>) -> [AnyColumn] {
        [
            of.label(\.source), of.text(\.record.id), of.text(\.record.parentId), of.label(\.record.kind.rawValue),
            of.label(\.record.sourceFormat), of.label(\.fileName), of.long(\.record.sourceLine), of.label(\.input),
            of.long(\.createdUs), of.long(\.record.updatedUs), of.long(\.record.solvedUs), of.long(\.record.closedUs),
            of.flag(\.record.timeAssumedUtc),
        ]
    }

    private static func people(_ of: RowColumns<FeedbackRow>) -> [AnyColumn] {
        [
            of.label(\.record.channel), of.text(\.record.author), of.label(\.record.authorRole.rawValue),
            of.text(\.record.account), of.label(\.consumer), of.flag(\.isConsumerLinked), of.label(\.route),
            of.flag(\.record.isPublic), of.flag(\.record.isAutomatic), of.flag(\.record.activeVersion),
            of.flag(\.record.isDeleted),
            of.flag(\.record.isCustomerVoice),
        ]
    }

    private static func words(_ of: RowColumns<FeedbackRow>) -> [AnyColumn] {
        [
            of.text(\.record.subject), of.text(\.record.text),
            of.text { $0.record.spoken == $0.record.text ? nil : $0.record.spoken ?? "" },
            of.label(\.record.language), of.flag(\.isLanguageDetected), of.text(\.copyOf),
        ]
    }

    private static func tags(_ of: RowColumns<FeedbackRow>) -> [AnyColumn] {
        [
            of.label(\.tags?.sentiment), of.number(\.tags?.score), of.flag(\.tags?.isCertain),
            of.text { TextList.json($0.tags?.topics ?? []) },
            of.label(\.tags?.severity),
        ]
    }

    private static func ratings(_ of: RowColumns<FeedbackRow>) -> [AnyColumn] {
        [
            of.optionalInteger(\.record.nps), of.label { $0.record.nps.flatMap(RecommendationClass.init)?.rawValue },
            of.label(\.record.csatRaw), of.number(\.record.csatScore), of.text(\.record.csatComment),
        ]
    }

    private static func state(_ of: RowColumns<FeedbackRow>) -> [AnyColumn] {
        [
            of.label(\.record.status), of.label(\.record.statusGroup.rawValue), of.label(\.record.priority),
            of.optionalInteger(\.record.priorityRank), of.label(\.record.type),
            of.text { TextList.json($0.record.tags) },
            of.optionalInteger(\.record.comments),
        ]
    }

    private static func links(_ of: RowColumns<FeedbackRow>) -> [AnyColumn] {
        [
            of.text { TextList.json($0.record.linkedRequestIds) }, of.text { TextList.json($0.record.linkedTraceIds) },
            of.text { TextList.json($0.record.linkedConversationIds) },
        ]
    }
}
