import Columns

/// A user's own mapping of JSON members to the normalised record.
public struct FieldMapping: Sendable, Equatable {
    /// One line of the mapping.
    public struct Entry: Sendable, Equatable {
        /// A name of the normalised record: `time`, `status`, `duration`, `path`, `url`, `consumer`, …
        public let target: String
        /// The member's path (see `JSONTree`).
        public let path: String
        /// For `time`: `s`, `ms`, `us`, `ns`, `text`, `any` (the default). For durations: `s`, `ms`
        /// (the default), `us`, `ns`.
        public let unit: String?

        public init(target: String, path: String, unit: String? = nil) {
            self.target = target
            self.path = path
            self.unit = unit
        }
    }

    public let entries: [Entry]
    public let timeBasis: TimeBasis

    public init(_ entries: [Entry], timeBasis: TimeBasis = .unknown) {
        self.entries = entries
        self.timeBasis = timeBasis
    }

    /// The targets that may be named, in order.
    public static var targets: [String] {
        (["time"] + durations.map(\.0) + numbers.map(\.0) + labels.map(\.0) + texts.map(\.0)
            + others.map(\.0)).sorted()
    }

    /// - Throws: an unknown target, a path that is none, an unknown unit, no time at all.
    func fieldMap() throws(FormatError) -> FieldMap {
        var fields: [MappedField] = []
        for entry in entries {
            guard JSONPath(entry.path) != nil else {
                throw .mapping(
                    field: entry.target,
                    needed: "a path of member names joined by dots, not \"\(entry.path)\"")
            }
            fields.append(MappedField(entry.path, try target(entry)))
        }
        guard fields.contains(where: { if case .time = $0.target { true } else { false } }) else {
            throw .mapping(
                field: "time", needed: "a path; a record without a time cannot be counted")
        }
        return FieldMap(name: "mapped", timeBasis: timeBasis, fields: fields)
    }

    private func target(_ entry: Entry) throws(FormatError) -> FieldTarget {
        if entry.target == "time" { return .time(try timeUnit(entry)) }
        if let duration = Self.durations.first(where: { $0.0 == entry.target }) {
            return .duration(duration.1, power: try durationPower(entry))
        }
        if let number = Self.numbers.first(where: { $0.0 == entry.target }) {
            return .number(number.1)
        }
        if let label = Self.labels.first(where: { $0.0 == entry.target }) { return .label(label.1) }
        if let text = Self.texts.first(where: { $0.0 == entry.target }) { return .text(text.1) }
        if let other = Self.others.first(where: { $0.0 == entry.target }) { return other.1 }
        let nearest = Spelling.nearest(entry.target, Self.targets)
        throw .mapping(
            field: entry.target,
            needed: "a known target" + (nearest.map { "; did you mean \"\($0)\"?" } ?? ""))
    }

    private func timeUnit(_ entry: Entry) throws(FormatError) -> TimeUnit {
        switch entry.unit {
        case nil, "any": return .any
        case "text": return .text
        default: return .epoch(power: try power(entry))
        }
    }

    private func durationPower(_ entry: Entry) throws(FormatError) -> Int {
        entry.unit == nil ? 3 : try power(entry)
    }

    private func power(_ entry: Entry) throws(FormatError) -> Int {
        switch entry.unit {
        case "s": 6
        case "ms": 3
        case "us": 0
        case "ns": -3
        default:
            throw .mapping(
                field: entry.target, needed: "a unit s, ms, us or ns, not \"\(entry.unit ?? "")\"")
        }
    }

    private static let durations: [(String, CallNumber)] = [
        ("duration", .durationUs), ("upstream_duration", .upstreamDurationUs),
        ("gateway_duration", .gatewayDurationUs),
        ("ttfb", .ttfbUs), ("llm_duration", .llmDurationUs), ("ttft", .ttftUs),
        ("time_per_output_token", .timePerOutputTokenUs),
    ]
    private static let numbers: [(String, CallNumber)] = [
        ("status", .status), ("upstream_status", .upstreamStatus), ("grpc_status", .grpcStatus),
        ("request_bytes", .requestBytes), ("response_bytes", .responseBytes),
        ("attempts", .attempts),
        ("input_tokens", .inputTokens), ("output_tokens", .outputTokens),
        ("total_tokens", .totalTokens),
        ("cache_read_tokens", .cacheReadTokens), ("cache_write_tokens", .cacheWriteTokens),
        ("reasoning_tokens", .reasoningTokens), ("context_window", .contextWindow),
        ("tool_call_count", .toolCallCount),
    ]
    private static let labels: [(String, CallLabel)] = [
        ("service", .service), ("route", .route), ("method", .method),
        ("request_model", .requestModel),
        ("response_model", .responseModel), ("region", .region), ("consumer", .consumer),
        ("finish_reason", .finishReason), ("operation", .operation),
    ]
    private static let texts: [(String, CallText)] = [
        ("query", .query), ("user_agent", .userAgent), ("user", .user), ("end_user", .endUser),
        ("credential", .credential), ("request_id", .requestId), ("session_id", .sessionId),
        ("backend", .backend),
        ("response_flags", .responseFlags), ("mcp_method", .mcpMethod), ("mcp_tool", .mcpTool),
        ("error_type", .errorType), ("error_message", .errorMessage),
    ]
    private static let others: [(String, FieldTarget)] = [
        ("path", .requestTarget), ("url", .requestTarget), ("request_line", .requestLine),
        ("server_address", .serverAddress), ("client_address", .clientAddress),
        ("upstream_address", .upstreamAddresses), ("provider", .provider),
        ("cache_status", .cacheStatus),
        ("cost_usd", .money), ("stream", .flag(.stream)), ("truncated", .flag(.truncated)),
        ("trace_id", .traceId),
        ("span_id", .spanId), ("traceparent", .traceparent), ("content_type", .contentType),
    ]
}
