import Statistics
import Testing

@testable import Analysis

@Suite struct SmallSampleTests {
    @Test(arguments: 1...30)
    func `median and median distance are those of the definition`(count: Int) throws {
        var draws = NightDraws(seed: UInt64(count))
        for isRounded in [false, true] {
            var values = (0..<count).map { _ in isRounded ? (3 * draws.normal()).rounded() : draws.normal() }
            let spread = try #require(Spread.of(values))
            let (median, distance) = SmallSample.middle(&values, count)
            #expect(abs(median - spread.median) < 1e-12)
            #expect(abs(Spread.normalFactor * distance - spread.deviation) < 1e-12)
        }
    }

    @Test func `a sample ranked again and again gives what a fresh one does`() {
        var draws = NightDraws(seed: 9)
        var ranked = RankedSample(count: 20)
        for round in 0..<200 {
            let known = 1 + round % 20
            // What is not known comes last.
            let values = (0..<20).map { $0 < known ? Double($0) + 4 * draws.normal() : .infinity }.shuffled()
            var fresh = values.filter(\.isFinite)
            let expected = SmallSample.middle(&fresh, known)
            let found = ranked.middle(of: values, known)
            #expect(found == expected)
        }
    }

    @Test func `window lengths grow by at most a half from two slots on, and end with the day`() {
        for slots in [1, 2, 3, 24, 96, 288] {
            let lengths = WindowScale.lengths(slotsPerDay: slots)
            #expect(lengths.first == 1 && lengths.last == slots)
            #expect(zip(lengths.dropFirst(), lengths).allSatisfy { $0 > $1 && ($1 == 1 || 2 * $0 <= 3 * $1) })
        }
    }
}
