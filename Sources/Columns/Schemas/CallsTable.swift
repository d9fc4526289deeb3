/// Table `calls`, written where a pipeline asks for it: every normalised call, texts redacted.
///
/// Names are those of the normalised record; durations are integer microseconds. The file a call
/// comes from is `input`, which the table `inputs` explains.
public enum CallsTable {
    public static let name = "calls"

    /// Where a column's value comes from.
    public enum Origin: Sendable {
        case number(CallNumber)
        /// The number is a place among these texts.
        case choice(CallNumber, [String])
        case label(CallLabel)
        case text(CallText)
        /// The digest of the input.
        case input
        /// The place of the call among those of its line.
        case record
    }

    /// A column and its origin.
    public struct Field: Sendable {
        public let spec: ColumnSpec
        public let origin: Origin
    }

    public static let schema = TableSchema(
        name: name, columns: fields.map(\.spec), sortedBy: ["time_us", "input", "byte_offset", "record"])

    /// All columns, in order.
    public static let fields: [Field] = when + what + outcome + times + sizes + who + ai + tools + origin

    private static let when = [
        number("time_us", .timestampUs, .timeUs, "event time as logged", nullable: false),
        choice("time_basis", .timeBasis, ["start", "end", "unknown"], "what time_us marks"),
        flag("time_assumed_utc", .timeAssumedUtc, "the line carried no zone"),
    ]

    private static let what =
        [
            choice("record_kind", .recordKind, ["api", "llm", "mcp"], "llm where a model or a token count is known"),
            label("method", .method, "as sent"), text("path", .path, "before the question mark"),
            text("query", .query, "after the question mark"), label("route", .route, "route as in calls_minute"),
            label("service", .service, "gateway service or API product"),
            text("server_address", .serverAddress, "host asked for"),
            label("region", .region, "region label of the source"),
        ]
        + (1...4).map { label("dimension\($0)", CallLabel.dimensions[$0 - 1], "dimension \($0) of the pipeline file") }

    private static let outcome = [
        number("status", .int32, .status, "status sent to the client; 0 = nothing was sent"),
        number("upstream_status", .int32, .upstreamStatus, "of the last upstream attempt"),
        number("grpc_status", .int32, .grpcStatus, "gRPC status"),
        choice(
            "outcome", .outcome, ["success", "client_error", "server_error", "client_gone", "unknown"],
            "from status, flags and LLM status"),
        text("response_flags", .responseFlags, "gateway's own flags, as logged"),
        flag("rate_limited", .rateLimited, "refused for rate or quota"),
        choice("rate_limit_by", .rateLimitBy, ["gateway", "upstream", "unknown"], "who refused"),
        flag("auth_failure", .authFailure, "refused for missing or wrong credentials"),
    ]

    private static let times = [
        number("duration_us", .int64, .durationUs, "total, client view"),
        number("upstream_duration_us", .int64, .upstreamDurationUs, "upstream wait, all attempts"),
        number("gateway_duration_us", .int64, .gatewayDurationUs, "overhead, where logged"),
        number("ttfb_us", .int64, .ttfbUs, "until the first byte to the client"),
        flag("duration_partial", .durationPartial, "logged before the end"),
    ]

    private static let sizes = [
        number("request_bytes", .int64, .requestBytes, "bytes received from the client"),
        number("response_bytes", .int64, .responseBytes, "bytes sent to the client"),
        number("attempts", .int32, .attempts, "upstream attempts; 0 = never proxied"),
        choice(
            "cache_status", .cacheStatus, ["hit", "miss", "bypass", "refresh", "disabled", "error"], "response cache"),
    ]

