import Analysis
import Testing

@Suite struct NightDetectorTests {
    private let detector = NightDetector()

    private func strength(_ verdict: NightVerdict) -> Double {
        NightChannel.windows.compactMap { verdict.record[$0] }.max() ?? 0
    }

    /// The strongest window of any length.
    private func strongest(_ verdict: NightVerdict) -> NightCandidate? {
        verdict.candidates.filter(\.channel.isWindow).max { $0.strength < $1.strength }
    }

    @Test(arguments: 1...8)
    func `a night like the others is not strong`(seed: Int) {
        var world = NightWorld(seed: UInt64(seed))
        world.days = 22 + seed % 7
        let verdict = detector.judge(world.history(world.counts()), contexts: world.contexts)
        #expect(strength(verdict) < 9)
        for candidate in verdict.candidates { expectSound(candidate.episode, slots: 24) }
    }

    @Test(arguments: [SeriesHistory.Quantity.count, .ratio, .level], [2, 5, 9])
    func `a raised stretch is found where it is`(quantity: SeriesHistory.Quantity, hours: Int) throws {
        var world = NightWorld(seed: 3)
        let first = 28 * 24 + 8
        var (values, exposures) = ([Float](), [Float]())
        switch quantity {
        case .count: values = world.counts()
        case .ratio: (values, exposures) = world.ratios(chance: 0.02)
        case .level: (values, exposures) = world.levels()
        }
        for place in first..<first + hours { values[place] *= quantity == .ratio ? 4 : 2.2 }
        let history = SeriesHistory(quantity: quantity, slotsPerDay: 24, numerators: values, exposures: exposures)
        let verdict = detector.judge(history, contexts: world.contexts)
        let best = try #require(strongest(verdict))
        #expect(best.strength > 12)
        #expect(best.episode.isHigh && best.episode.relativeSize > 0.4 && best.episode.sizeSd > 1)
        #expect(abs(best.episode.firstIndex - 8) <= 1 && abs(best.episode.endIndex - 8 - hours) <= 1)
        #expect(best.episode.observed > best.episode.high)
        expectSound(best.episode, slots: 24)
    }

    @Test func `a weak effect that lasts is stronger than its single slots`() {
        var world = NightWorld(seed: 5)
        world.slotsPerDay = 288
        world.mean = 40
        var counts = world.counts()
        for slot in 100..<148 { counts[28 * 288 + slot] = (counts[28 * 288 + slot] * 1.25).rounded() }
        let verdict = detector.judge(world.history(counts), contexts: world.contexts)
        #expect(strength(verdict) > 12)
        let episode = strongest(verdict)?.episode
        #expect(episode.map { abs($0.firstIndex - 100) <= 6 && abs($0.endIndex - 148) <= 6 } ?? false)
    }

    @Test func `silence where calls were expected is missing`() {
        var world = NightWorld(seed: 7)
        world.mean = 20
        var counts = world.counts()
        for slot in 9..<12 { counts[28 * 24 + slot] = 0 }
        let verdict = detector.judge(world.history(counts), contexts: world.contexts)
        let episode = strongest(verdict)?.episode
        #expect(episode?.kind == .missing && episode?.observed == 0)
        #expect(strength(verdict) > 12)
    }

    @Test func `one event more than a sparse series ever had is told by its exact chance`() {
        var counts = [Float](repeating: 0, count: 29 * 24)
        for day in stride(from: 0, to: 28, by: 2) { counts[day * 24 + day % 24] = 1 }
        let world = NightWorld(seed: 1)
        let calm = strength(detector.judge(world.history(counts), contexts: world.contexts))
        counts[28 * 24 + 5] = 1
        let one = strength(detector.judge(world.history(counts), contexts: world.contexts))
        counts[28 * 24 + 5] = 12
        let twelve = strength(detector.judge(world.history(counts), contexts: world.contexts))
        #expect(calm < 1 && one < 4 && twelve > 15)
    }

    @Test(arguments: 0..<NightOptions().leastDays)
    func `too little history says nothing`(pastDays: Int) {
        var world = NightWorld(seed: 1)
        world.days = pastDays + 1
        let verdict = detector.judge(world.history(world.counts()), contexts: world.contexts)
        #expect(verdict.candidates.isEmpty && NightChannel.allCases.allSatisfy { verdict.record[$0] == nil })
    }

