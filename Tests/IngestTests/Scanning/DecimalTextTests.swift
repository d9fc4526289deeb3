import Testing

@testable import Ingest

@Suite struct DecimalTextTests {
    struct Case: Sendable {
        let text: String
        let power: Int
        let expected: Int64?
    }

    static let cases = [
        Case(text: "0.045", power: 6, expected: 45_000),
        Case(text: "409.00000000000006", power: 3, expected: 409_000),
        Case(text: "172.99999999999997", power: 3, expected: 173_000),
        Case(text: "25190416", power: -3, expected: 25_190),
        Case(text: "0.00022500000000000002", power: 9, expected: 225_000),
        Case(text: "1.7267838395395e+18", power: 0, expected: 1_726_783_839_539_500_000),
        Case(text: "1e400", power: 0, expected: nil),
        Case(text: "-1e400", power: 0, expected: nil),
        Case(text: "1e-400", power: 0, expected: 0),
        Case(text: "1.0e0000000000000000000001", power: 0, expected: 10),
        Case(text: "18446744073709551616", power: 0, expected: nil),
        Case(text: "9223372036854775807", power: 0, expected: 9_223_372_036_854_775_807),
        Case(text: "12345678", power: 0, expected: 12_345_678),
        Case(text: "123456789", power: 0, expected: 123_456_789),
        Case(text: "-0", power: 0, expected: 0),
        Case(text: "-1.5", power: 0, expected: -2),
        Case(text: "", power: 0, expected: nil),
        Case(text: "12a", power: 0, expected: nil),
        Case(text: ".5", power: 1, expected: 5),
    ]

    @Test(arguments: cases) func `decimal texts become scaled integers`(_ c: Case) {
        let value = ByteView.with(Array(c.text.utf8)) { DecimalText.scaled($0, power: c.power) }
        #expect(value == c.expected ?? .min, "\(c.text) e\(c.power)")
    }
}
