/// Table `feedback`: one row for each thing that somebody said, under the UTC day on which it was said.
///
/// Names are those of the normalised record. All texts are redacted. An item that a later export holds again is
/// replaced by what that export says. Lists are JSON lists of texts.
public enum FeedbackItems {
    public static let name = "feedback"
    public static let schema = TableSchema(
        name: name, columns: origin + people + words + tags + ratings + state + links,
        sortedBy: ["created_us", "source", "source_format", "kind", "parent_id", "id"])

    private static let origin = [
        ColumnSpec("source", .label, .key, "source's name in the pipeline file"),
        ColumnSpec(
            "id", .text, .key, "ticket, issue, conversation or answer; of a comment its own or its parent's with #n"),
        ColumnSpec("parent_id", .text, .key, nullable: true, "ticket of a comment"),
        ColumnSpec("kind", .label, .key, "ticket, comment, survey or rating"),
        ColumnSpec("source_format", .label, .key, "format of the export"),
        ColumnSpec("source_file", .label, "file name, without its folder"),
        ColumnSpec("source_line", .int64, "1-based line on which the record begins in the decoded file"),
        ColumnSpec("input", .label, "digest of the decoded input (XXH3-128, hex)"),
        ColumnSpec("created_us", .timestampUs, "when it was said"),
        ColumnSpec("updated_us", .timestampUs, nullable: true, "last change"),
        ColumnSpec("solved_us", .timestampUs, nullable: true, "when it was solved"),
        ColumnSpec("closed_us", .timestampUs, nullable: true, "when it was closed"),
        ColumnSpec("time_assumed_utc", .boolean, "a time stood in the export without a zone"),
    ]

    private static let people = [
        ColumnSpec("channel", .label, nullable: true, "email, web, chat, api, phone, survey, ..."),
        ColumnSpec("author", .text, nullable: true, "id; a pseudonym where the export has an address or a name"),
        ColumnSpec("author_role", .label, "customer, agent or unknown"),
        ColumnSpec("account", .text, nullable: true, "organisation of the author"),
        ColumnSpec("consumer", .label, nullable: true, "API consumer: from a field, else that of a linked call"),
        ColumnSpec("consumer_linked", .boolean, "whether the consumer is that of a linked call"),
        ColumnSpec("route", .label, nullable: true, "route of a linked call, as in calls_minute"),
        ColumnSpec("is_public", .boolean, nullable: true, "false for notes that only agents see"),
        ColumnSpec("is_automatic", .boolean, "written by a machine: absence notes, receipts"),
        ColumnSpec("active_version", .boolean, "false for rows that a later one replaces"),
        ColumnSpec("is_deleted", .boolean, "deleted in the product"),
        ColumnSpec("is_customer_voice", .boolean, "whether it is counted and tagged as what customers say"),
    ]

    private static let words = [
        ColumnSpec("subject", .text, nullable: true, "without markup, redacted"),
        ColumnSpec("text", .text, nullable: true, "without markup, redacted, cut at 16 KiB"),
        ColumnSpec(
            "spoken", .text, nullable: true,
            "what the author says, where that is not all of the text: no quoted replies, signatures, traces, code; "
                + "empty where the text holds nothing else"),
        ColumnSpec("language", .label, nullable: true, "BCP 47; as exported, else as told by the text"),
        ColumnSpec("language_detected", .boolean, "whether the language was told by the text"),
        ColumnSpec(
            "copy_of", .text, nullable: true, "id of the first item of the day that says nearly the same in the source"),
    ]

    private static let tags = [
        ColumnSpec("sentiment", .label, nullable: true, "negative, neutral or positive"),
        ColumnSpec("score", .double, nullable: true, "-1 to 1"),
        ColumnSpec(
            "is_certain", .boolean, nullable: true,
            "false for texts in a language that the model has not learned: told by opinion words and emoji"),
        ColumnSpec("topics", .text, "JSON list, the main one first"),
        ColumnSpec("severity", .label, nullable: true, "high, normal or low; a hint"),
    ]

