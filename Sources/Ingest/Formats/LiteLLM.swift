import Columns

/// LiteLLM's standard logging payload and its spend log rows (FORMATS.md section 6).
enum LiteLLM {
    static let standard = FieldMap(
        name: "litellm_standard_logging", timeBasis: .start,
        fields: shared + [
            MappedField("id", .text(.requestId)),
            MappedField("trace_id", .traceId),
            MappedField("stream", .flag(.stream)),
            MappedField("response_cost", .money),
            MappedField("metadata.user_api_key_alias", .label(.consumer)),
            MappedField("metadata.user_api_key_hash", .label(.consumer)),
            MappedField("metadata.user_api_key_hash", .text(.credential)),
            MappedField("metadata.user_api_key_user_id", .text(.user)),
            MappedField("metadata.user_api_key_end_user_id", .text(.endUser)),
            MappedField("metadata.requester_ip_address", .clientAddress),
            MappedField("response_time", .fact(.responseTime)),
            MappedField("response.choices[0].finish_reason", .label(.finishReason)),
            MappedField(
                "response.usage.prompt_tokens_details.cached_tokens", .number(.cacheReadTokens)),
            MappedField("response.usage.cache_read_input_tokens", .number(.cacheReadTokens)),
            MappedField("response.usage.cache_creation_input_tokens", .number(.cacheWriteTokens)),
            MappedField(
                "response.usage.completion_tokens_details.reasoning_tokens",
                .number(.reasoningTokens)),
            MappedField(
                "hidden_params.litellm_overhead_time_ms", .duration(.gatewayDurationUs, power: 3)),
            MappedField(
                "model_map_information.model_map_value.max_input_tokens", .number(.contextWindow)),
            MappedField("error_information.error_class", .text(.errorType)),
            MappedField("error_information.error_message", .text(.errorMessage)),
            MappedField("error_str", .text(.errorMessage)),
            MappedField("error_information.error_code", .number(.status)),
            MappedField("error_information.llm_provider", .fact(.errorProvider)),
        ], quirks: .liteLLM)

    static let spend = FieldMap(
        name: "litellm_spend_logs", timeBasis: .start,
        fields: shared + [
            MappedField("request_id", .text(.requestId)),
            MappedField("session_id", .text(.sessionId)),
            MappedField("spend", .money),
            MappedField("api_key", .text(.credential)),
            MappedField("user", .text(.user)),
            MappedField("metadata", .fact(.metadata)),
        ], quirks: .liteLLMSpend, nullWord: "None")

    private static let shared = [
        MappedField("startTime", .time(.any)),
        MappedField("startTime", .fact(.startTime)),
        MappedField("endTime", .fact(.endTime)),
        MappedField("completionStartTime", .fact(.firstTokenTime)),
        MappedField("call_type", .label(.operation)),
        MappedField("custom_llm_provider", .provider),
        MappedField("model_group", .label(.requestModel)),
        MappedField("model", .label(.responseModel)),
        MappedField("prompt_tokens", .number(.inputTokens)),
        MappedField("completion_tokens", .number(.outputTokens)),
        MappedField("total_tokens", .number(.totalTokens)),
        MappedField("end_user", .text(.endUser)),
        MappedField("requester_ip_address", .clientAddress),
        MappedField("api_base", .upstreamHost(portPath: "")),
        MappedField("cache_key", .fact(.cacheKey)),
        MappedField("cache_hit", .cacheStatus),
        MappedField("status", .fact(.status)),
    ]
}
