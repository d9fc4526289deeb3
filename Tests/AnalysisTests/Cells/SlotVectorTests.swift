import Testing

@testable import Analysis

@Suite struct SlotVectorTests {
    private func decoded(_ bytes: [UInt8], count: Int, filler: Int64 = 77) -> [Int64]? {
        var values = [Int64](repeating: filler, count: count + 2)
        var room = values.mutableSpan
        let isGood = SlotVector.decode(bytes.span, into: &room, at: 1, count: count)
        #expect(values.first == filler && values.last == filler, "wrote outside its stretch")
        return isGood ? Array(values[1...count]) : nil
    }

    @Test(
        arguments: [
            [1], [0, 5], [5, 0], [0, 0, 0, -1], [Int64.max, Int64.min, 0, 1], [0, 1, 0, 0, 2, 0, 0, 0],
        ] as [[Int64]])
    func `sums come back`(values: [Int64]) throws {
        let encoded = SlotVector.encode(values.span)
        let bytes = try #require(encoded)
        #expect(decoded(bytes, count: values.count) == values)
        #expect(decoded(bytes, count: values.count + 1) == nil)
        #expect(decoded(bytes, count: values.count - 1) == nil)
    }

    @Test func `zeros alone have no bytes`() {
        for count in [0, 1, 288] {
            let zeros = [Int64](repeating: 0, count: count)
            let bytes = SlotVector.encode(zeros.span)
            #expect(bytes == nil)
        }
    }

    @Test func `random sums come back, and no cut of their bytes does`() throws {
        var numbers = SeededNumbers(11)
        for _ in 0..<60 {
            let values = (0..<Int.random(in: 1...40, using: &numbers)).map { _ in
                Bool.random(using: &numbers) ? 0 : Int64.random(in: -1_000_000...1_000_000, using: &numbers)
            }
            guard let bytes = SlotVector.encode(values.span) else { continue }
            #expect(decoded(bytes, count: values.count) == values)
            for length in 0..<bytes.count {
                #expect(decoded(Array(bytes.prefix(length)), count: values.count) == nil)
            }
        }
    }

    @Test func `any bytes are survived`() {
        var numbers = SeededNumbers(5)
        for _ in 0..<5_000 {
            let length = Int.random(in: 0...24, using: &numbers)
            var bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &numbers) }
            if !bytes.isEmpty, Bool.random(using: &numbers) { bytes[0] = SlotVector.format }
            _ = decoded(bytes, count: Int.random(in: 1...12, using: &numbers))
        }
        #expect(decoded([2, 2], count: 1) == nil, "another format")
    }
}
