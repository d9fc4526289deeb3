import Testing

@testable import Analysis

@Suite struct AnomalyMakerTests {
    private let maker = AnomalyMaker(nightUs: 10 * TimeWindow.dayUs, historyDays: 28)
    private let key = SeriesKey(attributes: ["route": "/a"], slotUs: 5 * TimeWindow.minuteUs, metric: .calls)

    private func finding(
        _ kind: Episode.Kind, _ slots: Range<Int>, channel: NightChannel = .lasting, observed: Double = 50,
        expected: Double = 25
    ) -> NightFinding {
        let episode = Episode(
            kind: kind, isHigh: observed > expected, firstIndex: slots.lowerBound, peakIndex: slots.lowerBound,
            endIndex: slots.upperBound, observed: observed, expected: expected, low: 20, high: 30, sizeSd: 5,
            relativeSize: 1, support: 300)
        return NightFinding(series: 0, channel: channel, episode: episode, logP: -30, confidence: 0.99)
    }

    @Test func `slots become times and counts are told by the minute`() {
        let anomaly = maker.anomaly(finding(.spike, 12..<15), of: key)
        let startUs = 10 * TimeWindow.dayUs + TimeWindow.hourUs
        #expect(anomaly.span == TimeWindow(fromUs: startUs, toUs: startUs + 15 * TimeWindow.minuteUs))
        #expect(anomaly.peakUs == startUs && anomaly.kind == "spike" && anomaly.isUp)
        #expect(anomaly.observed == 10 && anomaly.expected == 5 && anomaly.low == 4 && anomaly.high == 6)
        #expect(abs(anomaly.qValue - 0.01) < 1e-12 && anomaly.logP == -30 && anomaly.historyDays == 28)
    }

    @Test func `ratios stay as they are`() {
        let errors = SeriesKey(attributes: [:], slotUs: key.slotUs, metric: .serverErrorRatio)
        #expect(maker.anomaly(finding(.spike, 0..<1, observed: 0.5, expected: 0.01), of: errors).observed == 0.5)
    }

    @Test func `an episode of no length lasts a slot`() {
        #expect(maker.anomaly(finding(.dip, 7..<7), of: key).span.lengthUs == key.slotUs)
    }

    @Test func `silence to the end of the night is a disappearance, if it lasts`() {
        func kind(_ slots: Range<Int>) -> String {
            maker.anomaly(finding(.missing, slots, observed: 0), of: key).kind
        }
        #expect(kind(100..<288) == "vanished" && kind(0..<288) == "vanished")
        #expect(kind(100..<287) == "missing", "calls came back")
        #expect(kind(230..<288) == "missing", "less than six hours")
    }

    @Test func `every kind has a word of its own`() {
        let words = Episode.Kind.allCases.map { maker.anomaly(finding($0, 0..<9), of: key).kind }
        #expect(Set(words).count == Episode.Kind.allCases.count)
    }
}
