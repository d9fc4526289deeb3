import Testing

@testable import Analysis

@Suite struct LocalClockTests {
    private func contexts(_ shifts: [Int], change: (day: Int, slot: Int, shift: Int)? = nil) -> [DayContext] {
        var contexts = shifts.map { shift in
            var context = DayContext(weekday: 2)
            context.shiftSlots = shift
            return context
        }
        if let change {
            contexts[change.day].clockChange = DayContext.ClockChange(slot: change.slot, shiftSlots: change.shift)
        }
        return contexts
    }

    /// The place of each slot, one by one.
    private func places(_ clock: LocalClock, _ day: Int) -> [[Int]] {
        clock.stretches(day).flatMap { stretch in stretch.slots.map { [stretch.day, $0 + stretch.shift] } }
    }

    @Test(arguments: [-25, -24, -23, -6, -1, 0, 1, 7, 23, 24, 30])
    func `every slot has its place in a day by people's clock`(shift: Int) {
        let clock = LocalClock(contexts([shift, shift, shift])[...], slotsPerDay: 24, isFollowing: true)
        for day in 0..<3 {
            let expected = (0..<24).map { slot in
                let moved = slot + shift % 24
                return [moved < 0 ? day - 1 : moved < 24 ? day : day + 1, (moved + 24) % 24]
            }
            #expect(places(clock, day) == expected)
        }
    }

    @Test func `a change of clocks repeats an hour or leaves one out`() {
        let back = contexts([1, 1, 0], change: (day: 1, slot: 2, shift: 0))
        let clock = LocalClock(back[...], slotsPerDay: 24, isFollowing: true)
        #expect(places(clock, 1).prefix(4) == [[1, 1], [1, 2], [1, 2], [1, 3]])
        #expect(places(clock, 1).last == [1, 23] && places(clock, 0).last == [1, 0])
        let forth = contexts([0, 0, 1], change: (day: 1, slot: 2, shift: 1))
        let other = LocalClock(forth[...], slotsPerDay: 24, isFollowing: true)
        #expect(places(other, 1).prefix(4) == [[1, 0], [1, 1], [1, 3], [1, 4]])
    }

    @Test(arguments: [-8, 0, 5, 23], [-11, -3, 0, 1, 6, 12])
    func `a rhythm that begins later or earlier leaves slots where they are`(shift: Int, begin: Int) {
        let contexts = contexts([shift, shift, shift])
        let clock = LocalClock(contexts[...], slotsPerDay: 24, isFollowing: true, begin: begin)
        let midnight = LocalClock(contexts[...], slotsPerDay: 24, isFollowing: true)
        for day in 0..<3 {
            #expect(places(clock, day).map(\.last) == places(midnight, day).map(\.last))
            let days = places(clock, day).map { $0[0] }
            let expected = (0..<24).map { slot in
                let moved = slot + shift - begin
                return min(max(moved < 0 ? day - 1 : day + moved / 24, day - 1), day + 1)
            }
            #expect(days == expected)
        }
    }

    @Test func `a clock that is not followed leaves the grid as it is`() {
        let clock = LocalClock(contexts([5, 5])[...], slotsPerDay: 24, isFollowing: false)
        #expect(places(clock, 1) == (0..<24).map { [1, $0] })
    }
}
