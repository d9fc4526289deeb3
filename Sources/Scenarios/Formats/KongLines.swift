/// Kong's serialised log with the AI proxy's part; each of a gateway's processes has its own order of
/// members.
///
/// Kong's log is a Lua table, whose order depends on the process that built it; so a file has as
/// many shapes as the gateway has processes. A gateway with an odd number writes slashes as `\/`
/// and the request's size as text, as builds with an older JSON library do.
struct KongLines: LogWriter {
    private var workers: [TemplateLines]

    init(_ world: World, gateway: Gateway) {
        let number = WorldIds.hash(gateway.name)
        let isOlder = number & 1 == 1
        let tables = LineTables(world, gateway: gateway, escapesSlashes: isOlder)
        workers = (0..<2).map { worker in
            var random = RandomStream(seed: number, UInt64(worker))
            var members = KongMembers.optional(sizesAreText: isOlder)
            for index in members.indices.dropFirst() {
                members.swapAt(index, random.below(index + 1))
            }
            let layout = "{" + KongMembers.first + members.joined() + "}"
            return TemplateLines(layout, tables, escapesSlashes: isOlder)
        }
    }

    mutating func append(_ call: ScenarioCall, to line: inout LogBuffer) {
        workers[Int(call.worker)].append(call, to: &line)
    }
}

/// The members of Kong's record, as template texts; each after the first begins with its comma.
enum KongMembers {
    static let first = #""started_at":{start_ms}"#

    static func optional(sizesAreText: Bool) -> [String] {
        let size = sizesAreText ? #""{request_bytes}""# : "{request_bytes}"
        let members: [[String]] = [
            [
                #","request":{"id":"{request_hex}","method":"{method}","uri":"{uri}","#,
                #""url":"https://{host}:8443{uri}","size":\#(size),"querystring":{},"#,
                #""headers":{"host":"{host}","accept":"application/json","#,
                #""user-agent":"{user_agent}"⟨consumer|,"authorization":"REDACTED"⟩"#,
                #"⟨planned|,"x-plan":"{plan}"⟩⟨prompted|,"x-prompt-version":"{prompt_version}"⟩"#,
                #"⟨intended|,"x-intent":"{intent}"⟩}}"#,
            ],
            [
                #","response":{"status":{status},"size":{response_bytes},"#,
                #""headers":{"content-type":"⟨stream|text/event-stream⟩"#,
                #"⟨!stream|⟨foreign|text/html⟩⟨!foreign|application/json⟩; charset=utf-8⟩"⟨proxied|,"#,
                #""x-kong-upstream-latency":"{first_byte_ms}"⟩⟨limited|,"retry-after":"21","#,
                #""x-ratelimit-remaining-minute":"0"⟩,"x-kong-request-id":"{request_hex}","#,
                #""via":"1.1 kong/3.9.1"}}"#,
            ],
            [
                #","latencies":{"request":{duration_ms},"kong":{gateway_ms},"#,
                #""proxy":{first_byte_ms},"receive":{receive_ms}}"#,
            ],
            [#","client_ip":"{client}""#],
            [#","workspace":"54baa5a9-23d6-41e0-9c9a-02434b010b25","workspace_name":"default""#],
            [#","source":"{source}""#],
            [
                #","upstream_uri":"{uri}","upstream_status":"⟨proxied|⟨retried|{first_status},"#,
                #" ⟩{upstream_status}⟩""#,
            ],
            [#"⟨routed|,"route":{route_object}⟩"#],
            [#"⟨routed|,"service":{service_object}⟩"#],
            [
                #"⟨proxied|,"tries":[⟨retried|{"ip":"{first_address}","port":{upstream_port},"#,
                #""state":"failed","code":{first_status},"balancer_start":{start_ms},"#,
                #""balancer_latency":1},⟩{"balancer_start":{balancer_ms},"balancer_latency":0,"#,
                #""ip":"{upstream_address}","port":{upstream_port},"keepalive":true}]⟩"#,
            ],
            [
                #"⟨consumer|,"consumer":{consumer_object},"#,
                #""authenticated_entity":{"id":"{credential_id}","#,
                #""consumer_id":"{consumer_id}"}⟩"#,
            ],
            [#","trace_id":{"w3c":"{trace_hex}"}"#],
            [
                #"⟨completion|,"#,
                #""ai":{"proxy":{"meta":{"plugin_id":"5df193be-47a3-4f1b-8c37-37e31af0568b","#,
                #""provider_name":"{provider}","request_model":"{model}","#,
                #""response_model":"{answer_model}","request_mode":"⟨stream|stream⟩"#,
                #"⟨!stream|oneshot⟩"⟨!cached|,"llm_latency":{answer_ms}⟩},"#,
                #""usage":{"prompt_tokens":{input_tokens},"completion_tokens":{output_tokens},"#,
                #""total_tokens":{total_tokens}⟨!cached|,"time_per_token":{token_ms}⟩,"#,
                #""cost":{cost}},"cache":{⟨cacheable|"cache_status":"⟨cached|Hit⟩"#,
                #"⟨!cached|Miss⟩"⟩}}}⟩"#,
            ],
        ]
        return members.map { $0.joined() }
    }
}

/// Kong's entities as it writes them into every record.
enum KongObjects {
    static func route(_ route: Route, service: UpstreamService) -> String {
        guard case .literal(let prefix) = route.path.first else { return "{}" }
        return
            #"{"id":"\#(route.id)","name":"\#(route.name)","paths":["\#(prefix)"],"#
            + #""methods":["\#(route.method)"],"#
            + #""protocols":["https"],"strip_path":false,"service":{"id":"\#(service.id)"}}"#
    }

    static func service(_ service: UpstreamService) -> String {
        #"{"id":"\#(service.id)","name":"\#(service.name)","host":"\#(service.host)","#
            + #""port":\#(service.instances[0].port),"#
            + #""protocol":"http","read_timeout":\#(service.timeoutMs),"retries":5}"#
    }

    static func consumer(_ consumer: Consumer) -> String {
        #"{"id":"\#(consumer.id)","username":"\#(consumer.name)","#
            + #""custom_id":"\#(consumer.customId)","tags":["\#(consumer.kind)"]}"#
    }
}
