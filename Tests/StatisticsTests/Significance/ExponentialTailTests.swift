import Glibc
import Testing

@testable import Statistics

@Suite struct ExponentialTailTests {
    /// Evenly spread quantiles of an exponential distribution.
    private func sample(scale: Double, count: Int = 20_000) -> [Double] {
        (1...count).map { -scale * log((Double($0) - 0.5) / Double(count)) }
    }

    @Test(arguments: [1.0, 2.5, 8.0]) func `the scale is found, with its caution`(scale: Double) {
        let tail = ExponentialTail(sample(scale: scale))
        #expect(abs(tail.scale / (scale * ExponentialTail.caution) - 1) < 0.01)
        #expect(abs(tail.threshold - scale * -log(0.03)) < 0.02 * scale)
    }

    @Test func `greater values are never more probable`() {
        let tail = ExponentialTail(sample(scale: 2, count: 500))
        let logs = (0..<400).map { tail.logUpper(Double($0) * 0.1 - 2) }
        #expect(zip(logs, logs.dropFirst()).allSatisfy { $0 >= $1 })
        #expect(logs.allSatisfy { $0 <= 0 && $0.isFinite })
    }

    @Test func `a few values that do not belong there move little`() {
        let clean = sample(scale: 1, count: 1_000)
        let tail = ExponentialTail(clean)
        let dirty = ExponentialTail(clean + Array(repeating: 500, count: 5))
        #expect(abs(dirty.scale / tail.scale - 1) < 0.1)
        #expect(dirty.logUpper(30) < -15)
    }

    @Test func `neither order nor what is not finite matters`() {
        let values = sample(scale: 3, count: 200)
        #expect(ExponentialTail(values + [.nan, .infinity, -.infinity]) == ExponentialTail(values.reversed()))
    }

    @Test func `nothing, one value and equal values say little`() {
        #expect(ExponentialTail([]).logUpper(9) == 0)
        #expect(ExponentialTail([1]).logUpper(.nan) == 0)
        let flat = ExponentialTail(Array(repeating: 2, count: 100))
        #expect(flat.scale == ExponentialTail.leastScale && flat.logUpper(2).isFinite && flat.logUpper(2) <= 0)
    }
}
