import Columns

/// One field of the normalised record: its name and where its value comes from.
struct RecordField: Sendable {
    private enum Origin: Sendable {
        case sourceFile, sourceFormat
        case whole(CallNumber)
        case thousandths(CallNumber)
        case billionths(CallNumber)
        case flag(CallNumber)
        case label(CallLabel)
        case text(CallText)
        case words(CallNumber, [String])
    }

    let name: String
    private let origin: Origin

    private init(_ name: String, _ origin: Origin) {
        self.name = name
        self.origin = origin
    }

    func value(_ batch: borrowing CallBatch, _ row: Int, _ sourceFile: String) -> RecordValue {
        switch origin {
        case .sourceFile: return .text(Array(sourceFile.utf8))
        case .sourceFormat:
            return .word(
                SourceFormats.all[Int(batch.numbers[CallNumber.sourceFormat.rawValue][row])].name)
        case .whole(let number): return .whole(batch.numbers[number.rawValue][row])
        case .thousandths(let number): return .thousandths(batch.numbers[number.rawValue][row])
        case .billionths(let number): return .billionths(batch.numbers[number.rawValue][row])
        case .flag(let number):
            let value = batch.numbers[number.rawValue][row]
            return value.isMissing ? .null : .flag(value == 1)
        case .label(let label): return .optional(Self.label(batch, label, row))
        case .text(let text): return .optional(batch.storableText(text, row))
        case .words(let number, let words):
            let value = batch.numbers[number.rawValue][row]
            return value.isMissing ? .null : .word(words[Int(value)])
        }
    }

    static func label(_ batch: borrowing CallBatch, _ label: CallLabel, _ row: Int) -> [UInt8]? {
        let id = batch.labels[label.rawValue][row]
        return id == LabelColumn.missing ? nil : Array(batch.dictionaries[label.rawValue][Int(id)])
    }

    /// In the order of the normalised record.
    static let all = [
        RecordField("record_kind", .words(.recordKind, ["api", "llm", "mcp"])),
        RecordField("source_format", .sourceFormat),
        RecordField("source_file", .sourceFile),
        RecordField("source_line", .whole(.line)),
        RecordField("time_us", .whole(.timeUs)),
        RecordField("time_basis", .words(.timeBasis, ["start", "end", "unknown"])),
        RecordField("time_assumed_utc", .flag(.timeAssumedUtc)),
        RecordField("method", .label(.method)),
        RecordField("path", .text(.path)),
        RecordField("query", .text(.query)),
        RecordField("route", .label(.route)),
        RecordField("service", .label(.service)),
        RecordField("server_address", .text(.serverAddress)),
        RecordField("status", .whole(.status)),
        RecordField("upstream_status", .whole(.upstreamStatus)),
        RecordField("grpc_status", .whole(.grpcStatus)),
        RecordField(
            "outcome",
            .words(.outcome, ["success", "client_error", "server_error", "client_gone", "unknown"])),
        RecordField("response_flags", .text(.responseFlags)),
        RecordField("rate_limited", .flag(.rateLimited)),
        RecordField("rate_limit_by", .words(.rateLimitBy, ["gateway", "upstream", "unknown"])),
        RecordField("auth_failure", .flag(.authFailure)),
        RecordField("duration_ms", .thousandths(.durationUs)),
        RecordField("upstream_duration_ms", .thousandths(.upstreamDurationUs)),
        RecordField("gateway_duration_ms", .thousandths(.gatewayDurationUs)),
        RecordField("ttfb_ms", .thousandths(.ttfbUs)),
        RecordField("duration_partial", .flag(.durationPartial)),
        RecordField("request_bytes", .whole(.requestBytes)),
        RecordField("response_bytes", .whole(.responseBytes)),
        RecordField("client_address", .text(.clientAddress)),
        RecordField("user_agent", .text(.userAgent)),
        RecordField("user", .text(.user)),
        RecordField("consumer", .label(.consumer)),
        RecordField("end_user", .text(.endUser)),
        RecordField("credential", .text(.credential)),
        RecordField("upstream_address", .label(.upstreamAddress)),
        RecordField("attempts", .whole(.attempts)),
        RecordField("request_id", .text(.requestId)),
        RecordField("trace_id", .text(.traceId)),
        RecordField("span_id", .text(.spanId)),
        RecordField("session_id", .text(.sessionId)),
        RecordField("stream", .flag(.stream)),
        RecordField("provider", .label(.provider)),
        RecordField("backend", .text(.backend)),
        RecordField("operation", .label(.operation)),
        RecordField("request_model", .label(.requestModel)),
        RecordField("response_model", .label(.responseModel)),
        RecordField("input_tokens", .whole(.inputTokens)),
        RecordField("output_tokens", .whole(.outputTokens)),
        RecordField("total_tokens", .whole(.totalTokens)),
        RecordField("cache_read_tokens", .whole(.cacheReadTokens)),
        RecordField("cache_write_tokens", .whole(.cacheWriteTokens)),
        RecordField("reasoning_tokens", .whole(.reasoningTokens)),
        RecordField("cost_usd", .billionths(.costNanoUsd)),
        RecordField("cost_source", .words(.costSource, ["logged", "priced"])),
        RecordField("llm_duration_ms", .thousandths(.llmDurationUs)),
        RecordField("ttft_ms", .thousandths(.ttftUs)),
        RecordField("time_per_output_token_ms", .thousandths(.timePerOutputTokenUs)),
        RecordField("finish_reason", .label(.finishReason)),
        RecordField("truncated", .flag(.truncated)),
        RecordField("context_window", .whole(.contextWindow)),
        RecordField(
            "cache_status",
            .words(.cacheStatus, ["hit", "miss", "bypass", "refresh", "disabled", "error"])),
        RecordField("tool_call_count", .whole(.toolCallCount)),
        RecordField("mcp_method", .text(.mcpMethod)),
        RecordField("mcp_tool", .text(.mcpTool)),
        RecordField("error_type", .text(.errorType)),
        RecordField("error_message", .text(.errorMessage)),
    ]
}
