import Testing

@testable import Analysis

struct SlidingMedianTests {
    @Test(arguments: [1, 2, 3, 20, 45])
    func `the median is that of the sorted last values`(length: Int) {
        var maker = StreamMaker(seed: UInt64(length))
        var median = SlidingMedian(length: length)
        #expect(median.median == nil)
        var all: [Double] = []
        for _ in 0..<500 {
            // Whole numbers, so that ties are common.
            let value = (maker.normal() * 3).rounded()
            all.append(value)
            median.add(value)
            let sorted = all.suffix(length).sorted()
            let half = sorted.count / 2
            let expected = sorted.count % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2
            #expect(median.median == expected)
        }
    }
}

struct SlidingWindowTests {
    @Test func `mean, spread and highest are those of the last values`() throws {
        var maker = StreamMaker(seed: 2)
        var window = SlidingWindow(length: 20)
        #expect(window.mean == 0 && window.deviation == 0 && window.highest == nil)
        var all: [Double] = []
        for _ in 0..<300 {
            let value = maker.normal()
            all.append(value)
            window.add(value)
            let last = all.suffix(20)
            let mean = last.reduce(0, +) / Double(last.count)
            #expect((window.mean - mean).magnitude < 1e-12)
            #expect(window.highest == last.max())
            #expect(window.oldest == last.first)
            guard last.count > 1 else { continue }
            let variance = last.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / Double(last.count - 1)
            #expect((window.deviation - variance.squareRoot()).magnitude < 1e-12)
        }
    }

    @Test func `a huge value leaves no trace`() {
        var window = SlidingWindow(length: 8)
        for row in 0..<40 { window.add(row == 10 ? 1e20 : 0.5) }
        #expect(window.mean == 0.5)
    }
}

struct ShapeMemoryTests {
    @Test func `a repeated shape is near, a new one far`() throws {
        var memory = ShapeMemory(width: 4, capacity: 64)
        var last: Double?
        for row in 0..<2000 {
            last = memory.add(Double(row % 8))
            guard row > 200 else { continue }
            #expect(try #require(last) < 1e-9)
        }
        last = memory.add(100)
        #expect(try #require(last) > 20)
    }

    @Test func `nothing is said before there is a past`() {
        var memory = ShapeMemory(width: 4, capacity: 64)
        for row in 0..<9 { #expect(memory.add(Double(row)) == nil) }
    }
}

struct PhaseMeansTests {
    @Test func `a cycle that repeats leaves nothing`() throws {
        var day = try #require(PhaseMeans.day(intervalUs: 3_600_000_000))
        for hour in 0..<24 { #expect(day.residual(timeUs: Int64(hour) * 3_600_000_000, value: Double(hour)) == nil) }
        for hour in 24..<96 {
            #expect(day.residual(timeUs: Int64(hour) * 3_600_000_000, value: Double(hour % 24)) == 0)
        }
    }

    @Test func `stamps before the epoch fall into slots too`() throws {
        var day = try #require(PhaseMeans.day(intervalUs: 60_000_000))
        #expect(day.residual(timeUs: -1, value: 2) == nil)
        #expect(day.residual(timeUs: PhaseMeans.dayUs - 1, value: 3) == 1)
        #expect(day.residual(timeUs: .min, value: 1) == nil)
    }

    @Test func `a day of few rows has no shape`() {
        #expect(PhaseMeans.day(intervalUs: Double(PhaseMeans.dayUs) / 2) == nil)
    }
}

struct EpisodeGateTests {
    @Test func `it opens once an episode, after calm of its share`() {
        var gate = EpisodeGate(floor: 2, quietShare: 0.1, fewestQuietRows: 5, mostQuietRows: 50)
        var opened: [Int] = []
        let high = [10, 11, 16, 30, 100, 110, 121, 800, 850, 901]
        for row in 0..<1000 where gate.opens(level: high.contains(row) ? 3 : 1) { opened.append(row) }
        #expect(opened == [10, 30, 100, 800, 901])
    }
}

struct StreamClockTests {
    @Test func `the interval is the median step and gaps are counted in it`() {
        var clock = StreamClock()
        for row in 0..<40 {
            let time = Int64(row) * 60_000_000
            clock.add(timeUs: time)
            #expect(clock.missingRows(timeUs: time) == 0)
        }
        #expect(clock.intervalUs == 60_000_000)
        let late: Int64 = 50 * 60_000_000
        clock.add(timeUs: late)
        #expect(clock.missingRows(timeUs: late) == 10)
    }

    @Test func `without stamps rows without a value are counted`() {
        var clock = StreamClock()
        clock.add(timeUs: nil)
        #expect(clock.missingRows(timeUs: nil) == 0)
        for _ in 0..<8 { clock.add(timeUs: nil) }
        #expect(clock.missingRows(timeUs: nil) == 7)
        #expect(clock.intervalUs == nil)
    }
}
