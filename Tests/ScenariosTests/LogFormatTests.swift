import Testing

@testable import Scenarios

@Suite("LogFormat")
struct LogFormatTests {
    /// One path of each JSON format and what a call's record must have there.
    private struct Case: Sendable, CustomTestStringConvertible {
        let format: LogFormat
        let path: String
        let value: @Sendable (ScenarioCall, World) -> String?

        var testDescription: String { "\(format.rawValue) \(path)" }
    }

    private static let cases: [Case] = [
        Case(format: .kongAIProxy, path: "started_at") { call, _ in "\(call.startUs / 1_000)" },
        Case(format: .kongAIProxy, path: "response.status") { call, _ in "\(call.status)" },
        Case(format: .kongAIProxy, path: "latencies.request") { call, _ in
            "\(call.durationUs / 1_000)"
        },
        Case(format: .kongAIProxy, path: "source") { call, _ in call.tries > 0 ? "upstream" : "kong"
        },
        Case(format: .kongAIProxy, path: "route.name") { call, world in
            call.route < 0 ? nil : world.routes[Int(call.route)].name
        },
        Case(format: .kongAIProxy, path: "consumer.username") { call, world in
            call.consumer < 0 ? nil : world.consumers[Int(call.consumer)].name
        },
        Case(format: .kongAIProxy, path: "ai.proxy.usage.prompt_tokens") { call, _ in
            call.model >= 0 && (call.tries > 0 || call.cache == .hit) ? "\(call.inputTokens)" : nil
        },
        Case(format: .kongLogSerializer, path: "latencies.proxy") { call, _ in
            call.tries > 0 ? "\(call.upstreamUs / 1_000)" : "-1"
        },
        Case(format: .apiparkApintoLoki, path: "request_time") { call, _ in
            "\(call.durationUs / 1_000)"
        },
        Case(format: .apiparkApintoLoki, path: "strategy") { call, _ in
            call.fate == .rateLimited ? "visit-limit" : ""
        },
        Case(format: .apiparkApintoLoki, path: "proxy_status") { call, _ in
            call.upstreamStatus == 0 ? "" : "\(call.upstreamStatus)"
        },
        Case(format: .apintoFileGrouped, path: "status_code.status") { call, _ in "\(call.status)"
        },
        Case(format: .litellmStandardLogging, path: "status") { call, _ in
            call.status < 400 ? "success" : "failure"
        },
        Case(format: .litellmStandardLogging, path: "prompt_tokens") { call, _ in
            "\(call.inputTokens)"
        },
        Case(format: .litellmStandardLogging, path: "model_group") { call, world in
            world.models[Int(call.model)].name
        },
        Case(format: .litellmSpendLogs, path: "completion_tokens") { call, _ in
            "\(call.outputTokens)"
        },
        Case(format: .nginxJSON, path: "status") { call, _ in "\(call.status)" },
        Case(format: .nginxJSON, path: "body_bytes_sent") { call, _ in "\(call.responseBytes)" },
    ]

    @Test(arguments: LogFormat.allCases)
    func `every call has a line of its own`(format: LogFormat) {
        let scenario = Samples.scenario(format, callsPerDay: 1_000)
        let lines = Samples.lines(scenario)
        #expect(lines.count == Samples.calls(scenario).count)
        #expect(lines.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0 >= 0x20 && $0 < 0x7F } })
    }

    @Test(arguments: LogFormat.allCases.filter(\.isJSON))
    func `every line of a JSON format is one object`(format: LogFormat) {
        for line in Samples.lines(Samples.scenario(format, callsPerDay: 1_000)) {
            guard case .object = JSONCheck(line) else {
                Issue.record("no object: \(String(decoding: line, as: UTF8.self))")
                return
            }
        }
    }

    @Test(arguments: cases)
    private func `records say what happened`(_ one: Case) {
        let scenario = Samples.scenario(one.format, callsPerDay: 1_000)
        for (line, call) in zip(Samples.lines(scenario), Samples.calls(scenario)) {
            let found = JSONCheck(line)?[one.path]?.text
            guard found == one.value(call, scenario.world) else {
                Issue.record(
                    "found \(found ?? "nothing"): \(String(decoding: line, as: UTF8.self))")
                return
            }
        }
    }

    @Test(arguments: [LogFormat.nginxCombined, .nginxTimed, .apacheAccess])
    func `text lines have the columns of their format`(format: LogFormat) throws {
        let head =
            #/^(\S+) - (\S+) \[(\d\d/\w{3}/\d{4}:\d\d:\d\d:\d\d \+0000)\] "([A-Z]+) (\S+) HTTP/1\.1" (\d{3}) (\d+|-) "([^"]*)" "([^"]+)"(.*)$/#
        let tail = #/^ \d+\.\d{3} (-|\d+\.\d{3}(, \d+\.\d{3})*)$/#
        let scenario = Samples.scenario(format, callsPerDay: 1_000)
        for (line, call) in zip(Samples.lines(scenario), Samples.calls(scenario)) {
            let text = String(decoding: line, as: UTF8.self)
            let match = try #require(text.wholeMatch(of: head), "\(text)")
            #expect(match.6 == "\(call.status)")
            #expect(
                format == .nginxTimed ? match.10.wholeMatch(of: tail) != nil : match.10.isEmpty,
                "\(text)")
        }
    }

    @Test func `without upstream retries text lines have no lists`() {
        var scenario = Samples.scenario(.nginxTimed, callsPerDay: 8_000)
        scenario.retriesUpstream = false
        #expect(!Samples.lines(scenario).contains { $0.suffix(20).contains(UInt8(ascii: ",")) })
    }

    @Test func `shuffled members say the same in another order`() {
        let plain = Samples.scenario(callsPerDay: 800)
        var shuffled = plain
        shuffled.shufflesMembers = true
        let (before, after) = (Samples.lines(plain), Samples.lines(shuffled))
        #expect(before.count == after.count)
        for (one, other) in zip(before, after) {
            guard one.count == other.count, JSONCheck(one) == JSONCheck(other) else {
                Issue.record("differs: \(String(decoding: other, as: UTF8.self))")
                return
            }
        }
        let starts = Set(after.map { String(decoding: $0.prefix(8), as: UTF8.self) })
        #expect(starts.count >= 10)
    }

    @Test func `equal calls have equal paths in every format`() {
        let kong = Samples.scenario(.kongLogSerializer, callsPerDay: 800)
        let nginx = Samples.scenario(.nginxCombined, callsPerDay: 800)
        for (line, text) in zip(Samples.lines(kong), Samples.lines(nginx)) {
            let uri = JSONCheck(line)?["request.uri"]?.text ?? "nothing"
            guard String(decoding: text, as: UTF8.self).contains(" \(uri) ") else {
                Issue.record("no \(uri): \(String(decoding: text, as: UTF8.self))")
                return
            }
        }
    }
}
