import Testing

@testable import Tables

@Suite struct JSONTests {
    @Test(arguments: [
        #"{}"#, #"[]"#, #"null"#, #"true"#, #"-0.5e+10"#, #"12345678901234567890"#, #"" ""#,
        #"{"a":[1,{"b":null}],"c":"\" \\ / \n \t \u0001 ü 🚀"}"#,
    ])
    func `a value comes back as it was spelt`(_ text: String) throws {
        #expect(try JSONParser.value(text).text == text)
    }

    @Test func `escapes are read and keys are sorted`() throws {
        let value = try JSONParser.value(
            #" { "b" : "\u0041\ud83d\ude80\/" , "a" : 1 , "b2":"\ud83dx" } "#)
        #expect(value.text == #"{"a":1,"b":"A🚀/","b2":"�x"}"#)
        #expect(try JSONParser.value(#"{"a":1,"a":2}"#)["a"]?.integer == 2)
    }

    @Test(arguments: [
        "", " ", "{", "}", "[1,", "[1,]", "{\"a\"}", "{\"a\":}", "{a:1}", "01", "-", "1.", "1e",
        "+1", "tru", "nul",
        "\"", "\"\\x\"", "\"\\u12\"", "\"\u{1}\"", "1 2", "[1]]", "NaN", "'a'",
        String(repeating: "[", count: 100_000),
    ])
    func `what is no JSON is refused`(_ text: String) {
        #expect(throws: Fault.self) { try JSONParser.value(text) }
    }

    @Test func `bytes that are no UTF-8 are refused`() {
        #expect(throws: Fault.self) { try JSONParser.value([0x22, 0xC3, 0x28, 0x22][...]) }
    }

    @Test(arguments: [
        "../x", "/x", "a/../b", "s3://b/x", "a//b", "", "%2E%2E/x", "a/%2e%2e/b", "file:///x",
    ])
    func `paths that leave the table are refused`(_ path: String) {
        let line =
            #"{"add":{"path":"\#(path)","partitionValues":{},"size":1,"modificationTime":1,"dataChange":true}}"#
        #expect(throws: Fault.self) { try ActionParser.actions(Array(line.utf8)) }
    }

    @Test(arguments: ["path", "partitionValues", "size", "modificationTime", "dataChange"])
    func `an add without a required key is refused`(_ key: String) throws {
        var members: [String: JSONValue] = [
            "path": "x", "partitionValues": [:], "size": 1, "modificationTime": 1,
            "dataChange": true,
        ]
        let whole = JSONValue.object(["add": .object(members)]).text
        #expect(try ActionParser.actions(Array(whole.utf8)).count == 1)
        members[key] = nil
        let line = JSONValue.object(["add": .object(members)]).text
        #expect(throws: Fault.self) { try ActionParser.actions(Array(line.utf8)) }
    }

    @Test func `the identity is a stable UUID of version 8`() {
        let id = DeltaTable.uuid(table: "calls", seed: "a")
        #expect(id == DeltaTable.uuid(table: "calls", seed: "a"))
        #expect(id != DeltaTable.uuid(table: "calls", seed: "b"))
        let parts = id.split(separator: "-")
        #expect(parts.map(\.count) == [8, 4, 4, 4, 12])
        #expect(parts[2].first == "8" && "89ab".contains(parts[3].first ?? "x"))
    }
}
