import Columns

/// NGINX and Apache httpd (FORMATS.md section 8).
enum WebServers {
    /// Combined and common lines. Nothing in such a line tells whether its time is the start or the
    /// end of the request.
    private static let lineFields = [
        MappedField("time", .time(.text)),
        MappedField("forwarded_for", .clientAddress),
        MappedField("client", .clientAddress),
        MappedField("vhost", .serverAddress),
        MappedField("user", .text(.user)),
        MappedField("request", .requestLine),
        MappedField("status", .number(.status)),
        MappedField("bytes", .number(.responseBytes)),
        MappedField("user_agent", .text(.userAgent)),
    ]

    static let nginxCombined = FieldMap(
        name: "nginx_combined", timeBasis: .unknown, fields: lineFields, quirks: .webServer)

    static let apacheAccess = FieldMap(
        name: "apache_access", timeBasis: .unknown, fields: lineFields, quirks: .webServer)

    /// The variables of NGINX that mean something here; the finest time first.
    private static let variables = [
        MappedField("msec", .time(.epoch(power: 6))),
        MappedField("time_iso8601", .time(.text)),
        MappedField("time_local", .time(.text)),
        MappedField("http_x_forwarded_for", .clientAddress),
        MappedField("remote_addr", .clientAddress),
        MappedField("remote_user", .text(.user)),
        MappedField("request", .requestLine),
        MappedField("request_method", .label(.method)),
        MappedField("request_uri", .requestTarget),
        MappedField("uri", .requestTarget),
        MappedField("args", .text(.query)),
        MappedField("query_string", .text(.query)),
        MappedField("status", .number(.status)),
        MappedField("body_bytes_sent", .number(.responseBytes)),
        MappedField("bytes_sent", .number(.responseBytes)),
        MappedField("request_length", .number(.requestBytes)),
        MappedField("request_time", .duration(.durationUs, power: 6)),
        MappedField("request_time_ms", .duration(.durationUs, power: 3)),
        MappedField("request_time_us", .duration(.durationUs, power: 0)),
        MappedField("upstream_response_time", .upstreamDurations(power: 6)),
        MappedField("upstream_addr", .upstreamAddresses),
        MappedField("upstream_status", .upstreamStatuses),
        MappedField("upstream_cache_status", .cacheStatus),
        MappedField("http_user_agent", .text(.userAgent)),
        MappedField("host", .serverAddress),
        MappedField("http_host", .serverAddress),
        MappedField("server_name", .serverAddress),
        MappedField("request_id", .text(.requestId)),
        MappedField("http_x_request_id", .text(.requestId)),
        MappedField("http_traceparent", .traceparent),
        MappedField("sent_http_content_type", .contentType),
    ]

    /// A configured NGINX layout.
    static let nginxCustom = FieldMap(
        name: "nginx_custom", timeBasis: .end, fields: variables, quirks: .webServer,
        headerPath: "http_?")

    /// A configured Apache layout: `%t` is the time the request was received.
    static let apacheCustom = FieldMap(
        name: "apache_access", timeBasis: .start, fields: variables, quirks: .webServer,
        headerPath: "http_?")

    /// JSON written by an NGINX `log_format`, under the variables' names and the usual others.
    static let nginxJson = FieldMap(
        name: "nginx_json", timeBasis: .end,
        fields: [MappedField("msec", .time(.epoch(power: 6)))]
            + ["@timestamp", "timestamp", "time_iso8601", "time", "time_local", "ts"].map {
                MappedField($0, .time(.any))
            }
            + [
                MappedField("x_forwarded_for", .clientAddress),
                MappedField("http_x_forwarded_for", .clientAddress),
                MappedField("remote_addr", .clientAddress),
                MappedField("remote_ip", .clientAddress),
                MappedField("client_ip", .clientAddress),
                MappedField("request", .requestLine),
                MappedField("request_method", .label(.method)),
                MappedField("method", .label(.method)),
                MappedField("request_uri", .requestTarget),
                MappedField("uri", .requestTarget),
                MappedField("path", .requestTarget),
                MappedField("args", .text(.query)),
                MappedField("status", .number(.status)),
                MappedField("response", .number(.status)),
                MappedField("body_bytes_sent", .number(.responseBytes)),
                MappedField("bytes_sent", .number(.responseBytes)),
                MappedField("bytes", .number(.responseBytes)),
                MappedField("agent", .text(.userAgent)),
                MappedField("user_agent", .text(.userAgent)),
                MappedField("upstream_response_time", .upstreamDurations(power: 6)),
            ]
            + variables.filter { field in
                [
                    "remote_user", "request_length", "request_time", "upstream_addr",
                    "upstream_status",
                    "upstream_cache_status", "http_user_agent", "host", "http_host", "server_name",
                    "request_id",
                    "http_x_request_id", "http_traceparent", "sent_http_content_type",
                ].contains(field.path)
            },
        quirks: .webServer, headerPath: "http_?")
}
