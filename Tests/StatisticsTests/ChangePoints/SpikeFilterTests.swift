import Testing

@testable import Statistics

@Suite struct SpikeFilterTests {
    private let filter = SpikeFilter(reach: 3, limit: 6)

    @Test func `a burst of three points goes, a step stays`() {
        var noise = NoiseMaker(seed: 1)
        let step = noise.white(100).enumerated().map { $0.element + ($0.offset < 50 ? 0 : 30) }
        #expect(filter.filtered(step) == step)
        var spiked = step
        for index in 20..<23 { spiked[index] = 1_000 }
        let filtered = filter.filtered(spiked)
        #expect((20..<23).allSatisfy { abs(filtered[$0]) < 10 })
        #expect(filtered[23...] == step[23...])
    }

    @Test func `short and constant series are left alone`() {
        #expect(filter.filtered([0, 0, 9, 0]) == [0, 0, 9, 0])
        let constant = [Double](repeating: 1, count: 30)
        #expect(filter.filtered(constant) == constant)
    }
}
