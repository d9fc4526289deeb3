import Columns
import Testing

@testable import Ingest

@Suite struct CallSourceTests {
    private static let mapping = FieldMapping([
        .init(target: "time", path: "ts"), .init(target: "method", path: "method"),
        .init(target: "url", path: "url"),
        .init(target: "status", path: "status"), .init(target: "duration", path: "duration_ms"),
        .init(target: "consumer", path: "consumer"),
        .init(target: "input_tokens", path: "\"gen_ai.usage.input_tokens\""),
    ])

    @Test func `a mapping of one's own reads other JSON`() throws {
        let source = try CallSource(format: .mapped(Self.mapping))
        let line =
            #"{"ts":"2026-03-01T00:00:00Z","method":"GET","url":"/f?x=1","status":200,"duration_ms":12.5,"consumer":"c1","gen_ai.usage.input_tokens":"7"}"#
        let parsed = ParsedLines(line + "\n", source)
        #expect(parsed.values("duration_ms") == ["12.5"])
        #expect(parsed.values("query") == ["x=1"])
        #expect(parsed.values("input_tokens") == ["7"])
        #expect(parsed.values("record_kind") == ["llm"])
        #expect(parsed.values("source_format") == ["mapped"])
    }

    @Test(arguments: [
        ("-9223372036854775809", "null"), ("-0", "0"), ("1e400", "null"), ("-1", "null"),
        ("0.1", "0.1"), ("1E+2", "100"),
        ("18446744073709551616", "null"), ("4294967296", "null"), ("86400000", "86400000"),
        ("86400001", "null"), ("\"17\"", "17"), ("\"\"", "null"), ("null", "null"), ("{}", "null"),
    ]) func `a duration is exact or missing`(_ value: String, _ ms: String) throws {
        let parsed = ParsedLines(
            #"{"ts":1767225600,"duration_ms":\#(value)}"# + "\n",
            try CallSource(format: .mapped(Self.mapping)))
        #expect(parsed.values("duration_ms") == [ms])
    }

    @Test(arguments: ["Infinity", "NaN", "+1", "01", "1.", ".5"])
    func `what is no JSON number rejects the line`(_ value: String) throws {
        let parsed = ParsedLines(
            #"{"ts":1767225600,"duration_ms":\#(value)}"# + "\n",
            try CallSource(format: .mapped(Self.mapping)))
        #expect(parsed.tally.rejected == [.invalidJson: 1])
    }

    @Test(arguments: ["200.5", "-1", "\"abc\"", "true", "[]"])
    func `a status is a whole number or missing`(_ value: String) throws {
        let parsed = ParsedLines(
            #"{"ts":1767225600,"status":\#(value)}"# + "\n",
            try CallSource(format: .mapped(Self.mapping)))
        #expect(parsed.values("status") == ["null"])
        #expect(parsed.values("outcome") == ["unknown"])
    }

    @Test func `a wrong mapping says what is wrong`() throws {
        #expect(
            throws: FormatError.mapping(
                field: "statsu", needed: "a known target; did you mean \"status\"?")
        ) {
            try CallSource(
                format: .mapped(
                    FieldMapping([
                        .init(target: "time", path: "t"), .init(target: "statsu", path: "s"),
                    ])))
        }
        #expect(throws: FormatError.self) {
            try CallSource(format: .mapped(FieldMapping([.init(target: "status", path: "s")])))
        }
        #expect(throws: FormatError.self) {
            try CallSource(format: .mapped(FieldMapping([.init(target: "time", path: "a..b")])))
        }
        #expect(throws: FormatError.self) {
            try CallSource(
                format: .mapped(FieldMapping([.init(target: "time", path: "a", unit: "h")])))
        }
    }

    @Test func `a misspelt format is answered with the nearest`() {
        #expect(throws: FormatError.unknown(name: "ngnix_json", nearest: "nginx_json")) {
            try CallSource.Format("ngnix_json")
        }
    }

    private static let kong =
        #"{"latencies":{"request":5},"started_at":1726783839538,"request":{"method":"GET","uri":"/v1/users/7/orders?plan=gold","headers":{"x-prompt-version":"v3"}},"response":{"status":200},"route":{"name":"r1"},"service":{"name":"s1","tags":["t"]}}"#

    @Test func `region, dimensions and templates come from the source`() throws {
        var source = try CallSource(dimensions: [
            .header("X-Prompt-Version"), .query("plan"), .capture("id"), .constant(nil),
        ])
        source.region = "eu"
        source.routeTemplates = ["/v1/users/{id}/orders"]
        let parser = CallParser(source: source)
        var batch = CallBatch(filter: Redactor(key: []))
        var chunk = Chunk()
        chunk.bytes = Array(Self.kong.utf8) + [UInt8](repeating: 0, count: 64)
        chunk.count = Self.kong.utf8.count
        var tally = LineTally()
        var choice = parser.sniff(chunk)
        choice.constants = [nil, nil, nil, "night-7"]
        parser.parse(&chunk, format: choice, into: &batch, tally: &tally)
        let label = { (label: CallLabel) in
            batch.dictionaries[label.rawValue].text(Int(batch.labels[label.rawValue][0]))
        }
        #expect(label(.region) == "eu")
        #expect(label(.dimension1) == "v3")
        #expect(label(.dimension2) == "gold")
        #expect(label(.dimension3) == "7")
        #expect(label(.dimension4) == "night-7")
        #expect(label(.route) == "/v1/users/{id}/orders")
        #expect(label(.service) == "s1")
    }

    @Test func `forgetting labels begins the ids anew and keeps what is read`() throws {
        let source = try CallSource()
        let parser = CallParser(source: source)
        var batch = CallBatch(filter: Redactor(key: []))
        var tally = LineTally()
        for round in 0..<4 {
            var chunk = Chunk()
            let line = Self.kong.replacing("s1", with: "s\(round)")
            chunk.bytes = Array(line.utf8) + [UInt8](repeating: 0, count: 64)
            chunk.count = line.utf8.count
            parser.parse(&chunk, format: parser.sniff(chunk), into: &batch, tally: &tally)
            let services = batch.dictionaries[CallLabel.service.rawValue]
            #expect(services.text(Int(batch.labels[CallLabel.service.rawValue][0])) == "s\(round)")
            #expect(services.count == round % 2 + 1)
            #expect(parser.labelBytes(batch) > 0)
            if round % 2 == 1 { parser.forgetLabels(&batch) }
        }
    }

    @Test func `labels that differ only in a secret are one`() throws {
        let parser = CallParser(source: try CallSource(format: .mapped(Self.mapping)))
        var batch = CallBatch(filter: Redactor(key: []))
        var tally = LineTally()
        var chunk = Chunk()
        let text = (0..<5).map { #"{"ts":1,"consumer":"token=abcdefgh\#($0)"}"# }.joined(
            separator: "\n")
        chunk.bytes = Array(text.utf8) + [UInt8](repeating: 0, count: 64)
        chunk.count = text.utf8.count
        parser.parse(&chunk, format: parser.sniff(chunk), into: &batch, tally: &tally)
        #expect(batch.dictionaries[CallLabel.consumer.rawValue].count == 1)
        #expect(batch.consumerHashes.count == 1)
        #expect(Set(batch.labels[CallLabel.consumer.rawValue]) == [0])
    }
}