    @Test func `nothing, gaps alone, and constants say nothing`() {
        let world = NightWorld(seed: 1)
        for value in [Float.nan, 0, 7] {
            for quantity in SeriesHistory.Quantity.allCases {
                let values = [Float](repeating: value, count: 29 * 24)
                let history = SeriesHistory(quantity: quantity, slotsPerDay: 24, numerators: values, exposures: values)
                let verdict = detector.judge(history, contexts: world.contexts)
                #expect(strength(verdict) < 1, "\(quantity) of \(value)")
                for candidate in verdict.candidates { expectSound(candidate.episode, slots: 24) }
            }
        }
        let nothing = SeriesHistory(quantity: .count, slotsPerDay: 24, numerators: [])
        #expect(detector.judge(nothing, contexts: []).candidates.isEmpty)
    }

    @Test func `a gap is not a zero, and masked slots are gaps`() {
        var world = NightWorld(seed: 9)
        var counts = world.counts()
        var contexts = world.contexts
        for slot in 6..<12 { counts[28 * 24 + slot] = .nan }
        #expect(strength(detector.judge(world.history(counts), contexts: contexts)) < 8)
        for slot in 6..<12 { counts[28 * 24 + slot] = 0 }
        #expect(strength(detector.judge(world.history(counts), contexts: contexts)) > 30)
        contexts[28].maskedSlots = [6..<12]
        #expect(strength(detector.judge(world.history(counts), contexts: contexts)) < 8)
    }

    @Test func `past incidents hide neither the next one nor make the night after strange`() {
        var world = NightWorld(seed: 11)
        var counts = world.counts()
        for day in [9, 15, 22, 23] { for slot in 8..<14 { counts[day * 24 + slot] *= 3 } }
        #expect(strength(detector.judge(world.history(counts), contexts: world.contexts)) < 9)
        for slot in 8..<14 { counts[28 * 24 + slot] *= 1.6 }
        #expect(strength(detector.judge(world.history(counts), contexts: world.contexts)) > 12)
    }

    @Test(arguments: [25, 26])
    func `a holiday may look like a weekend or like a working day`(days: Int) {
        var world = NightWorld(seed: 13)
        world.days = days
        var counts = world.counts()
        for slot in 0..<24 { counts[(days - 1) * 24 + slot] = (counts[(days - 1) * 24 + slot] * 0.7).rounded() }
        var contexts = world.contexts
        #expect(strength(detector.judge(world.history(counts), contexts: contexts)) > 12)
        contexts[days - 1].isHoliday = true
        #expect(strength(detector.judge(world.history(counts), contexts: contexts)) < 8)
    }

    @Test(arguments: [0, 1, 5])
    func `clocks that change are followed`(daysAfter: Int) {
        var world = NightWorld(seed: 17)
        let change = 28 - daysAfter
        var contexts = world.contexts
        for day in change..<29 { contexts[day].shiftSlots = 1 }
        contexts[change].shiftSlots = 0
        contexts[change].clockChange = DayContext.ClockChange(slot: 1, shiftSlots: 1)
        let counts = (0..<29 * 24).map { place in
            let isLater = place / 24 > change || (place / 24 == change && place % 24 >= 1)
            return Float(world.draws.poisson(world.course(place / 24, place % 24, shiftSlots: isLater ? 1 : 0)))
        }
        #expect(strength(detector.judge(world.history(counts), contexts: contexts)) < 9)
    }

    /// As above, but nobody told when it is midnight for people.
    @Test(arguments: [-9, -5, 3], 24...29)
    func `a weekend that begins at another hour is learned`(shiftSlots: Int, days: Int) {
        var world = NightWorld(seed: 47)
        world.days = days
        let counts = world.local(shiftSlots: shiftSlots)
        #expect(strength(detector.judge(world.history(counts), contexts: world.contexts)) < 9)
    }

    @Test(arguments: [SeriesHistory.Quantity.ratio, .level])
    func `an episode of a mean or ratio tells the calls that it rests on`(quantity: SeriesHistory.Quantity) throws {
        var world = NightWorld(seed: 61)
        var (values, calls) = quantity == .level ? world.levels() : world.ratios(chance: 0.05)
        for slot in 9..<12 { values[28 * 24 + slot] *= 4 }
        let history = SeriesHistory(quantity: quantity, slotsPerDay: 24, numerators: values, exposures: calls)
        let episode = try #require(strongest(detector.judge(history, contexts: world.contexts))).episode
        let expected = (episode.firstIndex..<episode.endIndex).reduce(0) { $0 + Double(calls[28 * 24 + $1]) }
        #expect(abs(episode.support - expected) < 1e-3 * expected)
    }

