import Analysis
import Glibc
import Testing

@Suite struct NightCalibrationTests {
    private func episode(first: Int = 0) -> Episode {
        Episode(
            kind: .levelShift, isHigh: true, firstIndex: first, peakIndex: first, endIndex: first + 1, observed: 2,
            expected: 1, low: 0.5, high: 1.5, sizeSd: 3, relativeSize: 1, support: 100)
    }

    private func record(_ strength: Double) -> NightRecord {
        var record = NightRecord(isWeekend: false)
        record[.lasting] = strength
        return record
    }

    private func night(_ strengths: [Double], past: [NightRecord]) -> SeriesNight {
        let candidates = strengths.enumerated().map { rank, strength in
            NightCandidate(channel: .lasting, strength: strength, episode: episode(first: 5 * rank))
        }
        let verdict = NightVerdict(record: record(strengths.first ?? 0), candidates: candidates)
        return SeriesNight(quantity: .count, verdict: verdict, past: past)
    }

    /// Strengths as those of nothing happening: exponential.
    private func calm(_ draws: inout NightDraws, count: Int, scale: Double = 1) -> [NightRecord] {
        (0..<count).map { _ in record(-log(draws.uniform()) * scale) }
    }

    @Test func `what is far beyond all past nights is found, all else is not`() {
        var draws = NightDraws(seed: 1)
        var series = (0..<200).map { _ in night([-log(draws.uniform())], past: calm(&draws, count: 20)) }
        #expect(NightCalibration().findings(series).isEmpty)
        series[7] = night([40, 30, 1], past: calm(&draws, count: 20))
        let findings = NightCalibration().findings(series)
        #expect(findings.map(\.series) == [7, 7])
        #expect(findings.map(\.episode.firstIndex) == [0, 5])
        #expect(findings.allSatisfy { $0.confidence > 0.99 && $0.confidence <= 1 && $0.logP < -15 })
    }

    @Test func `a restless series needs more than a calm one`() {
        var draws = NightDraws(seed: 2)
        var series = (0..<300).map { _ in night([0.5], past: calm(&draws, count: 20)) }
        series[1] = night([16], past: calm(&draws, count: 20))
        series[2] = night([16], past: calm(&draws, count: 20, scale: 8))
        #expect(NightCalibration().findings(series).map(\.series) == [1])
    }

    @Test func `a night with nothing in it has findings once in twenty`() {
        var draws = NightDraws(seed: 3)
        var count = 0
        for _ in 0..<150 {
            let series = (0..<60).map { _ in night([-log(draws.uniform())], past: calm(&draws, count: 10)) }
            if !NightCalibration().findings(series).isEmpty { count += 1 }
        }
        #expect(count >= 1 && count <= 16)
    }

    @Test func `abnormal nights are not learned from`() {
        var draws = NightDraws(seed: 4)
        let incident = (0..<10).map { _ in
            var record = record(60)
            record.isAbnormal = true
            return record
        }
        var series = (0..<100).map { _ in night([0.1], past: calm(&draws, count: 20) + incident) }
        series[3] = night([25], past: calm(&draws, count: 20) + incident)
        #expect(NightCalibration().findings(series).map(\.series) == [3])
    }

    @Test func `with little experience only what is plain is found`() {
        var series = (0..<5).map { _ in night([3], past: []) }
        #expect(NightCalibration().findings(series).isEmpty)
        series[2] = night([30], past: [])
        #expect(NightCalibration().findings(series).map(\.series) == [2])
        #expect(NightCalibration().findings([]).isEmpty)
    }

    @Test func `what is certain but small is left out`() {
        var draws = NightDraws(seed: 5)
        var series = (0..<100).map { _ in night([0.1], past: calm(&draws, count: 20)) }
        series[0] = night([50], past: [])
        series[0].verdict.candidates[0].episode.relativeSize = 0.001
        #expect(NightCalibration().findings(series).isEmpty)
    }

    @Test func `one stretch is told once, and a window before a rhythm`() {
        var draws = NightDraws(seed: 8)
        func past() -> [NightRecord] {
            calm(&draws, count: 20).map { record in
                var record = record
                for channel in NightChannel.allCases { record[channel] = record[.lasting] }
                return record
            }
        }
        var series = (0..<100).map { _ in night([0.1], past: past()) }
        let channels: [(NightChannel, Double)] = [(.brief, 25), (.lasting, 40), (.season, 30)]
        for (channel, strength) in channels {
            series[5].verdict.record[channel] = strength
            series[6].verdict.record[channel] = channel == .season ? strength : nil
        }
        let found = channels.map { NightCandidate(channel: $0.0, strength: $0.1, episode: episode()) }
        series[5].verdict.candidates = found
        series[6].verdict.candidates = [found[2]]
        let findings = NightCalibration().findings(series)
        #expect(findings.map(\.series) == [5, 6])
        #expect(findings.map(\.channel) == [.lasting, .season])
    }

    @Test func `series that cannot be judged are passed over`() {
        var draws = NightDraws(seed: 6)
        var series = (0..<50).map { _ in night([0.1], past: calm(&draws, count: 20)) }
        let silent = NightVerdict(record: NightRecord(isWeekend: false), candidates: [])
        series[4] = SeriesNight(quantity: .level, verdict: silent, past: [])
        #expect(NightCalibration().findings(series).isEmpty)
    }

    @Test func `a metric of wild noise hides nothing in another group`() {
        var draws = NightDraws(seed: 7)
        var series = (0..<100).map { _ in night([0.1], past: calm(&draws, count: 20)) }
        series[3] = night([25], past: calm(&draws, count: 20))
        let wild = (0..<100).map { _ in night([1], past: calm(&draws, count: 20, scale: 40)) }
        #expect(NightCalibration().findings(series + wild).isEmpty)
        let apart = wild.map { wild in
            SeriesNight(quantity: .count, group: 1, verdict: wild.verdict, past: wild.past)
        }
        #expect(NightCalibration().findings(series + apart).map(\.series) == [3])
    }
}
