import Testing

@testable import Analysis

/// What holds for every series.
struct StreamDetectorLawTests {
    private static let series: [(name: String, values: [Double?])] = {
        var maker = StreamMaker(seed: 11)
        var gappy: [Double?] = maker.dailyCounts(1500)
        for row in 700..<720 { gappy[row] = nil }
        gappy[900] = .nan
        gappy[901] = .infinity
        return [
            ("white", maker.white(1500)), ("walk", maker.walk(1500)), ("counts", maker.dailyCounts(1500)),
            ("blips", maker.blips(1500)), ("heavy", maker.heavyTailed(1500)), ("gappy", gappy),
            ("huge", maker.white(1500).map { $0 * 1e300 }), ("tiny", maker.white(1500).map { $0 * 1e-300 }),
            ("extremes", (0..<1500).map { $0 % 7 == 0 ? .greatestFiniteMagnitude : -Double($0) }),
        ]
    }()

    @Test(arguments: series.indices)
    func `verdicts are finite and in range`(index: Int) {
        for verdict in StreamDetector.verdicts(Self.series[index].values) {
            #expect(verdict.score >= 0 && verdict.score <= 1)
            #expect(verdict.onset == 0 || (verdict.onset >= 0.5 && verdict.onset <= 1))
            #expect(verdict.onset == 0 || verdict.kind != nil)
            #expect((verdict.expectedLow == nil) == (verdict.expectedHigh == nil))
            if let low = verdict.expectedLow, let high = verdict.expectedHigh {
                #expect(low.isFinite && high.isFinite && low <= high)
            }
        }
    }

    @Test(arguments: series.indices)
    func `a row is judged by the rows up to it`(index: Int) {
        let values = Self.series[index].values
        let whole = StreamDetector.verdicts(values)
        for length in [1, 40, 701, 902, 1200] {
            let isPrefix = StreamDetector.verdicts(Array(values.prefix(length))) == Array(whole.prefix(length))
            #expect(isPrefix)
        }
    }

    @Test func `a range comes with every score once warm`() {
        let all = StreamDetector.verdicts(Self.series[0].values)
        #expect(all.prefix(31).allSatisfy { $0.expectedLow == nil && $0.score == 0 })
        #expect(all.dropFirst(31).allSatisfy { $0.expectedLow != nil })
    }

    @Test func `few rows lie outside the range`() {
        var maker = StreamMaker(seed: 5)
        #expect(rowsOutside(maker.white(10_000)) <= 10)
        // A log-normal tail is heavier than the power law that the range is made with.
        #expect((10...80).contains(rowsOutside(maker.heavyTailed(10_000))))
    }

    private func rowsOutside(_ values: [Double]) -> Int {
        zip(values, StreamDetector.verdicts(values)).count { value, verdict in
            guard let low = verdict.expectedLow, let high = verdict.expectedHigh else { return false }
            return value < low || value > high
        }
    }

    @Test func `scaling by a power of two changes nothing but the range`() {
        var maker = StreamMaker(seed: 6)
        let values = maker.walk(2000)
        let plain = StreamDetector.verdicts(values)
        let scaled = StreamDetector.verdicts(values.map { $0 * 1024 })
        let isSame = zip(plain, scaled).allSatisfy {
            $0.score == $1.score && $0.onset == $1.onset && $0.kind == $1.kind
        }
        #expect(isSame)
    }

    @Test func `shifting moves the range and hardly the score`() {
        var maker = StreamMaker(seed: 7)
        let values = maker.white(2000)
        let plain = StreamDetector.verdicts(values)
        let shifted = StreamDetector.verdicts(values.map { $0 + 4096 })
        #expect(zip(plain, shifted).allSatisfy { ($0.score - $1.score).magnitude < 1e-6 })
        #expect(StreamDetector.onsets(plain) == StreamDetector.onsets(shifted))
    }

    @Test func `a constant, an empty and a blank series are silent`() {
        for values: [Double?] in [[], [1], .init(repeating: 0.1, count: 5000), .init(repeating: nil, count: 3000)] {
            #expect(StreamDetector.verdicts(values).allSatisfy { $0.score == 0 && $0.onset == 0 && $0.kind == nil })
        }
    }

    @Test func `rounding around a constant is no finding`() {
        let values = (0..<3000).map { 0.1 + 0.2 + ($0 % 3 == 0 ? 1e-17 : 0) }
        #expect(StreamDetector.verdicts(values).allSatisfy { $0.onset == 0 && $0.score == 0 })
    }

    @Test func `stamps may repeat, run back, leap or be missing`() {
        var maker = StreamMaker(seed: 8)
        var detector = StreamDetector()
        let stamps: [Int64?] = [0, 0, nil, -5, .max, .min, 60_000_000, 60_000_000, 30_000_000, nil]
        for row in 0..<3000 {
            let verdict = detector.next(timeUs: stamps[row % stamps.count], value: maker.normal())
            #expect(verdict.score >= 0 && verdict.score <= 1 && verdict.onset.isFinite)
        }
    }
}

struct StreamVerdictTests {
    @Test func `the threshold is one minus the rate of alarms`() {
        #expect(StreamVerdict.score(rowsPerAlarm: 10_000) == 0.9999)
        #expect(StreamVerdict.score(rowsPerAlarm: 0) == 0)
    }

    @Test func `kinds are written in snake case`() {
        #expect(
            StreamKind.allCases.map(\.rawValue) == [
                "spike", "dip", "level_shift_up", "level_shift_down", "drift", "variance", "missing", "flat", "season",
                "rare",
            ])
    }
}
