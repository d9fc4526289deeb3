import Testing

@testable import Analysis

@Suite struct LevelSearchTests {
    private static let metrics: [SeriesMetric] = [.calls, .serverErrorRatio, .durationGeomeanMs]

    private func world(_ metric: SeriesMetric) -> CourseWorld {
        var world = CourseWorld()
        if metric == .durationGeomeanMs { world.level = 80 }
        return world
    }

    private func step(_ outcome: LevelSearch.Outcome) -> LevelSearch.Step? {
        if case .step(let step) = outcome { step } else { nil }
    }

    @Test(arguments: metrics) func `a step that stays is found at its hour, with its levels`(_ metric: SeriesMetric) {
        for (seed, factor) in [(1, 2.0), (2, 0.4), (3, 1.8)] as [(UInt64, Double)] {
            var world = world(metric)
            (world.step, world.stepHours) = (factor, world.day.lowerBound + 10..<world.hourCount)
            let outcome = LevelSearch().outcome(world.series(metric, seed: seed), day: world.day)
            guard let found = step(outcome) else {
                Issue.record("\(metric) seed \(seed): \(outcome)")
                continue
            }
            #expect(abs(found.hour - world.stepHours.lowerBound) <= 3, "\(metric) seed \(seed): \(found.hour)")
            #expect(abs(found.after / found.before / factor - 1) < 0.2, "\(metric) seed \(seed): \(found)")
            #expect(found.pValue < 1e-3 && (found.size ?? 0) * (factor - 1) > 0)
        }
    }

    @Test(arguments: metrics) func `nothing is told of the week's rhythm, whatever the weekday`(
        _ metric: SeriesMetric
    ) {
        for before in [9, 14, 15, 19, 25] {
            for seed in 1...6 as ClosedRange<UInt64> {
                var world = world(metric)
                world.before = before
                let outcome = LevelSearch().outcome(world.series(metric, seed: seed), day: world.day)
                #expect(outcome == .level, "\(metric), \(before) days, seed \(seed): \(outcome)")
            }
        }
    }

    @Test(arguments: metrics) func `what ends within a day is no change of level`(_ metric: SeriesMetric) {
        for hours in [2, 8, 20] {
            var world = world(metric)
            let start = world.day.lowerBound + 3
            (world.step, world.stepHours) = (3, start..<start + hours)
            let outcome = LevelSearch().outcome(world.series(metric, seed: 11), day: world.day)
            #expect(outcome == .level, "\(metric), \(hours) hours: \(outcome)")
        }
    }

    @Test func `a step belongs to its own day`() {
        var world = world(.durationGeomeanMs)
        (world.step, world.stepHours) = (2, world.day.lowerBound - 14..<world.hourCount)
        #expect(LevelSearch().outcome(world.series(.durationGeomeanMs, seed: 4), day: world.day) == .level)
    }

    @Test func `with the day itself as the last one a step is seen as far as it goes`() {
        var world = world(.durationGeomeanMs)
        world.after = 0
        (world.step, world.stepHours) = (2, world.day.lowerBound + 6..<world.hourCount)
        let outcome = LevelSearch().outcome(world.series(.durationGeomeanMs, seed: 5), day: world.day)
        #expect(step(outcome) != nil, "\(outcome)")
    }

    @Test func `small steps are not told, however sure`() {
        var world = world(.durationGeomeanMs)
        (world.step, world.stepHours) = (1.06, world.day.lowerBound + 6..<world.hourCount)
        #expect(LevelSearch().outcome(world.series(.durationGeomeanMs, seed: 6), day: world.day) == .level)
        var search = LevelSearch()
        search.effect.leastShare = 3
        (world.step, world.stepHours) = (2.5, world.day.lowerBound + 6..<world.hourCount)
        #expect(search.outcome(world.series(.durationGeomeanMs, seed: 6), day: world.day) == .level)
    }

    @Test func `a gap of half a day hides neither the rhythm nor the step`() {
        var world = world(.calls)
        world.gaps = Set(world.day.lowerBound - 60..<world.day.lowerBound - 48)
        #expect(LevelSearch().outcome(world.series(.calls, seed: 7), day: world.day) == .level)
        (world.step, world.stepHours) = (1.8, world.day.lowerBound + 8..<world.hourCount)
        #expect(step(LevelSearch().outcome(world.series(.calls, seed: 7), day: world.day)) != nil)
    }

    @Test func `silent on empty, short, sparse and all-gap series, and at rest on constant ones`() {
        func outcome(_ hours: Int, _ value: Int64, isKnown: Bool = true) -> LevelSearch.Outcome {
            let sums = [Int64](repeating: value, count: hours)
            let series = HourlyMetric(
                .calls, numerators: sums[...], exposures: sums[...], isKnown: Array(repeating: isKnown, count: hours))
            return LevelSearch().outcome(series, day: hours - 24..<hours)
        }
        #expect(outcome(24, 100) == .silent)
        #expect(outcome(7 * 24, 100) == .silent)
        #expect(outcome(28 * 24, 0) == .silent)
        #expect(outcome(28 * 24, 2) == .silent)
        #expect(outcome(28 * 24, 100, isKnown: false) == .silent)
        #expect(outcome(28 * 24, 100) == .level)
    }

    @Test func `noise that wanders raises few steps`() {
        var found = 0
        for seed in 100..<160 as Range<UInt64> {
            var world = CourseWorld()
            (world.calls, world.unrest) = (60, 0.25)
            let outcome = LevelSearch().outcome(world.series(.calls, seed: seed), day: world.day)
            if outcome != .level { found += 1 }
        }
        #expect(found <= 1)
    }
}
