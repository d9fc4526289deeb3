/// What users may write where a log format is asked for.
public enum FormatNames {
    /// Formats that are recognised by content or named, in alphabetical order, with one line each.
    public static let all: [(name: String, meaning: String)] = [
        ("apache_access", "Apache httpd access log, common and combined"),
        ("apinto_file_grouped", "APIPark / Apinto file log, JSON with grouped fields"),
        ("apipark_apinto_loki", "APIPark / Apinto log as exported from Loki"),
        ("kong_ai_proxy", "Kong log serializer with the ai-proxy plugin's fields"),
        ("kong_log_serializer", "Kong log serializer (file-log, http-log)"),
        ("litellm_spend_logs", "LiteLLM spend logs"),
        ("litellm_standard_logging", "LiteLLM standard logging payload"),
        ("nginx_combined", "NGINX access log, combined"),
        ("nginx_json", "NGINX access log written as JSON"),
    ]

    public static let names = all.map(\.name)

    /// Quantities of the normalised record that a generic mapping may fill, with the units in which
    /// they may be logged; the first unit is the default. No units: a text or a count.
    static let targets: [(name: String, units: [String])] = [
        ("time", ["iso8601", "s", "ms", "us", "ns"]),
        ("method", []), ("path", []), ("query", []), ("url", []), ("route", []), ("service", []),
        ("server_address", []), ("status", []), ("upstream_status", []), ("grpc_status", []),
        ("duration", durations), ("upstream_duration", durations), ("gateway_duration", durations),
        ("ttfb", durations), ("ttft", durations), ("llm_duration", durations),
        ("request_bytes", []), ("response_bytes", []), ("attempts", []),
        ("client_address", []), ("user_agent", []), ("user", []), ("consumer", []),
        ("end_user", []),
        ("credential", []), ("upstream_address", []), ("request_id", []), ("trace_id", []),
        ("span_id", []),
        ("session_id", []), ("provider", []), ("backend", []), ("operation", []),
        ("request_model", []), ("response_model", []),
        ("input_tokens", []), ("output_tokens", []), ("total_tokens", []),
        ("cache_read_tokens", []),
        ("cache_write_tokens", []), ("reasoning_tokens", []), ("cost", ["usd", "nano_usd"]),
        ("finish_reason", []), ("stream", []), ("cache_status", []), ("region", []),
        ("error_type", []), ("error_message", []),
    ]

    private static let durations = ["ms", "s", "us", "ns"]

    static let targetNames = targets.map(\.name)

    /// A target by its name, with or without the unit the normalised record prints (`duration_ms`,
    /// `cost_usd`, `time_us`), which is then the default unit.
    static func target(_ name: String) -> (name: String, units: [String], standardUnit: String?)? {
        if let target = targets.first(where: { $0.name == name }) {
            return (name, target.units, target.units.first)
        }
        for target in targets {
            if let unit = target.units.first(where: { name == "\(target.name)_\($0)" }) {
                return (target.name, target.units, unit)
            }
        }
        return nil
    }
}