    /// By people's clock these hours are Saturday's, of which a series of one rhythm has no profile of its own.
    @Test func `Friday's last hours are judged where clocks are ahead`() throws {
        var world = NightWorld(seed: 67)
        world.days = 26
        var contexts = world.contexts
        for day in contexts.indices { contexts[day].shiftSlots = 5 }
        var (levels, calls) = world.levels()
        for slot in 20..<24 { levels[25 * 24 + slot] *= 3 }
        let history = SeriesHistory(quantity: .level, slotsPerDay: 24, numerators: levels, exposures: calls)
        let episode = try #require(strongest(detector.judge(history, contexts: contexts))).episode
        #expect(episode.firstIndex >= 19 && episode.endIndex == 24)
    }

    @Test func `hours are told from each other on days that differ as a whole`() {
        var world = NightWorld(seed: 53)
        world.mean = 2_000
        let levels = (0..<29).map { _ in 1 + 0.12 * world.draws.normal() }
        var counts = world.counts().enumerated().map { ($1 * Float(levels[$0 / 24])).rounded() }
        let calm = detector.judge(world.history(counts), contexts: world.contexts)
        #expect(strength(calm) < 9)
        for slot in 12..<15 { counts[28 * 24 + slot] = (counts[28 * 24 + slot] * 1.3).rounded() }
        let verdict = detector.judge(world.history(counts), contexts: world.contexts)
        #expect((verdict.record[.lasting] ?? 0) > 20)
        #expect((verdict.record[.long] ?? 0) < 9, "the day as a whole is nothing special")
    }

    /// People's weekend begins when it is midnight for them, not for the grid.
    @Test(arguments: [-5, 1, 9], 26...29)
    func `a weekend by people's clock is no surprise`(shiftSlots: Int, days: Int) {
        var world = NightWorld(seed: 37)
        world.days = days
        var contexts = world.contexts
        for day in contexts.indices { contexts[day].shiftSlots = shiftSlots }
        let counts = world.local(shiftSlots: shiftSlots)
        #expect(strength(detector.judge(world.history(counts), contexts: contexts)) < 9)
        var raised = counts
        for place in (days - 1) * 24 + 8..<(days - 1) * 24 + 13 { raised[place] = (raised[place] * 1.8).rounded() }
        #expect(strength(detector.judge(world.history(raised), contexts: contexts)) > 12)
    }

    @Test(arguments: [0, 5, 6, 13])
    func `changed clocks move the weekend's first hour`(daysAfter: Int) {
        var world = NightWorld(seed: 41)
        world.days = 28 + daysAfter
        let change = 27
        var contexts = world.contexts
        for day in change + 1..<world.days { contexts[day].shiftSlots = 1 }
        contexts[change].clockChange = DayContext.ClockChange(slot: 1, shiftSlots: 1)
        let counts = world.local { day, slot in day > change || (day == change && slot >= 1) ? 1 : 0 }
        #expect(strength(detector.judge(world.history(counts), contexts: contexts)) < 9)
    }

    /// The last day must not be learned from, though its first hours belong to the day before by people's clock.
    @Test func `hours of the night are not learned from`() {
        var world = NightWorld(seed: 43)
        world.days = 10
        var contexts = world.contexts
        for day in contexts.indices { contexts[day].shiftSlots = -6 }
        var counts = world.local(shiftSlots: -6)
        for slot in 0..<6 { counts[9 * 24 + slot] = (counts[9 * 24 + slot] * 4).rounded() }
        let episode = detector.judge(world.history(counts), contexts: contexts).candidates.first?.episode
        #expect(episode.map { abs($0.relativeSize - 3) < 0.5 } ?? false)
    }

    @Test func `a level that has come to stay is strange for two nights, not for ever`() {
        var world = NightWorld(seed: 23)
        var counts = world.counts()
        for place in 20 * 24..<29 * 24 { counts[place] = (counts[place] * 1.8).rounded() }
        func strengthOf(_ day: Int) -> Double {
            let history = world.history(Array(counts[..<((day + 1) * 24)]))
            return strength(detector.judge(history, contexts: Array(world.contexts[...day])))
        }
        #expect(strengthOf(19) < 9 && strengthOf(20) > 20 && strengthOf(24) < 9 && strengthOf(28) < 9)
    }

