import Testing

@testable import Ingest

@Suite struct WebServerTests {
    private static let tail =
        #"[10/Oct/2024:13:55:36 +0000] "GET /a?b=c HTTP/1.1" 200 5 "-" "curl/8""#

    static let heads: [(String, String, String, String)] = [
        ("10.0.0.1 - -", "10.0.0.1", "null", "null"),
        ("10.0.0.1 - jane", "10.0.0.1", "null", "jane"),
        ("example.test 10.0.0.1 - -", "10.0.0.1", "example.test", "null"),
        ("example.test:80 10.0.0.1 - -", "10.0.0.1", "example.test:80", "null"),
        ("10.0.0.1, 10.0.0.2, 10.0.0.3 - -", "10.0.0.1", "null", "null"),
        ("\"10.0.0.1, 10.0.0.2\" 10.0.0.3 - -", "10.0.0.1", "null", "null"),
        (
            "2a03:0000:10ff::8000, 10.225.192.17 10.2.2.121 - -", "2a03:0000:10ff::8000", "null",
            "null"
        ),
        ("client.example.test - -", "client.example.test", "null", "null"),
        ("unix: - -", "unix:", "null", "null"), ("::1 - -", "::1", "null", "null"),
    ]

    @Test(arguments: heads) func `the head says who called`(
        _ head: String, _ client: String, _ server: String, _ user: String
    ) throws {
        let parsed = ParsedLines("\(head) \(Self.tail)\n", try CallSource())
        #expect(parsed.values("client_address") == [client])
        #expect(parsed.values("server_address") == [server])
        #expect(parsed.values("user") == [user])
        #expect(parsed.values("query") == ["b=c"])
    }

    static let requests: [(String, String, String)] = [
        ("-", "null", "null"), ("", "null", "null"), ("hello", "null", "null"),
        ("\\x16\\x03", "null", "null"), ("GET /a HTTP/1.1", "GET", "/a"),
        ("get /a", "get", "/a"), ("GET /a b HTTP/1.1", "null", "null"),
        ("GET http://h.test/a?x HTTP/1.1", "GET", "/a"), ("GET /\\x22q HTTP/1.1", "GET", "/\"q"),
        ("OPTIONS * HTTP/1.0", "OPTIONS", "*"),
    ]

    @Test(arguments: requests) func `a request line has two or three parts or none`(
        _ request: String, _ method: String, _ path: String
    ) throws {
        let parsed = ParsedLines(
            "10.0.0.1 - - [10/Oct/2024:13:55:36 +0000] \"\(request)\" 400 0 \"-\" \"-\"\n",
            try CallSource())
        #expect(parsed.values("method") == [method])
        #expect(parsed.values("path") == [path])
    }

    @Test func `further columns are tolerated, and a list of addresses among them is used`() throws {
        let parsed = ParsedLines(
            "10.0.0.1 - - \(Self.tail) \"203.0.113.9, 10.0.0.1\" 0.004 - x=\"y z\"\n",
            try CallSource())
        #expect(parsed.values("client_address") == ["203.0.113.9"])
        #expect(parsed.tally.rejectedCount == 0)
    }

    private static let bench =
        #"$remote_addr - $remote_user [$time_local] "$request" $status $body_bytes_sent "$http_referer" "$http_user_agent" $request_time $upstream_response_time"#

    @Test(
        arguments: [
            ("0.975 0.969", "975", "969"), ("0.975 -", "975", "null"),
            ("0.3 0.1, 0.2", "300", "300"), ("0.3 - 0.100, -", nil, nil),
            ("0.3 0.100, - : 0.1", "300", "200"), ("12 0.100", "12000", "100"),
            ("- -", "null", "null"), ("0.1", nil, nil), ("0.1 0.2 0.3", nil, nil),
        ] as [(String, String?, String?)]) func `a configured layout is read column by column`(
            _ end: String, _ duration: String?, _ upstream: String?
        ) throws
    {
        let source = try CallSource(format: .nginx(Self.bench))
        let parsed = ParsedLines("10.0.0.1 - jane \(Self.tail) \(end)\n", source)
        #expect(parsed.values("duration_ms") == [duration].compactMap { $0 })
        #expect(parsed.values("upstream_duration_ms") == [upstream].compactMap { $0 })
        #expect(parsed.values("time_basis").allSatisfy { $0 == "end" })
        #expect(parsed.values("source_format").allSatisfy { $0 == "nginx_custom" })
    }

    @Test func `a directive in its own spelling is understood`() throws {
        let format = """
            log_format main escape=json '{"t":"$time_iso8601","m":"$msec",'
                '"r":"$request","s":$status,"a":"$upstream_addr","us":"$upstream_status","ut":"$upstream_response_time"}';
            """
        let source = try CallSource(format: CallSource.Format("nginx:" + format))
        let line =
            #"{"t":"2024-10-10T13:55:36+00:00","m":"1728568536.123","r":"GET /\"x\" HTTP/1.1","s":502,"a":"10.0.0.1:80, 10.0.0.2:80 : unix:/tmp/s","us":"504, 502 : 200","ut":"1.000, 0.001 : 0.1"}"#
        let parsed = ParsedLines(line + "\n", source)
        #expect(parsed.values("time_us") == ["1728568536123000"])
        #expect(parsed.values("path") == ["/\"x\""])
        #expect(parsed.values("attempts") == ["3"])
        #expect(parsed.values("upstream_address") == ["unix:/tmp/s"])
        #expect(parsed.values("upstream_status") == ["200"])
        #expect(parsed.values("upstream_duration_ms") == ["1101"])
    }

    @Test(arguments: [("%D", "1500"), ("%{ms}T", "1500000"), ("%T", "1500000000")])
    func `Apache's units come from its LogFormat`(_ unit: String, _ us: String) throws {
        let source = try CallSource(format: .apache("%h %l %u %t \\\"%r\\\" %>s %b \(unit)"))
        let parsed = ParsedLines(
            "10.0.0.1 - - [10/Oct/2024:13:55:36 +0000] \"GET /a HTTP/1.1\" 200 - 1500\n", source)
        #expect(
            parsed.values("duration_ms") == [
                us == "1500" ? "1.5" : us == "1500000" ? "1500" : "1500000"
            ])
        #expect(parsed.values("time_basis") == ["start"])
        #expect(parsed.values("response_bytes") == ["null"])
    }

    @Test(arguments: ["no variables", "$a$b", "log_format x 'open"])
    func `a layout that cannot be read is refused`(_ text: String) {
        #expect(throws: FormatError.self) { try CallSource(format: .nginx(text)) }
    }

    @Test func `the two web servers are told apart by what only one of them writes`() throws {
        let combined = "10.0.0.1 - - \(Self.tail)\n"
        #expect(ParsedLines(combined, try CallSource()).choice.name == "nginx_combined")
        let common = "10.0.0.1 - - [10/Oct/2024:13:55:36 +0000] \"GET / HTTP/1.1\" 304 -\n"
        #expect(ParsedLines(combined + common, try CallSource()).choice.name == "apache_access")
        let escaped = "10.0.0.1 - - [10/Oct/2024:13:55:36 +0000] \"\\x16\\xEE\" 400 1 \"-\" \"-\"\n"
        #expect(ParsedLines(combined + escaped, try CallSource()).choice.name == "nginx_combined")
    }
}
