import Testing

@testable import Analysis

@Suite struct CountNoiseTests {
    private func measured(_ noise: Double, leaves: Int = 400, touched: Int = 0, expected: Double = 500) -> Double {
        var draws = NightDraws(seed: 5)
        let events = (0..<leaves).map { leaf in
            draws.poisson(expected * max(1 + noise * draws.normal(), 0.01)) * (leaf < touched ? 3 : 1)
        }
        return CountNoise.measured(
            events, expected: events.map { _ in expected }, variances: events.map { _ in 0 }, atMost: 0.3)
    }

    @Test(arguments: [0.1, 0.2])
    func `the noise beyond chance is measured`(noise: Double) {
        #expect(abs(measured(noise) / noise - 1) < 0.25)
    }

    @Test func `chance alone is none, and much is what the setting says`() {
        #expect(measured(0) == 0.05 && measured(0.8) == 0.3)
    }

    @Test func `leaves that a cause touches are not noise`() {
        #expect(abs(measured(0.1, touched: 40) / 0.1 - 1) < 0.5)
    }

    @Test func `too few leaves, or too few events, leave the setting`() {
        #expect(measured(0, leaves: 12) == 0.3 && measured(0, expected: 4) == 0.3)
    }
}
