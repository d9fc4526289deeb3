import Testing

@testable import Ingest

/// The rules that single gateways need.
@Suite struct GatewayRulesTests {
    private static func kong(
        _ more: String, status: Int = 200, size: Int = 10
    ) throws
        -> ParsedLines
    {
        let line =
            #"{"latencies":{"request":5,"proxy":-1},"started_at":1726783839538,"response":{"status":\#(status),"size":\#(size)}\#(more)}"#
        return ParsedLines(line + "\n", try CallSource(format: .named("kong_log_serializer")))
    }

    static let refusals: [(Int, String, String, String, String)] = [
        (429, #","source":"kong""#, "true", "gateway", "false"),
        (429, #","source":"upstream""#, "true", "upstream", "false"),
        (401, #","source":"kong""#, "false", "null", "true"),
        (403, #","source":"kong""#, "false", "null", "true"),
        (403, #","source":"kong","consumer":{"username":"a"}"#, "false", "null", "false"),
        (403, #","source":"upstream""#, "false", "null", "false"),
        (200, "", "false", "null", "false"),
    ]

    @Test(arguments: refusals) func `who refused is told by the source`(
        _ status: Int, _ more: String, _ limited: String, _ by: String, _ barred: String
    ) throws {
        let parsed = try Self.kong(more, status: status)
        #expect(parsed.values("rate_limited") == [limited])
        #expect(parsed.values("rate_limit_by") == [by])
        #expect(parsed.values("auth_failure") == [barred])
    }

    @Test func `Kong's zeros are unknown where an answer with a body succeeded`() throws {
        let ai =
            #","ai":{"proxy":{"meta":{"request_model":"m","response_model":"UNSPECIFIED","llm_latency":0},"usage":{"prompt_tokens":7,"completion_tokens":0,"total_tokens":0,"cost":0}}}"#
        let good = try Self.kong(ai)
        #expect(good.values("output_tokens") == ["null"])
        #expect(good.values("total_tokens") == ["null"])
        #expect(good.values("input_tokens") == ["7"])
        #expect(good.values("cost_usd") == ["null"])
        #expect(good.values("response_model") == ["null"])
        #expect(good.values("source_format") == ["kong_ai_proxy"])
        let failed = try Self.kong(ai, status: 500)
        #expect(failed.values("output_tokens") == ["0"])
        #expect(failed.values("cost_usd") == ["null"])
    }

    @Test func `the singular names of Kong's documentation are read too`() throws {
        let parsed = try Self.kong(
            #","ai":{"ai-proxy-advanced":{"usage":{"prompt_token":3,"completion_token":4},"meta":{"request_model":"m"}}}"#
        )
        #expect(parsed.values("input_tokens") == ["3"])
        #expect(parsed.values("total_tokens") == ["7"])
        #expect(parsed.records.count == 1)
    }

    @Test func `each further plugin's call is a record of its own`() throws {
        let parsed = try Self.kong(
            #","request":{"id":"r1"},"ai":{"ai-request-transformer":{"meta":{"request_model":"a"}},"ai-response-transformer":{"meta":{"request_model":"b"}}}"#
        )
        #expect(parsed.values("request_model") == ["null", "a", "b"])
        #expect(parsed.values("request_id") == ["r1", "r1", "r1"])
        #expect(parsed.values("record_kind") == ["api", "llm", "llm"])
        #expect(parsed.values("status") == ["200", "null", "null"])
        #expect(parsed.tally.parsed == 1)
        #expect(parsed.tally.records == 3)
    }

    @Test func `headers sent twice, trace contexts and streams are understood`() throws {
        let parsed = try Self.kong(
            #","request":{"headers":{"user-agent":["a b","c"],"traceparent":"00-4BF92F3577B34DA6A3CE929D0E0E4736-00F067AA0BA902B7-01"}},"client_ip":"::ffff:10.0.0.1""#
        )
        #expect(parsed.values("user_agent") == ["a b"])
        #expect(parsed.values("trace_id") == ["4bf92f3577b34da6a3ce929d0e0e4736"])
        #expect(parsed.values("span_id") == ["00f067aa0ba902b7"])
        #expect(parsed.values("upstream_duration_ms") == ["null"])
        #expect(parsed.values("attempts") == ["0"])
    }

    private static func apinto(_ more: String) throws -> ParsedLines {
        ParsedLines(
            #"{"msec":"1735541385123","request_id":"a","proxy_status":"","request_time":25\#(more)}"#
                + "\n", try CallSource())
    }

    @Test(arguments: [
        (#","response_time":25190416,"proxy_status":200"#, "25.19"),
        (#","response_time":24,"proxy_status":200"#, "24"),
        (#","response_time":0"#, "null"), (#","response_time":0,"proxy_status":"200""#, "0"),
        (#","proxy_time":21,"response_time":21000000"#, "21"),
    ]) func `Apinto's response time is told to be nanoseconds by its size`(
        _ more: String, _ ms: String
    ) throws {
        #expect(try Self.apinto(more).values("upstream_duration_ms") == [ms])
    }

    @Test func `Apinto's words for refusals are understood`() throws {
        let limited = try Self.apinto(#","status":"403","strategy":"visit-limit""#)
        #expect(limited.values("rate_limited") == ["true"])
        #expect(limited.values("rate_limit_by") == ["gateway"])
        #expect(limited.values("auth_failure") == ["false"])
        #expect(try Self.apinto(#","auth_status":"fail""#).values("auth_failure") == ["true"])
        let exhausted = try Self.apinto(
            #","ai_provider_statuses":[{"provider":"a","status":"timeout"},{"provider":"b","status":"quota exhausted"}]"#
        )
        #expect(exhausted.values("attempts") == ["2"])
        #expect(exhausted.values("rate_limit_by") == ["upstream"])
        #expect(exhausted.values("outcome") == ["server_error"])
    }

    @Test func `LiteLLM's first token counts for a stream that went on after it`() throws {
        let line = { (stream: String, token: String) in
            #"{"call_type":"acompletion","startTime":100.5,"endTime":103.25,"completionStartTime":\#(token),"stream":\#(stream),"model":"m","response_cost":0.1}"#
                + "\n"
        }
        let parsed = ParsedLines(
            line("true", "101.000001") + line("true", "103.25") + line("false", "101.0"),
            try CallSource())
        #expect(parsed.values("ttft_ms") == ["500.001", "null", "null"])
        #expect(parsed.values("duration_ms") == ["2750", "2750", "2750"])
    }

    @Test func `LiteLLM's context overflow is a truncation`() throws {
        let line =
            #"{"call_type":"c","startTime":100.5,"endTime":103.25,"status":"failure","response_cost":0,"error_information":{"error_code":"400","error_class":"ContextWindowExceededError","llm_provider":"openai"}}"#
        let parsed = ParsedLines(line + "\n", try CallSource())
        #expect(parsed.values("truncated") == ["true"])
        #expect(parsed.values("outcome") == ["client_error"])
    }

    @Test func `LiteLLM's spend logs name the key by its alias, else by its hash`() throws {
        let line = { (metadata: String) in
            #"{"call_type":"c","spend":0.5,"startTime":"2025-01-24 09:20:46.8","api_key":"88dc28d0","cache_hit":"True","metadata":"\#(metadata)"}"#
                + "\n"
        }
        let parsed = ParsedLines(
            line(#"{\"user_api_key_alias\": \"team\"}"#) + line("{}") + line(""), try CallSource())
        #expect(parsed.values("consumer") == ["team", "88dc28d0", "88dc28d0"])
        #expect(parsed.values("cache_status") == ["hit", "hit", "hit"])
    }
}
