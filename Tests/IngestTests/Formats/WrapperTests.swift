import Testing

@testable import Ingest

/// Lines of other programs around a record, lines that are no calls, and lines that are nothing.
@Suite struct WrapperTests {
    private static let kong =
        #"{"latencies":{"request":5},"started_at":1726783839538,"request":{"method":"GET","uri":"/a"},"response":{"status":200}}"#
    private static let nginx =
        #"10.0.0.1 - - [10/Oct/2024:13:55:36 +0000] "GET /a HTTP/1.1" 200 5 "-" "curl/8""#

    private static func quoted(_ text: String) -> String {
        String(decoding: MemberWriter.escaped(Array(text.utf8)), as: UTF8.self)
    }

    struct Case: Sendable {
        let name: String
        let text: String
        var records = 1
        var lines = 1
    }

    static let wrapped = [
        Case(name: "array", text: "[\(kong),\(kong)]", records: 2),
        Case(
            name: "docker",
            text: #"{"log":"\#(quoted(kong))\n","stream":"stdout","time":"2024-06-01T12:00:00Z"}"#),
        Case(
            name: "docker text",
            text: #"{"log":"\#(quoted(nginx))\n","stream":"stdout","time":"2024-06-01T12:00:00Z"}"#),
        Case(name: "cri", text: "2024-06-01T12:00:00.123456789Z stdout F \(kong)"),
        Case(
            name: "cri in parts",
            text:
                "2024-06-01T12:00:00.1Z stdout P \(kong.prefix(40))\n2024-06-01T12:00:00.1Z stdout F \(kong.dropFirst(40))",
            lines: 2),
        Case(name: "syslog", text: "<134>Jun  1 12:00:00 gw nginx[12]: \(nginx)"),
        Case(
            name: "loki push",
            text:
                #"{"streams":[{"stream":{"a":"b"},"values":[["1717243200000000000","\#(quoted(kong))"],["2","\#(quoted(nginx))"]]}]}"#,
            records: 2),
        Case(
            name: "loki query",
            text: #"{"status":"success","data":{"result":[{"values":[["1","\#(quoted(kong))"]]}]}}"#
        ),
        Case(
            name: "cloudwatch",
            text:
                #"{"logGroup":"g","logEvents":[{"id":"1","timestamp":1,"message":"\#(quoted(kong))"}]}"#
        ),
        Case(
            name: "docker around an array",
            text: #"{"log":"\#(quoted("[\(kong),\(kong)]"))\n","stream":"stdout"}"#, records: 2),
        Case(name: "byte order mark", text: "\u{feff}\(kong)"),
        Case(name: "carriage return", text: kong + "\r"),
    ]

    @Test(arguments: wrapped) func `wrappers are taken off`(_ c: Case) throws {
        let parsed = ParsedLines(c.text + "\n", try CallSource())
        #expect(parsed.records.count == c.records, "\(c.name)")
        #expect(parsed.tally.parsed == c.lines)
        #expect(parsed.tally.isBalanced)
        #expect(parsed.values("status").allSatisfy { $0 == "200" })
        #expect(parsed.values("path").allSatisfy { $0 == "/a" })
        let inKong = ParsedLines("\(Self.kong)\n\(c.text)\n\(Self.kong)\n", try CallSource())
        #expect(inKong.records.count == c.records + 2, "\(c.name)")
        #expect(inKong.values("source_line").last == "\(c.lines + 2)")
    }

    static let others: [(String, String)] = [
        ("", "blank"), ("   ", "blank"), ("\r", "blank"), ("# comment", "directive"),
        ("#Fields: a b", "directive"),
        (#"{"latencies":{"session":1},"started_at":1,"session":{"tls":{}}}"#, "foreign"),
        (#"{"version":6,"nginx_version":"1.19","server_zones":{}}"#, "foreign"),
        ("2024/10/10 13:55:36 [notice] 1#1: start worker processes", "foreign"),
        ("[Thu Oct 10 13:55:36.12 2024] [core:notice] [pid 1] AH00094", "foreign"),
        ("{", "invalid_json"), (#"{"a":01}"#, "invalid_json"), ("garbage", "not_json"),
        ("[]", "not_json"), ("null", "not_json"),
        (kong + " x", "trailing_text"), (kong + kong, "trailing_text"),
        ("{\"a\":" + String(repeating: "[", count: 70), "too_deep"),
        (#"{"latencies":{},"started_at":"soon"}"#, "bad_time"),
        (#"{"latencies":{},"started_at":null}"#, "no_time"),
        (#"{"hello":"world"}"#, "unknown_format"),
        ("2024-06-01T12:00:00.1Z stdout P {\"latencies\"", "partial_line"),
    ]

    @Test(arguments: others) func `a line that is no call is counted for what it is`(
        _ line: String, _ kind: String
    ) throws {
        let parsed = ParsedLines("\(Self.kong)\n\(line)\n\(Self.kong)\n", try CallSource())
        #expect(parsed.records.count == 2)
        #expect(parsed.tally.isBalanced)
        switch kind {
        case "blank": #expect(parsed.tally.blank == 1)
        case "directive": #expect(parsed.tally.directives == 1)
        case "foreign": #expect(parsed.tally.foreign == 1)
        default:
            #expect(parsed.tally.rejected.map(\.key.rawValue) == [kind])
            #expect(parsed.tally.rejects.map(\.line) == [2])
            #expect(parsed.tally.rejects.map(\.byteOffset) == [Int64(Self.kong.utf8.count + 1)])
        }
    }

    @Test func `rejected lines are kept redacted, the first of each reason`() throws {
        var source = try CallSource(format: .named("kong_log_serializer"))
        source.rejectsPerReason = 2
        let parsed = ParsedLines("x password=hunter2\n{\ny\nz\n{\n{\n", source)
        #expect(parsed.tally.rejects.map(\.line) == [1, 2, 3, 5])
        #expect(
            String(decoding: parsed.tally.rejects[0].excerpt, as: UTF8.self)
                == "x password=[redacted:secret]")
        #expect(parsed.tally.rejectedCount == 6)
    }

    @Test func `lines with invalid UTF-8 are counted and their texts repaired`() throws {
        let bytes =
            Array(Self.kong.utf8.prefix { $0 != 0x2f }) + [0x2f, 0xff]
            + Array(Self.kong.utf8.drop { $0 != 0x2f }.dropFirst()) + [0x0a]
        let parsed = ParsedLines(bytes, try CallSource())
        #expect(parsed.tally.repairedTexts == 1)
        #expect(parsed.values("path") == ["/\u{fffd}a"])
    }

    @Test func `a file of several formats is read line by line`() throws {
        let parsed = ParsedLines(
            (0..<600).map { $0 % 3 == 0 ? Self.nginx : Self.kong }.joined(separator: "\n"),
            try CallSource())
        #expect(parsed.records.count == 600)
        #expect(
            parsed.values("source_format")[..<4] == [
                "nginx_combined", "kong_log_serializer", "kong_log_serializer", "nginx_combined",
            ])
    }
}
