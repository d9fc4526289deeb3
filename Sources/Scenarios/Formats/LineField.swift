/// A value that a line template can show, by its name in the template.
enum LineField: String, Sendable {
    // The request.
    case method
    case uri
    case status
    case client
    case userAgent = "user_agent"
    case userAgentForm = "user_agent_form"
    case host
    case page
    case requestBytes = "request_bytes"
    case responseBytes = "response_bytes"
    case bodyBytes = "body_bytes"
    // Ids.
    case requestHex = "request_hex"
    case requestUUID = "request_uuid"
    case traceHex = "trace_hex"
    case traceUUID = "trace_uuid"
    case sessionUUID = "session_uuid"
    case answerUUID = "answer_uuid"
    // Times.
    case startMs = "start_ms"
    case startLocal = "start_local"
    case startDay = "start_day"
    case startTime = "start_time"
    case startFraction3 = "start_fraction3"
    case startFraction6 = "start_fraction6"
    case startSeconds6 = "start_seconds6"
    case endLocal = "end_local"
    case endDay = "end_day"
    case endTime = "end_time"
    case endFraction6 = "end_fraction6"
    case endSeconds3 = "end_seconds3"
    case endSeconds6 = "end_seconds6"
    case firstSeconds6 = "first_seconds6"
    case firstDay = "first_day"
    case firstTime = "first_time"
    case firstFraction6 = "first_fraction6"
    // Durations.
    case durationMs = "duration_ms"
    case durationSeconds3 = "duration_seconds3"
    case durationSeconds6 = "duration_seconds6"
    case gatewayMs = "gateway_ms"
    case firstByteMs = "first_byte_ms"
    case receiveMs = "receive_ms"
    case upstreamMs = "upstream_ms"
    case upstreamNs = "upstream_ns"
    case lastTrySeconds3 = "last_try_seconds3"
    case firstTrySeconds3 = "first_try_seconds3"
    case answerMs = "answer_ms"
    case tokenMs = "token_ms"
    // Who and where.
    case gateway
    case routeName = "route_name"
    case routeId = "route_id"
    case routeObject = "route_object"
    case serviceName = "service_name"
    case serviceObject = "service_object"
    case consumerName = "consumer_name"
    case consumerId = "consumer_id"
    case consumerObject = "consumer_object"
    case credentialId = "credential_id"
    case keyHash = "key_hash"
    case upstream
    case upstreamAddress = "upstream_address"
    case upstreamPort = "upstream_port"
    case upstreamStatus = "upstream_status"
    /// As `upstream_status`, but `""` where none came: for JSON numbers.
    case upstreamCode = "upstream_code"
    case firstUpstream = "first_upstream"
    case firstAddress = "first_address"
    case firstStatus = "first_status"
    case balancerMs = "balancer_ms"
    case source
    case plan
    case promptVersion = "prompt_version"
    case intent
    // Models.
    case provider
    case providerClass = "provider_class"
    case model
    case answerModel = "answer_model"
    case endpoint
    case inputTokens = "input_tokens"
    case outputTokens = "output_tokens"
    case totalTokens = "total_tokens"
    case cachedTokens = "cached_tokens"
    case contextTokens = "context_tokens"
    case cost
    case finishReason = "finish_reason"
}
