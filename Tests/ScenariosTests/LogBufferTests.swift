import Testing

@testable import Scenarios

@Suite("LogBuffer")
struct LogBufferTests {
    private func text(_ write: (inout LogBuffer) -> Void) -> String {
        var buffer = LogBuffer()
        write(&buffer)
        return String(decoding: buffer.bytes, as: UTF8.self)
    }

    @Test(arguments: [
        0, 7, 10, 99, 100, 12_345_678, 99_999_999, 100_000_000, 100_000_001, 1_772_409_600_123, -1,
        -1_234, .max,
    ])
    func `decimal numbers are as Swift prints them`(value: Int) {
        #expect(text { $0.append(decimal: value) } == "\(value)")
    }

    @Test(arguments: [
        (0, 3, "0.000"), (1_999, 3, "0.001"), (59_999_999, 3, "59.999"),
        (1_772_409_600_000_042, 6, "1772409600.000042"),
    ])
    func `seconds are cut, not rounded`(us: Int64, decimals: Int, expected: String) {
        #expect(text { $0.append(secondsOf: us, decimals: decimals) } == expected)
    }

    @Test(arguments: [
        (0, "0"), (1, "0.000000001"), (370_000, "0.00037"), (1_000_000_000, "1"),
        (12_500_000_000, "12.5"),
        (123_456_789, "0.123456789"), (100_000_001, "0.100000001"), (10_000_010, "0.01000001"),
    ])
    func `money has no needless zeros`(nano: Int64, expected: String) {
        #expect(text { $0.append(usdOf: nano) } == expected)
    }

    @Test func `hexadecimal digits are as Swift prints them`() {
        var random = RandomStream(6)
        for digits in 1...16 {
            let word = random.next()
            let all = String(repeating: "0", count: 16) + String(word, radix: 16)
            #expect(text { $0.append(hex: word, digits: digits) } == String(all.suffix(digits)))
        }
    }

    @Test func `a UUID has version 4 and its variant`() {
        #expect(text { $0.append(uuid: .max, .max) } == "ffffffff-ffff-4fff-bfff-ffffffffffff")
        #expect(text { $0.append(uuid: 0, 0) } == "00000000-0000-4000-8000-000000000000")
    }

    @Test func `texts of every length are copied whole`() {
        let texts = (0..<70).map { String(repeating: "ab/", count: 30).prefix($0) }.map(String.init)
        let list = TextList(texts)
        let escaped = TextList(texts, escapesSlashes: true)
        for (index, expected) in texts.enumerated() {
            #expect(text { $0.append(list, index) } == expected)
            #expect(text { $0.append(escaped, index) } == expected.replacing("/", with: #"\/"#))
        }
    }

    @Test func `a template writes fields, keeps braces and leaves parts out`() {
        let template = LineTemplate(#"{"a":{status},⟨consumer|"c"⟨stream|s⟩⟩x}"#)
        #expect(template.steps.count == 8)
        #expect(template.texts.count == 5)
    }
}
