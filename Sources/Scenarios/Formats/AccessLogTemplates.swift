/// The layouts of NGINX and Apache access logs.
enum AccessLogTemplates {
    /// NGINX's predefined format; the time is the end of the request.
    static let combined =
        #"{client} - ⟨user|{consumer_name}⟩⟨!user|-⟩"#
        + #" [{end_local} +0000] "{method} {uri} HTTP/1.1" {status} {body_bytes}"#
        + #" "⟨referred|{page}⟩⟨!referred|-⟩" "{user_agent}""#

    /// See `LogFormat.nginxTimedFormat`. A retried request has a list of upstream times.
    static let timed =
        combined
        + " {duration_seconds3} ⟨proxied|⟨retried|{first_try_seconds3}, ⟩{last_try_seconds3}⟩⟨!proxied|-⟩"

    /// An `escape=json` format: every value is a string.
    static let json = [
        #"{"time":"{end_day}T{end_time}+00:00","msec":"{end_seconds3}","#,
        #""remote_addr":"{client}","x_forwarded_for":"","#,
        #""remote_user":"⟨user|{consumer_name}⟩","request_id":"{request_hex}","#,
        #""request_method":"{method}","request_uri":"{uri}","#,
        #""status":"{status}","body_bytes_sent":"{body_bytes}","#,
        #""request_length":"{request_bytes}","#,
        #""request_time":"{duration_seconds3}","#,
        #""upstream_addr":"⟨proxied|⟨retried|{first_upstream}, ⟩{upstream}⟩","#,
        #""upstream_status":"⟨proxied|⟨retried|{first_status}, ⟩{upstream_status}⟩","#,
        #""upstream_response_time":"⟨proxied|⟨retried|{first_try_seconds3}, ⟩"#,
        #"{last_try_seconds3}⟩","#,
        #""http_user_agent":"{user_agent}","host":"{host}"}"#,
    ].joined()

    /// Apache's combined format; the time is the beginning of the request, no bytes are `-`.
    static let apache =
        #"{client} - ⟨user|{consumer_name}⟩⟨!user|-⟩"#
        + #" [{start_local} +0000] "{method} {uri} HTTP/1.1" {status} ⟨empty|-⟩"#
        + #"⟨!empty|{body_bytes}⟩"#
        + #" "⟨referred|{page}⟩⟨!referred|-⟩" "{user_agent}""#
}