    @Test(arguments: [0.4, 1.8], [2, 4, 6])
    func `the way back from days that were different is no news`(factor: Float, days: Int) {
        var world = NightWorld(seed: 67)
        var counts = world.counts()
        for place in (28 - days) * 24..<28 * 24 { counts[place] = (counts[place] * factor).rounded() }
        #expect(strength(detector.judge(world.history(counts), contexts: world.contexts)) < 9)
        for place in 28 * 24..<29 * 24 { counts[place] = (counts[place] * (factor < 1 ? 2 : 0.5)).rounded() }
        #expect(strength(detector.judge(world.history(counts), contexts: world.contexts)) > 20, "beyond both")
    }

    @Test func `the end of a ramp is no drift`() {
        var world = NightWorld(seed: 71)
        var counts = world.counts()
        for place in counts.indices where (19 * 24..<25 * 24).contains(place) {
            counts[place] = (counts[place] * (1 + 0.06 * Float(place / 24 - 18))).rounded()
        }
        let verdict = detector.judge(world.history(counts), contexts: world.contexts)
        #expect((verdict.record[.drift] ?? 9) < 2)
    }

    /// Users elsewhere live five hours behind the grid; the holiday begins by either clock.
    @Test(arguments: [0, -5])
    func `a holiday may begin by the grid's clock or by people's`(holidayShift: Int) {
        var world = NightWorld(seed: 79)
        var contexts = world.contexts
        contexts[25].isHoliday = true
        let counts = (0..<29 * 24).map { place in
            let moved = place - 5 + 7 * 24
            let isHoliday = (place + holidayShift).quotientAndRemainder(dividingBy: 24).quotient == 25
            let course = world.course(isHoliday ? 5 : moved / 24, moved % 24)
            return Float(world.draws.poisson(course))
        }
        for day in 25...26 {
            let history = world.history(Array(counts[..<((day + 1) * 24)]))
            #expect(strength(detector.judge(history, contexts: Array(contexts[...day]))) < 9)
        }
    }

    @Test(arguments: [SeriesHistory.Quantity.ratio, .level])
    func `a holiday excuses no ratio or mean that weekends leave as it is`(quantity: SeriesHistory.Quantity) {
        var world = NightWorld(seed: 73)
        var contexts = world.contexts
        contexts[28].isHoliday = true
        var (values, calls) = quantity == .level ? world.levels() : world.ratios(chance: 0.05)
        func strengthOfNight() -> Double {
            let history = SeriesHistory(quantity: quantity, slotsPerDay: 24, numerators: values, exposures: calls)
            return strength(detector.judge(history, contexts: contexts))
        }
        #expect(strengthOfNight() < 9)
        for slot in 0..<24 { values[28 * 24 + slot] *= 1.5 }
        #expect(strengthOfNight() > 15)
    }

