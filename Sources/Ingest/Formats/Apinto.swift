import Columns

/// Apinto and APIPark access logs (FORMATS.md section 2).
enum Apinto {
    /// The template that APIPark installs, as it comes out of Loki.
    static let loki = FieldMap(
        name: "apipark_apinto_loki", timeBasis: .start, fields: fields(prefix: ""),
        quirks: .apinto, headerPath: "request_headers.?")

    /// A file template with one level of groups: the same names, inside objects of any name.
    static let grouped = FieldMap(
        name: "apinto_file_grouped", timeBasis: .start,
        fields: fields(prefix: "") + fields(prefix: "*."),
        quirks: .apinto, headerPath: "*.request_headers.?")

    private static func fields(prefix: String) -> [MappedField] {
        named.map { MappedField(prefix + $0.path, $0.target) }
    }

    private static let named = [
        MappedField("msec", .time(.epoch(power: 3))),
        MappedField("time_iso8601", .time(.text)),
        MappedField("timestamp", .time(.any)),
        MappedField("time_local", .time(.text)),
        MappedField("request_method", .label(.method)),
        MappedField("request_uri", .requestTarget),
        MappedField("uri", .requestTarget),
        MappedField("query", .text(.query)),
        MappedField("request_host", .serverAddress),
        MappedField("host", .serverAddress),
        MappedField("status", .number(.status)),
        MappedField("proxy_status", .number(.upstreamStatus)),
        MappedField("proxy_status", .fact(.upstreamStatus)),
        MappedField("request_time", .duration(.durationUs, power: 3)),
        MappedField("proxy_time", .duration(.upstreamDurationUs, power: 3)),
        MappedField("response_time", .fact(.responseTime)),
        MappedField("src_ip", .clientAddress),
        MappedField("remote_addr", .clientAddress),
        MappedField("application", .label(.consumer)),
        MappedField("application_id", .label(.consumer)),
        MappedField("service", .label(.service)),
        MappedField("service_title", .label(.service)),
        MappedField("provider", .label(.service)),
        MappedField("api", .label(.route)),
        MappedField("api_id", .label(.route)),
        MappedField("strategy", .fact(.strategy)),
        MappedField("auth_status", .fact(.authStatus)),
        MappedField("proxy_addr", .upstreamHost(portPath: "")),
        MappedField("dst_ip", .upstreamHost(portPath: "dst_port")),
        MappedField("ai_provider", .provider),
        MappedField("ai_model", .label(.requestModel)),
        MappedField("ai_key", .text(.credential)),
        MappedField("ai_model_input_token", .number(.inputTokens)),
        MappedField("ai_model_output_token", .number(.outputTokens)),
        MappedField("ai_model_total_token", .number(.totalTokens)),
        MappedField("ai_model_cost", .money),
        MappedField("ai_provider_statuses[#]", .number(.attempts)),
        MappedField("ai_provider_statuses[].status", .fact(.llmStatuses)),
        MappedField("ai_model_status", .fact(.status)),
        MappedField("request_id", .text(.requestId)),
    ]
}
