/// Table `series_day`: what detection keeps of a day. One row for each attribute set, with the day's
/// sums on an even grid.
public enum SeriesDay {
    public static let name = "series_day"
    public static let attributes = "attributes"
    public static let slotSeconds = "slot_seconds"

    /// The sums, in the order of the columns.
    public static let measures: [ColumnSpec] = [
        vector("calls", "records counted"),
        vector("client_errors", "outcome client_error (4xx)"),
        vector("server_errors", "outcome server_error (5xx)"),
        vector("client_gone", "calls whose client left before the answer"),
        vector("rate_limited", "calls refused for rate or quota"),
        vector("auth_failures", "calls refused for missing or wrong credentials"),
        vector("retries", "upstream attempts beyond the first"),
        vector("cache_hits", "calls answered from the response cache"),
        vector("cache_lookups", "calls that asked the response cache"),
        vector("response_bytes", "bytes sent to clients"),
        vector("ai_calls", "calls of language models: those that have a number of input tokens"),
        vector("input_tokens", "tokens sent to models"),
        vector("output_tokens", "tokens made by models"),
        vector("cost_nanousd", "cost in 10^-9 US dollars"),
        vector("truncated", "AI calls whose answer was cut or whose context overflowed"),
        vector("duration_count", "records that have a duration"),
        vector("duration_log_sum", "sum of ln(duration in microseconds), times 65,536"),
        vector("ttft_count", "records that have a time to first token"),
        vector("ttft_log_sum", "sum of ln(time to first token in microseconds), times 65,536"),
    ]

    public static let schema = TableSchema(
        name: name,
        columns: [
            ColumnSpec(attributes, .text, .key, "JSON object: the attributes and their values, by name"),
            ColumnSpec(slotSeconds, .int32, .key, "length of a point in seconds: 300, or 3600 for consumers"),
        ] + measures,
        sortedBy: [slotSeconds, attributes])

    private static func vector(_ name: String, _ meaning: String) -> ColumnSpec {
        ColumnSpec(name, .binary, nullable: true, meaning)
    }
}
