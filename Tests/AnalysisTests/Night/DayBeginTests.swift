import Testing

@testable import Analysis

@Suite struct DayBeginTests {
    /// Four weeks from a Monday on, with half as many calls on the weekends of people whose days begin some hours
    /// after the table's.
    private func calls(begin: Int, contrast: Double = 0.5, noise: Double = 0.02) -> [[Double]] {
        var random = NightDraws(seed: UInt64(begin + 100))
        return (0..<28).map { day in
            (0..<24).map { hour in
                let rhythm = (24 * day + hour - begin + 24 * 7) / 24 % 7
                return 400 * (rhythm >= 5 ? contrast : 1) * (1 + noise * (2 * random.uniform() - 1))
            }
        }
    }

    private var isWeekend: [Bool] { (0..<28).map { $0 % 7 >= 5 } + [false, true] }

    @Test(arguments: [-11, -8, -1, 0, 1, 5, 6, 12])
    func `finds the hour at which weekends begin`(begin: Int) {
        let found = DayBegin(calls: calls(begin: begin), isWeekend: isWeekend, days: Array(0..<27)).hours
        #expect(found == begin)
    }

    @Test func `one weekend suffices if it is plain`() {
        #expect(DayBegin(calls: calls(begin: 5), isWeekend: isWeekend, days: Array(0..<9)).hours == 5)
    }

    @Test(arguments: 1...20)
    func `midnight stays midnight without a rhythm`(seed: UInt64) {
        var random = NightDraws(seed: seed)
        // Days that differ as a whole make all hours of a day alike.
        let calls = (0..<28).map { _ in
            let level = 300 + 100 * random.uniform()
            return (0..<24).map { _ in level * (0.9 + 0.2 * random.uniform()) }
        }
        let found = DayBegin(calls: calls, isWeekend: isWeekend, days: Array(0..<27)).hours
        #expect(found == 0)
    }

    @Test func `an outage and hours that are not known do not move the day`() {
        var calls = calls(begin: 6)
        for hour in 0..<12 { calls[14][hour] = 1 }
        for hour in 0..<24 { calls[9][hour] = .nan }
        #expect(DayBegin(calls: calls, isWeekend: isWeekend, days: Array(0..<27)).hours == 6)
    }

    @Test func `says nothing of days of one sort or of none`() {
        let calls = calls(begin: 6)
        #expect(DayBegin(calls: calls, isWeekend: isWeekend, days: [0, 1, 2, 3, 4]).hours == 0)
        #expect(DayBegin(calls: calls, isWeekend: isWeekend, days: []).hours == 0)
    }
}
