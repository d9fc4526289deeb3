/// Table `calls_minute`: calls per minute and route, service, status, model, upstream and region.
public enum CallsMinute {
    public static let name = "calls_minute"
    public static let windowUs: Int64 = 60_000_000
    /// The key labels, in the order of the table. Four more follow where a pipeline declares dimensions.
    public static let labels: [CallLabel] = [
        .service, .route, .method, .provider, .requestModel, .upstreamAddress, .region,
    ]
    public static let labelNames = ["service", "route", "method", "provider", "model", "upstream", "region"]

    /// The table's schema with the pipeline's own dimensions (at most four) as further key columns.
    public static func schema(dimensions: [String]) -> TableSchema {
        let keys =
            WindowColumns.windowStart("minute")
            + labelNames.map { ColumnSpec($0, .label, .key, nullable: true, WindowColumns.labelMeaning($0)) }
            + dimensions.map { ColumnSpec($0, .label, .key, nullable: true, "dimension declared in the pipeline file") }
            + [
                ColumnSpec(
                    "status", .int32, .key, nullable: true, "HTTP status sent to the client; 0 = nothing was sent")
            ]
        return TableSchema(
            name: name,
            columns: keys + WindowColumns.sums + WindowColumns.sketches + WindowColumns.distincts,
            sortedBy: keys.map(\.name))
    }
}

/// Table `consumers_hour`: calls per hour and consumer.
public enum ConsumersHour {
    public static let name = "consumers_hour"
    public static let windowUs: Int64 = 3_600_000_000
    public static let labels: [CallLabel] = [.consumer, .service, .route, .requestModel]
    public static let labelNames = ["consumer", "service", "route", "model"]

    public static let schema: TableSchema = {
        let keys =
            WindowColumns.windowStart("hour")
            + labelNames.map { ColumnSpec($0, .label, .key, nullable: true, WindowColumns.labelMeaning($0)) }
        return TableSchema(
            name: name, columns: keys + WindowColumns.sums + WindowColumns.sketches, sortedBy: keys.map(\.name))
    }()
}

/// The value columns that the windowed call tables share.
public enum WindowColumns {
    /// The text that stands for all values of a dimension beyond its limit.
    public static let other = "(other)"

    static func windowStart(_ length: String) -> [ColumnSpec] {
        [ColumnSpec("window_start", .timestampUs, .key, "start of the \(length), UTC")]
    }

    static func labelMeaning(_ name: String) -> String {
        switch name {
        case "service": "gateway service or API product"
        case "route": "configured template, else the gateway's route, else the path with its ids folded"
        case "method": "HTTP method as sent"
        case "provider": "LLM vendor, OpenTelemetry spelling"
        case "model": "model asked for"
        case "upstream": "last upstream tried, host:port"
        case "region": "region label of the source"
        case "consumer": "API consumer, application or key alias"
        default: name
        }
    }

    /// Additive columns. AI columns are null where no AI call was seen.
    public static let sums: [ColumnSpec] = [
        ColumnSpec("calls", .int64, .sum, "records counted"),
        ColumnSpec("client_errors", .int64, .sum, "outcome client_error (4xx)"),
        ColumnSpec("server_errors", .int64, .sum, "outcome server_error (5xx)"),
        ColumnSpec("client_gone", .int64, .sum, "the client left before the answer"),
        ColumnSpec("rate_limited", .int64, .sum, "refused for rate or quota"),
        ColumnSpec("auth_failures", .int64, .sum, "refused for missing or wrong credentials"),
        ColumnSpec("retries", .int64, .sum, "upstream attempts beyond the first"),
        ColumnSpec("cache_hits", .int64, .sum, "answered from the response cache"),
        ColumnSpec("cache_lookups", .int64, .sum, "calls that asked the response cache"),
        ColumnSpec("request_bytes", .int64, .sum, "bytes received from clients"),
        ColumnSpec("response_bytes", .int64, .sum, "bytes sent to clients"),
        ColumnSpec("input_tokens", .int64, .sum, nullable: true, "tokens sent to models"),
        ColumnSpec("output_tokens", .int64, .sum, nullable: true, "tokens made by models"),
        ColumnSpec("cached_tokens", .int64, .sum, nullable: true, "input tokens read from a provider's cache"),
        ColumnSpec("cost_usd", .decimal(precision: 18, scale: 9), .sum, nullable: true, "cost in US dollars"),
        ColumnSpec(
            "truncated", .int64, .sum, nullable: true, "AI calls whose answer was cut or whose context overflowed"),
        ColumnSpec("duration_sum_us", .int64, .sum, "sum of durations"),
        ColumnSpec("duration_count", .int64, .sum, "records that have a duration"),
        ColumnSpec("upstream_duration_sum_us", .int64, .sum, "sum of upstream durations"),
        ColumnSpec("upstream_duration_count", .int64, .sum, "records that have an upstream duration"),
        ColumnSpec("ttft_sum_us", .int64, .sum, nullable: true, "sum of times to first token"),
        ColumnSpec("ttft_count", .int64, .sum, nullable: true, "records that have a time to first token"),
    ]

    /// Quantile sketches and the quantiles made from them.
    public static let sketches: [ColumnSpec] = ["duration", "upstream_duration", "ttft"].flatMap { measure in
        [ColumnSpec(measure, .binary, .quantiles, nullable: true, "quantile sketch of \(measure) in microseconds")]
            + [(50, 0.50), (90, 0.90), (95, 0.95), (99, 0.99)].map { percent, q in
                ColumnSpec(
                    "\(measure)_p\(percent)_ms", .double, .quantileMs(of: measure, q), nullable: true,
                    "\(percent)th percentile in milliseconds, at most 1 % off")
            }
    }

    /// Distinct sketches and the counts made from them.
    public static let distincts: [ColumnSpec] = ["consumers", "clients"].flatMap { counted in
        [
            ColumnSpec("\(counted)_sketch", .binary, .distinct, nullable: true, "distinct sketch of \(counted)"),
            ColumnSpec(
                counted, .int64, .distinctCount(of: "\(counted)_sketch"),
                "distinct \(counted): exact up to 256, else estimated"),
        ]
    }
}
