import Testing

@testable import Analysis

@Suite struct SeverityRuleTests {
    private func part(_ metric: SeriesMetric = .serverErrorRatio, isUp: Bool = true) -> IncidentPart {
        var part = IncidentPart(
            causes: [["route": "/a"]], firstSignUs: 0, startUs: 0, peakUs: 0, endUs: TimeWindow.hourUs,
            metrics: [metric], isUp: isUp)
        (part.calls, part.allCalls) = (1_000, 100_000)
        return part
    }

    private func severity(_ part: IncidentPart) -> Severity { SeverityRule().severity(of: part) }

    @Test func `a quarter of the own calls is critical if all calls feel it`() {
        var part = part()
        part.excessFailures = 500
        #expect(severity(part) == .critical)
        part.allCalls = 100_001
        #expect(severity(part) == .warning, "less than half a percent of all calls")
        part.excessFailures = 20
        #expect(severity(part) == .warning)
        part.excessFailures = 19
        #expect(severity(part) == .info)
    }

    @Test func `a twentieth of all calls is critical however thin it is spread`() {
        var part = part()
        (part.calls, part.excessFailures) = (100_000, 5_000)
        #expect(severity(part) == .critical)
    }

    @Test func `slow calls weigh half of failed ones`() {
        var part = part(.durationGeomeanMs)
        part.excessSlow = 39
        #expect(severity(part) == .info)
        part.excessSlow = 40
        #expect(severity(part) == .warning)
    }

    @Test func `what a call costs may rise by a quarter before it is grave`() {
        var part = part(.costPerCallUsd)
        (part.costNanoUsd, part.excessCostNanoUsd, part.allCostNanoUsd) = (12.4, 2.4, 402.4)
        #expect(severity(part) == .info, "a little less than a quarter of its own")
        part.costNanoUsd = 12
        #expect(severity(part) == .warning)
        part.allCostNanoUsd = 500
        #expect(severity(part) == .info, "of all costs too little")
    }

    @Test func `the bill for all calls decides how grave a cost is`() {
        var part = part(.costPerCallUsd)
        (part.costNanoUsd, part.excessCostNanoUsd, part.allCostNanoUsd) = (100, 4.8, 105)
        #expect(severity(part) == .info)
        part.excessCostNanoUsd = 5
        #expect(severity(part) == .warning, "5 on 100")
        (part.costNanoUsd, part.excessCostNanoUsd, part.allCostNanoUsd) = (60, 50, 150)
        #expect(severity(part) == .critical, "50 on 100")
    }

    @Test func `what used to be free is judged by the bill`() {
        var part = part(.costPerCallUsd)
        (part.costNanoUsd, part.excessCostNanoUsd, part.allCostNanoUsd) = (3, 3, 3)
        #expect(severity(part) == .critical)
        part.allCostNanoUsd = 1_003
        #expect(severity(part) == .info)
    }

    @Test func `calls that stayed away were lost`() {
        var part = part(.calls, isUp: false)
        (part.observed, part.expected) = (10, 110)
        #expect(severity(part) == .critical, "6,000 of 106,000")
        part.isUp = true
        #expect(severity(part) == .warning)
    }
}
