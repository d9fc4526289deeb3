/// Table `exemplars`: a bounded choice of single calls per hour, service, route and kind, with
/// their address in the archive. Evidence is made from these; no archive is read twice.
public enum Exemplars {
    public static let name = "exemplars"
    public static let schema = TableSchema(
        name: name,
        columns: [
            ColumnSpec("window_start", .timestampUs, .key, "start of the hour, UTC"),
            ColumnSpec("service", .label, .key, nullable: true, "gateway service or API product"),
            ColumnSpec("route", .label, .key, nullable: true, "route as in calls_minute"),
            ColumnSpec("kind", .label, .key, "slowest, failed or odd"),
            ColumnSpec("rank", .int32, .key, "1 is the first of its kind"),
            ColumnSpec(
                "score", .int64, "what ranked it: the duration in microseconds, else a fixed hash; higher comes first"),
            ColumnSpec("time_us", .timestampUs, "event time"),
            ColumnSpec("method", .label, nullable: true, "HTTP method as sent"),
            ColumnSpec("path", .text, nullable: true, "path, redacted"),
            ColumnSpec("status", .int32, nullable: true, "status sent to the client"),
            ColumnSpec("duration_us", .int64, nullable: true, "total duration"),
            ColumnSpec("upstream", .label, nullable: true, "last upstream tried"),
            ColumnSpec("consumer", .label, nullable: true, "API consumer"),
            ColumnSpec("model", .label, nullable: true, "model asked for"),
            ColumnSpec("request_id", .text, nullable: true, "request id"),
            ColumnSpec("trace_id", .text, nullable: true, "trace id"),
            ColumnSpec("error_message", .text, nullable: true, "error as logged, redacted"),
            ColumnSpec("input", .label, "digest of the decoded input (XXH3-128, hex)"),
            ColumnSpec("byte_offset", .int64, "where the line begins in the decoded input"),
            ColumnSpec("line", .int64, "1-based line number in the decoded input"),
            ColumnSpec("excerpt", .text, "the line, redacted, at most 2048 bytes"),
        ],
        sortedBy: ["window_start", "service", "route", "kind", "rank"])
}

/// Table `rejects`: lines that are no record, with the reason; the first of each reason per input.
public enum Rejects {
    public static let name = "rejects"
    public static let schema = TableSchema(
        name: name,
        columns: [
            ColumnSpec("input", .label, .key, "digest of the decoded input (XXH3-128, hex)"),
            ColumnSpec("source_file", .label, "file name, without its folder"),
            ColumnSpec("byte_offset", .int64, .key, "where the line begins in the decoded input"),
            ColumnSpec("line", .int64, "1-based line number in the decoded input"),
            ColumnSpec("reason", .label, "why the line is no record"),
            ColumnSpec("excerpt", .text, "the line, redacted, at most 256 bytes"),
        ],
        sortedBy: ["input", "byte_offset"])
}

/// What an input holds, as the column `kind` of `inputs` says it.
public enum InputKind: String, Sendable {
    case calls, feedback

    /// - Parameter label: of the column; none, as in rows of older tables, stands for calls.
    public init(label: String?) { self = label.flatMap(Self.init(rawValue:)) ?? .calls }
}

/// Table `inputs`: every archive that was counted, with what was found in it. One row per input,
/// under the day of its first record (1970-01-01 where it has none).
public enum Inputs {
    public static let name = "inputs"
    public static let schema = TableSchema(
        name: name,
        columns: [
            ColumnSpec("input", .label, .key, "XXH3-128 of the decoded bytes, hex"),
            ColumnSpec("decoded_bytes", .int64, "length of the decoded bytes"),
            ColumnSpec("stored_sha256", .label, "SHA-256 of the stored (compressed) bytes, hex"),
            ColumnSpec("stored_bytes", .int64, "length of the stored bytes"),
            ColumnSpec("source", .label, "source's name in the pipeline file"),
            ColumnSpec("kind", .label, nullable: true, "calls or feedback; null stands for calls"),
            ColumnSpec("source_file", .label, "file name, without its folder"),
            ColumnSpec("path", .text, "path as found"),
            ColumnSpec("codec", .label, "plain, gzip, zstd or lz4"),
            ColumnSpec("format", .label, nullable: true, "log format most lines had"),
            ColumnSpec("state", .label, "complete, damaged or changed (while it was read)"),
            ColumnSpec("damage_offset", .int64, nullable: true, "where in the stored bytes the damage was met"),
            ColumnSpec("damage", .text, nullable: true, "what was wrong"),
            ColumnSpec("lines", .int64, "lines in all"),
            ColumnSpec("blank", .int64, "empty lines"),
            ColumnSpec("directives", .int64, "comment and header lines"),
            ColumnSpec("foreign", .int64, "recognised lines that are no calls"),
            ColumnSpec("rejected", .int64, "lines that are no record; reasons in rejected_*"),
            ColumnSpec("parsed", .int64, "lines that gave records"),
            ColumnSpec("records", .int64, "records made of the parsed lines"),
            ColumnSpec("counted", .int64, "records that stand in the tables"),
            ColumnSpec(
                "outside", .int64,
                "records outside the window: before 2000, or after the clock-skew limit, or of days not asked for"),
            ColumnSpec("rejected_by_reason", .text, "JSON object: reason to count"),
            ColumnSpec("outside_by_day", .text, "JSON object: day to count"),
            ColumnSpec("counted_by_day", .text, "JSON object: day to count"),
            ColumnSpec("repaired_texts", .int64, "lines with invalid UTF-8 that was replaced"),
            ColumnSpec("first_time", .timestampUs, nullable: true, "earliest counted record"),
            ColumnSpec("last_time", .timestampUs, nullable: true, "latest counted record"),
            ColumnSpec("head", .label, "digest of the first 4 KiB decoded, hex; tells copies and grown files"),
            ColumnSpec("settled_bytes", .int64, "decoded bytes up to the last line end"),
            ColumnSpec(
                "prefixes", .text, "JSON object: decoded length to digest of that much, for grown and cut files"),
            ColumnSpec("days_from", .text, nullable: true, "first day asked for, where runs were limited to days"),
            ColumnSpec(
                "days_to", .text, nullable: true, "day after the last one asked for, where runs were limited to days"),
        ],
        sortedBy: ["input"])
}
