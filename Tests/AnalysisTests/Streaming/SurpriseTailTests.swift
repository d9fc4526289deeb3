import Testing

@testable import Analysis

struct SurpriseTailTests {
    private static func tail(of values: [Double], horizonRows: Double = 1e9) -> SurpriseTail {
        var tail = SurpriseTail(horizonRows: horizonRows)
        for value in values { tail.add(value) }
        return tail
    }

    @Test func `warm-up and zeros are no surprise`() {
        #expect(Self.tail(of: .init(repeating: 1, count: 29)).surprise(of: 1e6) == 0)
        #expect(Self.tail(of: .init(repeating: 1, count: 300)).surprise(of: 0) == 0)
        #expect(Self.tail(of: .init(repeating: 0, count: 300)).surprise(of: 0) == 0)
    }

    @Test func `inside the past the share above is counted`() {
        let tail = Self.tail(of: (1...10_000).map(Double.init))
        // 10 % lie above 9000, but a bin there is 1024 wide and counts as one.
        #expect((tail.surprise(of: 9000) - 1).magnitude < 0.15)
        #expect((tail.surprise(of: 5000) - 0.301).magnitude < 0.06)
    }

    @Test func `beyond the threshold the surprise grows with the fifth power`() {
        let tail = Self.tail(of: (1...10_000).map(Double.init))
        let once = tail.surprise(of: 20_000)
        // u = 9800 has 2 % above it: -log10(0.02) + 5 log10(20000 / 9800) = 3.248; u is read off a bin.
        #expect((once - 3.248).magnitude < 0.05)
        #expect((tail.surprise(of: 40_000) - once - 1.5051).magnitude < 1e-3)
        #expect(tail.surprise(of: 1e300) == SurpriseTail.cap)
    }

    @Test func `the quantile and the surprise are each other's inverse`() throws {
        var maker = StreamMaker(seed: 3)
        let tail = Self.tail(of: (0..<5000).map { _ in maker.normal().magnitude })
        for exponent in 2...6 {
            let value = try #require(tail.quantile(above: 1 / [1, 10, 100, 1e3, 1e4, 1e5, 1e6][exponent]))
            #expect((tail.surprise(of: value) - Double(exponent)).magnitude < 1e-6)
        }
    }

    @Test func `surprise rises with the value`() {
        var maker = StreamMaker(seed: 4)
        let tail = Self.tail(of: (0..<5000).map { _ in maker.normal().magnitude }, horizonRows: 1000)
        var last = 0.0
        for step in 1...400 {
            let surprise = tail.surprise(of: Double(step) / 50)
            #expect(surprise >= last - 0.02)
            last = surprise
        }
    }

    @Test func `rare values above zero are measured against one another`() {
        let tail = Self.tail(of: (0..<10_000).map { $0 % 100 == 0 ? 3 : 0 })
        // One in a hundred is above zero: a common one is no alarm, one ten times as large is.
        #expect(tail.surprise(of: 3) < 2.6)
        #expect(tail.surprise(of: 30) > 6.5)
    }

    @Test func `the past fades`() {
        var tail = SurpriseTail(horizonRows: 500)
        for _ in 0..<2000 { tail.add(100) }
        for _ in 0..<5000 { tail.add(1) }
        #expect(tail.surprise(of: 100) > 4)
    }
}