    private static let ratings = [
        ColumnSpec("nps", .int32, nullable: true, "0 to 10"),
        ColumnSpec("nps_class", .label, nullable: true, "promoter (9, 10), passive (7, 8) or detractor"),
        ColumnSpec("csat_raw", .label, nullable: true, "rating as exported"),
        ColumnSpec("csat_score", .double, nullable: true, "rating from 0 (worst) to 1 (best)"),
        ColumnSpec("csat_comment", .text, nullable: true, "what was said with the rating"),
    ]

    private static let state = [
        ColumnSpec("status", .label, nullable: true, "as exported"),
        ColumnSpec("status_group", .label, "open, pending, solved, closed or unknown"),
        ColumnSpec("priority", .label, nullable: true, "as exported"),
        ColumnSpec("priority_rank", .int32, nullable: true, "1 (highest) to 4"),
        ColumnSpec("type", .label, nullable: true, "incident, bug, question, ..., as exported"),
        ColumnSpec("tags", .text, "JSON list, as exported"),
        ColumnSpec("comments", .int32, nullable: true, "replies"),
    ]

    private static let links = [
        ColumnSpec("linked_request_ids", .text, "JSON list: request ids in fields and texts"),
        ColumnSpec("linked_trace_ids", .text, "JSON list: trace ids in fields and texts"),
        ColumnSpec("linked_conversation_ids", .text, "JSON list: conversation ids in fields and texts"),
    ]
}

/// Table `feedback_hour`: what customers said, per hour, topic, sentiment, channel, consumer and route.
///
/// Every item is counted once under the topic `(all)` and once under each of its topics, so sums over topics mean
/// nothing: choose `topic = '(all)'` for totals.
public enum FeedbackHour {
    public static let name = "feedback_hour"
    public static let windowUs: Int64 = 3_600_000_000
    /// The topic under which every item is counted once.
    public static let allTopics = "(all)"
    public static let labelNames = ["topic", "sentiment", "channel", "consumer", "route"]

    public static let schema: TableSchema = {
        let keys = WindowColumns.windowStart("hour") + labels
        return TableSchema(name: name, columns: keys + sums, sortedBy: keys.map(\.name))
    }()

    private static let labels = [
        ColumnSpec("topic", .label, .key, "one of the seventeen topics; (all) counts every item once"),
        ColumnSpec(
            "sentiment", .label, .key, nullable: true, "negative, neutral or positive; null for ratings without a text"),
        ColumnSpec("channel", .label, .key, nullable: true, "email, web, chat, api, phone, survey, ..."),
        ColumnSpec("consumer", .label, .key, nullable: true, "API consumer, where one is named or linked"),
        ColumnSpec("route", .label, .key, nullable: true, "route of a linked call"),
    ]

    /// Additive columns. Those of ratings are null where nobody rated.
    public static let sums: [ColumnSpec] = [
        ColumnSpec("items", .int64, .sum, "things said"),
        ColumnSpec("copies", .int64, .sum, "of these: near-duplicates of an item of the same day and source"),
        ColumnSpec("severe", .int64, .sum, "of these: severity high"),
        ColumnSpec("scored", .int64, .sum, "of these: with a score, that is with a text"),
        ColumnSpec("score_plus_milli", .int64, .sum, "sum of the positive scores in thousandths"),
        ColumnSpec(
            "score_minus_milli", .int64, .sum,
            "sum of the negative scores in thousandths, without their sign; the mean is (plus - minus) / scored / 1000"),
        ColumnSpec("nps_answers", .int64, .sum, nullable: true, "answers from 0 to 10"),
        ColumnSpec("nps_promoters", .int64, .sum, nullable: true, "answers 9 and 10"),
        ColumnSpec("nps_detractors", .int64, .sum, nullable: true, "answers 0 to 6"),
        ColumnSpec("csat_answers", .int64, .sum, nullable: true, "ratings"),
        ColumnSpec("csat_satisfied", .int64, .sum, nullable: true, "ratings of at least 0.75 on the scale from 0 to 1"),
        ColumnSpec("csat_milli", .int64, .sum, nullable: true, "sum of ratings in thousandths"),
    ]
}
