import Glibc
import Testing

@testable import Statistics

@Suite struct BreachForecastTests {
    private func options(period: Int = 1, horizon: Int = 8) -> BreachForecast {
        var options = BreachForecast()
        options.period = period
        options.horizon = horizon
        return options
    }

    private struct Kind: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var period = 1
        let make: @Sendable (inout NoiseMaker, Int) -> [Double]
    }

    private static let kinds = [
        Kind(testDescription: "white") { $0.white($1) },
        Kind(testDescription: "autoregression 0.8") { $0.autoregression($1, 0.8) },
        Kind(testDescription: "walk") { $0.walk($1) },
        Kind(testDescription: "trend") { noise, count in
            noise.autoregression(count, 0.3).enumerated().map { $0.element + 0.2 * Double($0.offset) }
        },
        Kind(testDescription: "season", period: 12) { noise, count in
            noise.white(count).enumerated().map { $0.element + 4 * sin(Double($0.offset) * .pi / 6) }
        },
    ]

    @Test(arguments: kinds) private func `four of five values come within the interval`(_ kind: Kind) throws {
        var inside = 0
        var all = 0
        for seed in UInt64(1)...60 {
            var noise = NoiseMaker(seed: seed)
            let values = kind.make(&noise, 148)
            let bands = try #require(options(period: kind.period).bands(of: Array(values[..<140])))
            for (band, value) in zip(bands, values[140...]) {
                all += 1
                if band.low <= value, value <= band.high { inside += 1 }
                #expect(band.low <= band.expected && band.expected <= band.high)
            }
        }
        let share = Double(inside) / Double(all)
        #expect(all == 480)
        #expect((0.74...0.86).contains(share), "\(kind.testDescription): \(share)")
    }

    @Test func `random walks give hardly any warning`() {
        var warnings = 0
        for seed in UInt64(1)...100 {
            var noise = NoiseMaker(seed: seed)
            let values = noise.walk(140)
            for objective in [values[139] + 1, values[139] + 4] {
                if case .breach = options().outcome(of: values, objective: objective) { warnings += 1 }
            }
        }
        #expect(warnings <= 10, "\(warnings) of 200")
    }

    @Test(arguments: UInt64(1)...20) func `a steady rise is told in time, both ways up`(seed: UInt64) throws {
        var noise = NoiseMaker(seed: seed)
        let values = noise.white(140).map { 0.5 * $0 }.enumerated().map { $0.element + 0.3 * Double($0.offset) }
        // The line itself is at 0.3 * 144 = 43.2 five points after the last.
        let found = options().outcome(of: values, objective: 43.2)
        guard case .breach(let breach) = found else {
            Issue.record("seed \(seed): \(found)")
            return
        }
        #expect(abs(breach.expected - 5) <= 2)
        #expect(breach.earliest <= breach.expected && breach.expected <= breach.latest ?? 8)
        #expect(options().outcome(of: values.map { -$0 }, objective: -43.2, side: .below) == found)
        #expect(options().outcome(of: values, objective: 100) == .silent(.noBreachAhead))
        #expect(options().outcome(of: values, objective: 30) == .silent(.alreadyBroken))
    }

    @Test func `the next high season is told before it comes`() {
        var noise = NoiseMaker(seed: 3)
        let values = (0..<240).map { index -> Double in
            0.05 * Double(index) + 5 * sin(Double(index) * .pi / 6) + 0.4 * noise.normal()
        }
        let found = options(period: 12, horizon: 12).outcome(of: values, objective: 16)
        guard case .breach(let breach) = found else {
            Issue.record("\(found)")
            return
        }
        // The line with its season passes 16 at 0.05 * 242 + 5 sin(2 pi / 6) = 16.4, the third point.
        #expect((2...4).contains(breach.expected))
    }

    @Test func `silent on what cannot be forecast`() {
        let forecast = options()
        #expect(forecast.outcome(of: [], objective: 1) == .silent(.tooShort))
        #expect(forecast.outcome(of: [1, 2, 3], objective: 9) == .silent(.tooShort))
        #expect(forecast.outcome(of: Array(repeating: nil, count: 200), objective: 1) == .silent(.tooShort))
        #expect(forecast.outcome(of: Array(repeating: .nan, count: 200), objective: 1) == .silent(.tooShort))
        #expect(forecast.outcome(of: Array(repeating: 3, count: 200), objective: 4) == .silent(.notBetterThanNaive))
        #expect(forecast.outcome(of: Array(repeating: 3, count: 200), objective: .nan) == .silent(.noBreachAhead))
        var odd = BreachForecast()
        odd.coverage = .nan
        odd.horizon = -4
        odd.period = 0
        odd.trials = -1
        #expect(odd.outcome(of: [1, 2, 3], objective: 9) == .silent(.tooShort))
    }

    @Test(arguments: UInt64(1)...20) func `bands are finite and repeatable whatever the input`(seed: UInt64) {
        var noise = NoiseMaker(seed: seed)
        let scale = [1e-300, 1, 1e299][Int(seed % 3)]
        let values = (0..<Int.random(in: 0...160, using: &noise)).map { _ -> Double? in
            Int.random(in: 0..<4, using: &noise) == 0 ? nil : scale * noise.normal()
        }
        let forecast = options(period: 1 + Int(seed % 3) * 6)
        let bands = forecast.bands(of: values) ?? []
        #expect(bands == forecast.bands(of: values) ?? [])
        #expect(bands.allSatisfy { $0.low.isFinite && $0.expected.isFinite && $0.high.isFinite })
    }

    @Test func `a rising fit pools what falls`() {
        #expect(RisingFit.values([]) == [])
        #expect(RisingFit.values([1, 3, 2, 4]) == [1, 2.5, 2.5, 4])
        #expect(RisingFit.values([3, 2, 1]) == [2, 2, 2])
        #expect(RisingFit.values([1, 2, 2, 5]) == [1, 2, 2, 5])
    }
}
