import Foundation
import Testing

@testable import Scenarios

@Suite("Numbers")
struct NumbersTests {
    @Test func `exp and log agree with the C library`() {
        var random = RandomStream(1)
        for _ in 0..<1_000 {
            let x = (random.unit() - 0.5) * 60
            #expect(abs(Maths.exp(x) / Foundation.exp(x) - 1) < 1e-12, "exp \(x)")
            let y = Foundation.exp(x)
            #expect(abs(Maths.log(y) - x) < 1e-11, "log \(y)")
        }
    }

    @Test func `the normal table has mean 0, variance 1 and the quantiles of the distribution`() {
        let table = NormalTable()
        var random = RandomStream(2)
        let values = (0..<50_000).map { _ in table.value(random.next()) }.sorted()
        let mean = values.reduce(0, +) / 50_000
        let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 50_000
        // Four standard errors: 4 / sqrt(50000) = 0.018, and sqrt(2) of it for the variance.
        #expect(abs(mean) < 0.018)
        #expect(abs(variance - 1) < 0.03)
        #expect(abs(values[48_750] - 1.95996) < 0.06)
        #expect(abs(values[1_250] + 1.95996) < 0.06)
    }

    @Test(arguments: [0.0, 0.3, 4, 15.9, 16.1, 250])
    func `Poisson counts have mean and variance as asked`(mean: Double) {
        var random = RandomStream(3)
        let counts = (0..<4_000).map { _ in Double(random.poisson(mean: mean)) }
        let found = counts.reduce(0, +) / 4_000
        let variance = counts.reduce(0) { $0 + ($1 - found) * ($1 - found) } / 4_000
        // Four standard errors of the mean; the variance of a variance is about 2 mean^2 + mean.
        let meanError = (mean / 4_000).squareRoot()
        let varianceError = ((2 * mean * mean + mean) / 4_000).squareRoot()
        #expect(abs(found - mean) <= 4 * meanError)
        #expect(abs(variance - mean) <= 4 * varianceError)
    }

    @Test func `a pick table draws by weight`() {
        let weights = [5.0, 0, 1, 3, 0.5]
        let table = PickTable(weights: weights)
        var random = RandomStream(4)
        var counts = [Double](repeating: 0, count: 5)
        for _ in 0..<100_000 { counts[table.pick(random.next())] += 1 }
        for (count, weight) in zip(counts, weights) {
            let expected = 100_000 * weight / 9.5
            #expect(abs(count - expected) <= 4 * expected.squareRoot())
        }
    }

    @Test func `Zipf weights fall as asked`() {
        let table = PickTable(zipf: 1, count: 1_000)
        var random = RandomStream(5)
        var counts = [Double](repeating: 0, count: 1_000)
        for _ in 0..<200_000 { counts[table.pick(random.next())] += 1 }
        #expect(abs(counts[0] / counts[9] - 10) < 0.8)
        let firstTen = counts[..<10].reduce(0, +) / 200_000
        #expect(abs(firstTen - 2.929 / 7.485) < 0.01)
    }

    @Test func `days and dates are each other's inverse`() {
        let wrong = (0..<60_000).map(CivilDay.init(daysSince1970:)).filter { day in
            CivilDay(year: day.parts.year, month: day.parts.month, day: day.parts.day) != day
        }
        #expect(wrong.isEmpty)
        #expect(CivilDay("2026-03-02")?.weekday == 0)
        #expect(CivilDay("2024-02-29")?.daysSince1970 == 19_782)
        #expect(CivilDay("1970-01-01")?.daysSince1970 == 0)
    }

    @Test(arguments: ["2026-02-29", "2026-3-02", "2026-13-01", "yesterday", "", "2026-03-02T00"])
    func `what is no day is refused`(text: String) {
        #expect(CivilDay(text) == nil)
    }
}
