/// The log formats that a gateway of a scenario can write, by the names the product gives them.
public enum LogFormat: String, Sendable, CaseIterable {
    case kongLogSerializer = "kong_log_serializer"
    case kongAIProxy = "kong_ai_proxy"
    case apiparkApintoLoki = "apipark_apinto_loki"
    case apintoFileGrouped = "apinto_file_grouped"
    case litellmStandardLogging = "litellm_standard_logging"
    case litellmSpendLogs = "litellm_spend_logs"
    case nginxCombined = "nginx_combined"
    case nginxJSON = "nginx_json"
    /// The format string is `nginxTimedFormat`.
    case nginxTimed = "nginx_timed"
    case apacheAccess = "apache_access"

    /// The `log_format` string behind `nginxTimed`: combined, then the request's and the
    /// upstream's time.
    public static let nginxTimedFormat =
        #"$remote_addr - $remote_user [$time_local] "$request" $status $body_bytes_sent"#
        + #" "$http_referer" "$http_user_agent" $request_time $upstream_response_time"#

    /// Whether a line is a JSON object.
    public var isJSON: Bool {
        switch self {
        case .nginxCombined, .nginxTimed, .apacheAccess: false
        default: true
        }
    }

    /// How the names of its archives end, before the codec's ending.
    public var fileExtension: String { isJSON ? "ndjson" : "log" }

    /// Which routes a gateway with this format serves.
    public var served: ServedRoutes {
        switch self {
        case .kongAIProxy, .apiparkApintoLoki: .all
        case .litellmStandardLogging, .litellmSpendLogs: .completions
        default: .plain
        }
    }

    /// The usual share of the calls, relative to other gateways.
    public var usualWeight: Double {
        switch self {
        case .kongAIProxy, .kongLogSerializer: 1
        case .nginxCombined, .nginxTimed, .nginxJSON, .apacheAccess: 1.4
        case .apiparkApintoLoki, .apintoFileGrouped: 0.25
        case .litellmStandardLogging, .litellmSpendLogs: 0.15
        }
    }
}
