import Testing

@testable import Analysis

@Suite struct WindowLadderTests {
    /// Surprises of made counts, some slots of which are not known.
    private func surprises(slotsPerDay: Int, seed: UInt64) throws -> Surprises {
        var world = NightWorld(seed: seed)
        (world.slotsPerDay, world.days, world.mean) = (slotsPerDay, 12, 40)
        var counts = world.counts()
        for place in stride(from: 3, to: counts.count - slotsPerDay, by: 7) { counts[place] = .nan }
        let options = NightOptions()
        let data = Observations(world.history(counts), world.contexts, options)
        let groups = DayGroups(world.contexts[...], hasData: data.knownDays, leastDays: options.leastDays)
        let reading = CalendarReading(asWeekend: groups.isWeekend[data.dayCount - 1])
        return try #require(NightFit(data, groups, world.contexts[...], reading, options)).frames.near
    }

    @Test(arguments: [24, 37, 96])
    func `joined windows hold the sums of their slots`(slotsPerDay: Int) throws {
        let surprises = try surprises(slotsPerDay: slotsPerDay, seed: 5)
        let days = [0, 2, 3, 7]
        var ladder = WindowLadder(surprises, days: days)
        while ladder.perDay > 3 {
            ladder.double()
            for window in 0..<ladder.count {
                let first = days[window / ladder.perDay] * slotsPerDay + window % ladder.perDay * ladder.length
                let slots = first..<first + ladder.length
                #expect(abs(ladder[window].value - surprises.values[slots].reduce(0, +)) < 1e-9)
                #expect(abs(ladder[window].variance - surprises.variances[slots].reduce(0, +)) < 1e-9)
                #expect(abs(ladder[window].expected - surprises.expected[slots].reduce(0, +)) < 1e-9)
            }
        }
        let rest = ladder.perDay * ladder.length
        ladder.joinDays()
        #expect(ladder.count == days.count && ladder.length == rest)
        for (window, day) in days.enumerated() {
            let sum = surprises.values[day * slotsPerDay..<day * slotsPerDay + rest].reduce(0, +)
            #expect(abs(ladder[window].value - sum) < 1e-9)
        }
    }

    @Test func `squares are told of windows that are known by half`() throws {
        let surprises = try surprises(slotsPerDay: 96, seed: 6)
        var ladder = WindowLadder(surprises, days: [1, 4])
        ladder.double()
        let windows = WindowSquares(ladder)
        for (window, square) in windows.squares.enumerated() {
            let first = [1, 4][window / 48] * 96 + window % 48 * 2
            let known = surprises.variances[first..<first + 2].count { $0 > 0 }
            let sums = ladder[window]
            #expect(known >= 1 ? abs(square - sums.value * sums.value / sums.variance) < 1e-12 : square < 0)
        }
        for day in 0..<2 {
            let own = windows.squares[day * 48..<(day + 1) * 48].filter { $0 >= 0 }
            #expect(windows.days[day].count == Double(own.count) && windows.days[day].highest == own.max())
            #expect(abs(windows.days[day].sum - own.reduce(0, +)) < 1e-9)
        }
    }

    @Test(arguments: 1...9)
    func `a mean with a cut is that of the cut values`(count: Int) {
        var draws = NightDraws(seed: UInt64(count))
        let squares = (0..<count).map { _ in 3 * draws.uniform() }
        let mean = squares.map { min($0, 1.5) }.reduce(0, +) / Double(count)
        #expect(abs(WindowSquares.mean(squares, cutAt: 1.5) - mean) < 1e-12)
    }

    /// Windows that are passed over without their exact score must not be the best ones.
    @Test(arguments: SeriesHistory.Quantity.allCases)
    func `no window scores more than it may`(quantity: SeriesHistory.Quantity) {
        var draws = NightDraws(seed: 71)
        for _ in 0..<5_000 {
            let expected = 0.01 + 50 * draws.uniform() * draws.uniform()
            let value = max(expected * 2 * draws.normal(), -expected)
            let window = WindowSums(value: value, variance: 0.2 + 40 * draws.uniform(), expected: expected, known: 1)
            let factor = 0.5 + draws.uniform()
            let score = window.score(quantity, factor)
            #expect(window.mayScore(above: 0.999_99 * score * score, factor))
        }
    }
}
