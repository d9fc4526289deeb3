import Columns

/// A log format that Hypercare reads.
public struct SourceFormat: Sendable {
    public let name: String
    /// One line for people.
    public let summary: String
    /// How a line of it is told from others, for people.
    public let recognition: String
    let map: FieldMap?
    let test: FormatTest
}

/// How a line is recognised.
enum FormatTest: Sendable {
    /// A JSON object of which one alternative holds: names of members, `name{}` for an object,
    /// `!name` for absence, `*.name` for a member of any object inside.
    case members([[String]])
    /// A common or combined line; with `isNginx` only one that NGINX can have written.
    case webServer(isNginx: Bool)
    /// Only by configuration.
    case never
}

/// The call-log formats, most specific first: of two that fit as many lines the first is taken.
public enum SourceFormats {
    public static let all: [SourceFormat] = [
        SourceFormat(
            name: "kong_ai_proxy", summary: "Kong log plugins, entries with an AI call",
            recognition: "JSON with objects latencies and ai, and started_at",
            map: Kong.map, test: .members([["latencies{}", "started_at", "ai{}", "!session"]])),
        SourceFormat(
            name: "kong_log_serializer", summary: "Kong log plugins (file-log, http-log, …)",
            recognition: "JSON with object latencies and started_at",
            map: Kong.map, test: .members([["latencies{}", "started_at", "!session"]])),
        SourceFormat(
            name: "litellm_standard_logging", summary: "LiteLLM standard logging payload",
            recognition:
                "JSON with call_type, startTime and model_map_information or response_cost",
            map: LiteLLM.standard,
            test: .members([
                ["call_type", "startTime", "model_map_information"],
                ["call_type", "startTime", "response_cost"],
            ])),
        SourceFormat(
            name: "litellm_spend_logs", summary: "LiteLLM spend logs (database rows)",
            recognition: "JSON with call_type and spend",
            map: LiteLLM.spend, test: .members([["call_type", "spend"]])),
        SourceFormat(
            name: "apipark_apinto_loki", summary: "APIPark and Apinto, default template",
            recognition: "JSON with msec, request_id and proxy_status or ai_provider",
            map: Apinto.loki,
            test: .members([
                ["msec", "request_id", "proxy_status"], ["msec", "request_id", "ai_provider"],
            ])),
        SourceFormat(
            name: "apinto_file_grouped", summary: "Apinto file output with groups",
            recognition:
                "JSON with time_iso8601 or msec and objects that hold request_method or proxy_status",
            map: Apinto.grouped,
            test: .members([
                ["time_iso8601", "*.request_method"], ["time_iso8601", "*.proxy_status"],
                ["msec", "*.request_method"], ["msec", "*.proxy_status"],
            ])),
        SourceFormat(
            name: "nginx_json", summary: "JSON written by an NGINX log_format",
            recognition:
                "JSON with request_time and status, or remote_addr or remote_ip and request",
            map: WebServers.nginxJson,
            test: .members([
                ["request_time", "status"], ["remote_addr", "request"], ["remote_ip", "request"],
            ])),
        SourceFormat(
            name: "nginx_custom", summary: "any NGINX log_format, given as nginx:FORMAT",
            recognition: "by configuration only",
            map: WebServers.nginxCustom, test: .never),
        SourceFormat(
            name: "nginx_combined", summary: "NGINX combined",
            recognition:
                "client - user [dd/Mon/yyyy:HH:MM:SS +ZZZZ] \"request\" status bytes \"referer\" \"user agent\"",
            map: WebServers.nginxCombined, test: .webServer(isNginx: true)),
        SourceFormat(
            name: "apache_access",
            summary: "Apache httpd common and combined, or a LogFormat given as apache:FORMAT",
            recognition: "as nginx_combined; referer and user agent may be absent, bytes may be -",
            map: WebServers.apacheAccess, test: .webServer(isNginx: false)),
        SourceFormat(
            name: "mapped", summary: "any other JSON, by a field mapping in the pipeline file",
            recognition: "by configuration only", map: nil, test: .never),
    ]

    /// The place of a format, nil where none has this name.
    public static func ordinal(_ name: String) -> Int? { all.firstIndex { $0.name == name } }

    static let kongAi = 0
    static let kong = 1
    static let nginxCustom = 7
    static let apache = 9
    static let mapped = 10
}
