/// The layouts of Apinto: APIPark's fixed one for Loki, and a grouped one for files.
enum ApintoTemplates {
    /// Durations: `request_time` in ms, `response_time` in ns.
    static let loki = [
        #"{"ai_model":"⟨completion|{model}⟩","#,
        #""ai_model_input_token":⟨answered|{input_tokens}⟩⟨!answered|""⟩,"#,
        #""ai_model_output_token":⟨answered|{output_tokens}⟩⟨!answered|""⟩,"#,
        #""ai_model_total_token":⟨answered|{total_tokens}⟩⟨!answered|""⟩,"#,
        #""ai_provider":"⟨completion|{provider}⟩","api":"{route_id}","#,
        #""application":"{consumer_name}","#,
        #""authorization":"⟨consumer|apikey-****⟩","cluster":"apinto","#,
        #""content_type":"application/json","msec":{start_ms},"#,
        #""node":"{gateway}","provider":"{service_name}","#,
        #""proxy_addr":"⟨proxied|⟨completion|{endpoint}⟩⟨!completion|{upstream}⟩⟩","#,
        #""proxy_body":"","#,
        #""proxy_header":"Accept=application%2Fjson&Host={host}&X-Real-Ip=10.4.0.1","#,
        #""proxy_host":"⟨proxied|⟨completion|{endpoint}⟩⟨!completion|{upstream}⟩⟩","#,
        #""proxy_method":"⟨proxied|{method}⟩","#,
        #""proxy_response_body":"","proxy_scheme":"⟨proxied|http⟩","#,
        #""proxy_status":⟨proxied|{upstream_code}⟩⟨!proxied|""⟩,"proxy_uri":"⟨proxied|{uri}⟩"#,
        #"","remote_addr":"{client}","#,
        #""request_body":"","#,
        #""request_header":"Accept=application%2Fjson&Host={host}&User-Agent={user_agent_form}"#,
        #"⟨planned|&X-Plan={plan}⟩⟨prompted|&X-Prompt-Version={prompt_version}⟩⟨intended|&X-Intent={intent}⟩","#,
        #""request_host":"{host}","request_id":"{request_uuid}","request_method":"{method}","#,
        #""request_scheme":"https","#,
        #""request_time":{duration_ms},"request_uri":"{uri}","response_body":"","#,
        #""response_header":"Content-Type=⟨foreign|text%2Fhtml⟩⟨!foreign|application%2Fjson⟩","#,
        #""response_headers":{"content-type":"⟨foreign|text/html⟩⟨!foreign|application/json⟩"},"#,
        #""response_time":{upstream_ns},"service":"{service_name}","#,
        #""src_ip":"{client}","status":{status},"strategy":"⟨limited|visit-limit⟩"}"#,
    ].joined()

    static let grouped = [
        #"{"time_iso8601":"{start_day}T{start_time}.{start_fraction3}+00:00","#,
        #""request_id":"{request_uuid}","#,
        #""request":{"request_method":"{method}","scheme":"https","request_uri":"{uri}","#,
        #""host":"{host}","#,
        #""header":"Accept=%2A%2F%2A&User-Agent={user_agent_form}","remote_addr":"{client}"},"#,
        #""proxy":{"proxy_method":"{method}","proxy_scheme":"http","proxy_uri":"{uri}","#,
        #""proxy_host":"{host}","#,
        #""proxy_header":"Accept=%2A%2F%2A","proxy_addr":"⟨proxied|{upstream}⟩"},"#,
        #""response":{"response_header":"Content-Type=application%2Fjson"},"#,
        #""status_code":{"status":{status},"proxy_status":⟨proxied|{upstream_code}⟩"#,
        #"⟨!proxied|""⟩},"#,
        #""time":{"request_time":{duration_ms},"response_time":{upstream_ns}}}"#,
    ].joined()
}
