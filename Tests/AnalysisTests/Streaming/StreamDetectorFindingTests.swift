import Testing

@testable import Analysis

/// What is found, and how seldom something is found in noise.
struct StreamDetectorFindingTests {
    private static let noises: [(name: String, make: @Sendable (inout StreamMaker) -> [Double], mostPer2000: Double)] =
        [
            ("white", { $0.white(4000) }, 1),
            ("walk", { $0.walk(4000) }, 2),
            ("daily counts", { $0.dailyCounts(4000) }, 1),
            ("few counts", { $0.dailyCounts(4000, mean: 0.4) }, 1.5),
            ("blips", { $0.blips(4000) }, 3),
            ("heavy tails", { $0.heavyTailed(4000) }, 3),
        ]

    @Test(arguments: noises.indices)
    func `alarms on noise are few`(index: Int) {
        var alarms = 0
        for seed in 1...4 {
            var maker = StreamMaker(seed: UInt64(seed))
            alarms += StreamDetector.onsets(StreamDetector.verdicts(Self.noises[index].make(&maker))).count
        }
        #expect(Double(alarms) / 8 <= Self.noises[index].mostPer2000)
    }

    @Test func `a burst is scored at its first row, told once, and left slowly`() {
        var maker = StreamMaker(seed: 21)
        var values = maker.white(4000)
        for row in 3000..<3010 { values[row] += 12 }
        let all = StreamDetector.verdicts(values)
        #expect(all[3000].score >= StreamVerdict.score(rowsPerAlarm: 28_800))
        #expect(all[3000].kind == .spike)
        #expect(all[3012].score > 0.99)
        #expect(StreamDetector.onsets(Array(all[2990..<3100])).count == 1)
        #expect(all[2990..<3000].allSatisfy { $0.onset == 0 })
    }

    @Test func `a dip is called so`() {
        var maker = StreamMaker(seed: 22)
        var values = maker.white(3000)
        values[2500] -= 15
        #expect(StreamDetector.verdicts(values)[2500].kind == .dip)
    }

    @Test func `a level shift is told once`() {
        var maker = StreamMaker(seed: 23)
        var values = maker.white(4000)
        for row in 3000..<4000 { values[row] += 8 }
        let found = StreamDetector.onsets(StreamDetector.verdicts(values)).filter { (3000..<3200).contains($0) }
        #expect(found.count == 1)
        #expect((found.first ?? .max) < 3020)
    }

    @Test func `more scatter is told`() {
        var maker = StreamMaker(seed: 24)
        var values = maker.white(4000)
        for row in 3000..<3200 { values[row] *= 6 }
        #expect(!StreamDetector.onsets(StreamDetector.verdicts(values)).filter { (3000..<3100).contains($0) }.isEmpty)
    }

    @Test func `a missed daily peak is told`() {
        var maker = StreamMaker(seed: 25)
        var values = maker.dailyCounts(288 * 14)
        for row in (288 * 12)..<(288 * 13) { values[row] = maker.poisson(mean: 20) }
        let found = StreamDetector.onsets(StreamDetector.verdicts(values)).filter { (288 * 12..<288 * 13).contains($0) }
        #expect(!found.isEmpty)
    }

    @Test func `a value that freezes is told as flat`() {
        var maker = StreamMaker(seed: 26)
        var values = maker.dailyCounts(4000)
        for row in 3000..<3100 { values[row] = values[2999] }
        let all = StreamDetector.verdicts(values)
        #expect(all[3000..<3100].contains { $0.kind == .flat && $0.onset >= 0.5 })
    }

    @Test func `a gap after regular stamps is told at the first row after it`() {
        var maker = StreamMaker(seed: 27)
        var detector = StreamDetector()
        var all: [StreamVerdict] = []
        for row in 0..<4000 {
            let late: Int64 = row >= 3500 ? 40 * 60_000_000 : 0
            all.append(detector.next(timeUs: Int64(row) * 60_000_000 + late, value: maker.normal()))
        }
        #expect(all[3500].kind == .missing && all[3500].onset >= 0.5)
        var withNil: [Double?] = maker.white(4000)
        for row in 3460..<3500 { withNil[row] = nil }
        #expect(StreamDetector.verdicts(withNil, intervalUs: nil)[3500].kind == .missing)
    }

    @Test func `gaps that come every night are not news`() {
        var maker = StreamMaker(seed: 28)
        let values: [Double?] = (0..<288 * 20).map { $0 % 288 < 20 ? nil : maker.normal() }
        #expect(!StreamDetector.verdicts(values).contains { $0.kind == .missing })
    }
}
