import Testing

@testable import Analysis

@Suite struct AdditiveNoiseTests {
    /// Normal deviations of a scale, at levels 1 to 1,000; a part of them moved.
    static func noise(scale: Double, count: Int = 5_000, moved: Double = 0, by shift: Double = 0) -> AdditiveNoise {
        var planted = PlantedTable(seed: 12, sizes: [1])
        let levels = (0..<count).map { _ in 1 + 999 * planted.unit() }
        let deviations = (0..<count).map { _ in
            scale * planted.normal() + (planted.unit() < moved ? shift : 0)
        }
        return AdditiveNoise(deviations: deviations, levels: levels, isQuiet: levels.map { _ in true }, minScale: 0.001)
    }

    @Test func `the scale of clean leaves is measured`() {
        for scale in [0.01, 0.1, 0.3] {
            let noise = Self.noise(scale: scale)
            #expect(noise.scales.allSatisfy { abs($0 / scale - 1) < 0.35 })
            #expect(abs(noise.scales.reduce(0, +) / 5_000 / scale - 1) < 0.05)
            #expect(noise.freedom >= 20)
        }
    }

    @Test func `causes in two of five leaves do not hide the noise`() {
        let noise = Self.noise(scale: 0.05, moved: 0.4, by: -1)
        #expect(noise.scales.allSatisfy { $0 < 0.15 })
    }

    @Test func `no forecast is believed beyond the limit`() {
        #expect(Self.noise(scale: 0).scales.allSatisfy { $0 == 0.001 })
    }

    @Test func `few leaves and none are survived`() {
        #expect(AdditiveNoise(deviations: [], levels: [], isQuiet: [], minScale: 0.1).scales.isEmpty)
        #expect(
            AdditiveNoise(deviations: [2], levels: [0], isQuiet: [true], minScale: 0.1).scales.allSatisfy { $0 >= 0.1 })
    }
}