    private static let who = [
        text("client_address", .clientAddress, "best client address"), text("user_agent", .userAgent, "unescaped"),
        text("user", .user, "authenticated user name"), label("consumer", .consumer, "API consumer"),
        text("end_user", .endUser, "end user reported by the consumer"),
        text("credential", .credential, "id or hash of the credential"),
        label("upstream_address", .upstreamAddress, "last upstream tried"),
        text("request_id", .requestId, "request id"),
        text("trace_id", .traceId, "trace id"), text("span_id", .spanId, "span id"),
        text("session_id", .sessionId, "conversation or session"),
    ]

    private static let ai = [
        flag("stream", .stream, "streamed answer"), label("provider", .provider, "LLM vendor, OpenTelemetry spelling"),
        text("backend", .backend, "gateway's backend name if it is no vendor"),
        label("operation", .operation, "chat, embeddings, ..."),
        label("request_model", .requestModel, "model asked for"),
        label("response_model", .responseModel, "model that answered"),
        number("input_tokens", .int64, .inputTokens, "tokens sent"),
        number("output_tokens", .int64, .outputTokens, "tokens made"),
        number("total_tokens", .int64, .totalTokens, "as logged, else the sum"),
        number("cache_read_tokens", .int64, .cacheReadTokens, "read from the provider's cache"),
        number("cache_write_tokens", .int64, .cacheWriteTokens, "written to the provider's cache"),
        number("reasoning_tokens", .int64, .reasoningTokens, "spent on reasoning"),
        number("cost_usd", .decimal(precision: 18, scale: 9), .costNanoUsd, "cost in US dollars"),
        choice("cost_source", .costSource, ["logged", "priced"], "priced = from a price table"),
        number("llm_duration_us", .int64, .llmDurationUs, "provider call only"),
        number("ttft_us", .int64, .ttftUs, "until the first token"),
        number("time_per_output_token_us", .int64, .timePerOutputTokenUs, "mean time of an output token"),
        label("finish_reason", .finishReason, "of the first choice"),
        flag("truncated", .truncated, "answer cut or context exceeded"),
        number("context_window", .int64, .contextWindow, "model's longest input, where logged"),
    ]

    private static let tools = [
        number("tool_call_count", .int32, .toolCallCount, "tools called"), text("mcp_method", .mcpMethod, "MCP method"),
        text("mcp_tool", .mcpTool, "MCP tool"), text("error_type", .errorType, "kind of error"),
        text("error_message", .errorMessage, "error as logged"),
    ]

    private static let origin = [
        Field(spec: ColumnSpec("input", .label, "digest of the decoded input (XXH3-128, hex)"), origin: .input),
        number("byte_offset", .int64, .byteOffset, "where the line begins in the decoded input", nullable: false),
        number("line", .int64, .line, "1-based line number in the decoded input", nullable: false),
        Field(spec: ColumnSpec("record", .int32, "0 for the first call of a line, 1 for the next"), origin: .record),
    ]

    private static func number(
        _ name: String, _ kind: ColumnKind, _ number: CallNumber, _ meaning: String, nullable: Bool = true
    ) -> Field {
        Field(spec: ColumnSpec(name, kind, nullable: nullable, meaning), origin: .number(number))
    }

    private static func flag(_ name: String, _ number: CallNumber, _ meaning: String) -> Field {
        self.number(name, .boolean, number, meaning)
    }

    private static func choice(_ name: String, _ number: CallNumber, _ texts: [String], _ meaning: String) -> Field {
        Field(spec: ColumnSpec(name, .label, nullable: true, meaning), origin: .choice(number, texts))
    }

    private static func label(_ name: String, _ label: CallLabel, _ meaning: String) -> Field {
        Field(spec: ColumnSpec(name, .label, nullable: true, meaning), origin: .label(label))
    }

    private static func text(_ name: String, _ text: CallText, _ meaning: String) -> Field {
        Field(spec: ColumnSpec(name, .text, nullable: true, meaning), origin: .text(text))
    }
}

extension CallLabel {
    /// The dimensions that a pipeline may declare, in order.
    public static let dimensions: [CallLabel] = [.dimension1, .dimension2, .dimension3, .dimension4]
}
