import Columns
import Rollups
import TestSupport
import Testing

@Suite struct InputTallyTests {
    private static let dayUs: Int64 = 86_400_000_000
    private static let startUs = SyntheticTraffic(seed: 1).startUs

    private static func batch(_ times: [Int64]) -> CallBatch {
        var batch = SyntheticBatch()
        batch.fill(
            times.map { time in
                var call = SyntheticCall()
                call.numbers[.timeUs] = time
                return call
            })
        return batch.batch
    }

    @Test func `records are counted by day, inside and outside the times`() {
        let start = Self.startUs
        let day = Int(start / Self.dayUs)
        var tally = InputTally(times: TimeRange(fromUs: start, untilUs: start + 2 * Self.dayUs))
        tally.add(
            Self.batch([
                start + 5, start, start + Self.dayUs, start - 1, start + 2 * Self.dayUs, -1, .min + 1, .max, start + 9,
            ]))
        #expect(tally.countedByDay == [day: 3, day + 1: 1])
        #expect(tally.outsideByDay == [day - 1: 1, day + 2: 1, -1: 2, 84_006: 1])
        #expect(tally.counted == 4)
        #expect(tally.outside == 5)
        #expect(tally.firstUs == start)
        #expect(tally.lastUs == start + Self.dayUs)
    }

    @Test func `parts add up to the whole in any order`() {
        let times = SyntheticTraffic(seed: 2).calls(200).compactMap { $0[.timeUs] }.map { $0 * 20 - 19 * Self.startUs }
        var whole = InputTally()
        whole.add(Self.batch(times))
        var left = InputTally()
        left.add(Self.batch(Array(times[..<70])))
        var right = InputTally()
        right.add(Self.batch(Array(times[70...])))
        var merged = right
        merged.merge(left)
        left.merge(right)
        #expect(left == whole)
        #expect(merged == whole)
        left.merge(InputTally())
        #expect(left == whole)
    }

    @Test func `the last day that is told apart is the first of 2200`() {
        #expect(TimeRange.believable.untilUs == 84_006 * Self.dayUs)
    }
}