    @Test func `a slow ramp is a drift`() {
        var world = NightWorld(seed: 29)
        var counts = world.counts()
        for place in counts.indices where place >= 21 * 24 {
            counts[place] = (counts[place] * (1 + 0.02 * Float(place / 24 - 20))).rounded()
        }
        let verdict = detector.judge(world.history(counts), contexts: world.contexts)
        #expect((verdict.record[.drift] ?? 0) > 4)
        #expect(
            verdict.candidates.contains { $0.channel == .drift && $0.episode.isHigh && $0.episode.relativeSize > 0.05 })
    }

    @Test func `restless slots without a new level are spread`() {
        var world = NightWorld(seed: 31)
        var counts = world.counts()
        for slot in 0..<24 {
            counts[28 * 24 + slot] = (counts[28 * 24 + slot] * (slot % 2 == 0 ? 1.25 : 0.75)).rounded()
        }
        let verdict = detector.judge(world.history(counts), contexts: world.contexts)
        #expect((verdict.record[.spread] ?? 0) > 5)
    }

    @Test func `a day without its rise and fall, or with another, is a broken season`() throws {
        var world = NightWorld(seed: 37)
        world.mean = 200
        let counts = world.counts()
        let calm = detector.judge(world.history(counts), contexts: world.contexts)
        #expect((calm.record[.season] ?? 9) < 4)
        let night = counts[(28 * 24)...]
        let mean = night.reduce(0, +) / 24
        let flat = (0..<24).map { mean + Float($0 % 3) - 1 }
        let shifted = (0..<24).map { night[28 * 24 + ($0 + 12) % 24] }
        for (day, least) in [(flat, Float(-1.2)), (shifted, -2.5)] {
            let history = world.history(Array(counts[..<(28 * 24)]) + day)
            let verdict = detector.judge(history, contexts: world.contexts)
            let episode = try #require(verdict.candidates.first { $0.channel == .season }?.episode)
            #expect((verdict.record[.season] ?? 0) > 8)
            #expect(episode.kind == .season && !episode.isHigh)
            #expect(Float(episode.relativeSize) > least && episode.relativeSize < -0.8)
        }
    }

    @Test func `hours that are wrong do not break the season, and a flat series has none`() {
        var world = NightWorld(seed: 41)
        world.mean = 200
        var counts = world.counts()
        for slot in 9..<11 { counts[28 * 24 + slot] *= 3 }
        #expect((detector.judge(world.history(counts), contexts: world.contexts).record[.season] ?? 9) < 6)
        for place in counts.indices { counts[place] = Float(200 + place * 7 % 11) }
        #expect(detector.judge(world.history(counts), contexts: world.contexts).record[.season] == nil)
    }

    @Test func `the same input gives the same verdict`() {
        var world = NightWorld(seed: 19)
        let history = world.history(world.counts())
        let (first, second) = (
            detector.judge(history, contexts: world.contexts), detector.judge(history, contexts: world.contexts)
        )
        #expect(first.candidates == second.candidates)
        #expect(NightChannel.allCases.allSatisfy { first.record[$0] == second.record[$0] })
    }

    /// Gaps, bursts, holidays, masks, odd grids and impossible numbers, drawn at random.
    @Test(arguments: 1...60)
    func `whatever comes in, verdicts are sound`(seed: Int) {
        var draws = NightDraws(seed: UInt64(seed))
        let slots = [1, 2, 3, 5, 24, 96][seed % 6]
        let days = 1 + Int(draws.uniform() * 35)
        var contexts = (0..<days).map { DayContext(weekday: $0 % 7) }
        for day in 0..<days {
            contexts[day].isHoliday = draws.uniform() < 0.1
            contexts[day].isExcluded = draws.uniform() < 0.1
            contexts[day].shiftSlots = draws.uniform() < 0.1 ? Int(draws.uniform() * 300) - 150 : 0
            if draws.uniform() < 0.1 { contexts[day].maskedSlots = [-3..<1, slots / 2..<slots + 9] }
        }
        let scale = Float(10).squareRoot() * Float(draws.uniform() * 1e4)
        func number() -> Float {
            let draw = draws.uniform()
            if draw < 0.1 { return .nan }
            if draw < 0.2 { return 0 }
            if draw < 0.22 { return [Float.infinity, -5, 1e30, 1e-30][Int(draws.uniform() * 4)] }
            return (scale * Float(draws.uniform() * draws.uniform())).rounded()
        }
        let quantity = SeriesHistory.Quantity.allCases[seed % 3]
        let numerators = (0..<days * slots).map { _ in number() }
        let exposures = (0..<days * slots).map { _ in number() }
        let history = SeriesHistory(
            quantity: quantity, slotsPerDay: slots, numerators: numerators, exposures: exposures)
        let verdict = detector.judge(history, contexts: contexts)
        for candidate in verdict.candidates {
            #expect(candidate.strength.isFinite && candidate.strength >= 0)
            expectSound(candidate.episode, slots: slots)
        }
    }

    private func expectSound(_ episode: Episode, slots: Int) {
        #expect(episode.firstIndex >= 0 && episode.firstIndex < episode.endIndex && episode.endIndex <= slots)
        #expect(episode.firstIndex <= episode.peakIndex && episode.peakIndex < episode.endIndex)
        let numbers = [
            episode.observed, episode.expected, episode.low, episode.high, episode.sizeSd, episode.relativeSize,
            episode.support,
        ]
        #expect(numbers.allSatisfy { $0.isFinite })
        #expect(episode.low <= episode.expected + 1e-9 && episode.expected <= episode.high + 1e-9)
    }
}
