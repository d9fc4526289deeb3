import Testing

@testable import Analysis

@Suite struct RhythmContrastTests {
    private let working = (0..<27).filter { $0 % 7 < 5 }
    private let weekend = (0..<27).filter { $0 % 7 >= 5 }

    private func isClear(_ history: SeriesHistory, _ world: NightWorld) -> Bool {
        let data = Observations(history, world.contexts, NightOptions())
        return RhythmContrast(data).isClear(working: working, weekend: weekend)
    }

    @Test(arguments: 1...10)
    func `quieter weekends are a contrast, whatever went wrong`(seed: UInt64) {
        var world = NightWorld(seed: seed)
        var counts = world.counts()
        for place in 9 * 24..<11 * 24 { counts[place] *= 5 }
        #expect(isClear(world.history(counts), world))
    }

    @Test func `ratios and levels that are the same on all days mostly are none`() {
        var clear = 0
        for seed in 1...40 as ClosedRange<UInt64> {
            var world = NightWorld(seed: seed)
            let (hits, trials) = world.ratios(chance: 0.05)
            let ratios = SeriesHistory(quantity: .ratio, slotsPerDay: 24, numerators: hits, exposures: trials)
            let (values, calls) = world.levels()
            let levels = SeriesHistory(quantity: .level, slotsPerDay: 24, numerators: values, exposures: calls)
            clear += (isClear(ratios, world) ? 1 : 0) + (isClear(levels, world) ? 1 : 0)
        }
        #expect(clear < 20, "of 80")
    }

    @Test func `hours that differ suffice, and constants do not`() {
        var world = NightWorld(seed: 3)
        var (values, calls) = world.levels()
        for day in weekend { for slot in 9..<15 { values[day * 24 + slot] *= 1.5 } }
        let levels = SeriesHistory(quantity: .level, slotsPerDay: 24, numerators: values, exposures: calls)
        #expect(isClear(levels, world))
        #expect(!isClear(world.history([Float](repeating: 7, count: 29 * 24)), world))
    }

    @Test func `days without a contrast are one group`() {
        var world = NightWorld(seed: 7)
        let contexts = world.contexts[...]
        let (hits, trials) = world.ratios(chance: 0.05)
        for (history, isOne) in [
            (SeriesHistory(quantity: .ratio, slotsPerDay: 24, numerators: hits, exposures: trials), true),
            (world.history(trials), false),
        ] {
            let data = Observations(history, world.contexts, NightOptions())
            let groups = DayGroups(contexts, hasData: data.knownDays, leastDays: 2)
            let merged = groups.merged(by: data)
            #expect(merged.weekend.isEmpty == isOne && merged.isWeekend.contains(true) != isOne)
            #expect(merged.isWeekend.count == 31)
            #expect(merged.working.count == (isOne ? 28 : 20) && merged.isTaught == groups.isTaught)
        }
    }

    @Test func `without days to compare nothing is merged`() {
        let world = NightWorld(seed: 5)
        let data = Observations(world.history([Float](repeating: 7, count: 29 * 24)), world.contexts, NightOptions())
        #expect(RhythmContrast(data).isClear(working: [0], weekend: [5]))
    }
}
