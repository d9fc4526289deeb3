import Testing

@testable import Analysis

@Suite struct IncidentChainTests {
    private func part(
        _ cause: AttributeSet, fromHour: Int64, hours: Int64 = 2, metric: SeriesMetric = .serverErrorRatio,
        size: Double = 5
    ) -> IncidentPart {
        let fromUs = fromHour * TimeWindow.hourUs
        var part = IncidentPart(
            causes: [cause], firstSignUs: fromUs, startUs: fromUs, peakUs: fromUs,
            endUs: fromUs + hours * TimeWindow.hourUs, metrics: [metric], isUp: true)
        part.size = size
        part.logP = -size
        part.name()
        return part
    }

    @Test func `a cause seen again soon goes on`() {
        let first = IncidentChain().joined([], [part(["route": "/a"], fromHour: 20)])
        let joined = IncidentChain().joined(first, [part(["route": "/a"], fromHour: 30, size: 9)])
        #expect(joined.count == 1 && joined[0].parts.count == 2)
        #expect(joined[0].id == first[0].id && joined[0].lead.size == 9)
        #expect(joined[0].startUs == 20 * TimeWindow.hourUs && joined[0].endUs == 32 * TimeWindow.hourUs)
        #expect(joined[0].escalationUs == 20 * TimeWindow.hourUs, "5 is half of 9 and more")
    }

    @Test func `a longer pause, another cause or metric begin anew`() {
        let first = IncidentChain().joined([], [part(["route": "/a"], fromHour: 0)])
        let others = [
            part(["route": "/a"], fromHour: 15), part(["route": "/b"], fromHour: 3),
            part(["route": "/a"], fromHour: 3, metric: .calls),
        ]
        for other in others { #expect(IncidentChain().joined(first, [other]).count == 2) }
        #expect(IncidentChain().joined(first, [part(["route": "/a"], fromHour: 14)]).count == 1, "twelve hours")
    }

    @Test func `what leads in one must show in the other, and go the same way`() {
        var fewer = part(["route": "/a"], fromHour: 0, metric: .calls)
        fewer.isUp = false
        var refused = part(["route": "/a"], fromHour: 3, metric: .authFailureRatio)
        refused.metrics.append(.calls)
        let first = IncidentChain().joined([], [fewer])
        #expect(IncidentChain().joined(first, [refused]).count == 2)
        fewer.metrics.append(.authFailureRatio)
        let both = IncidentChain().joined([], [fewer])
        #expect(IncidentChain().joined(both, [refused]).count == 1)
        #expect(IncidentChain().joined(both, [part(["route": "/a"], fromHour: 3, metric: .calls)]).count == 2)
    }

    @Test func `the order of a night's parts does not matter`() {
        let parts = [
            part(["route": "/a"], fromHour: 0), part(["route": "/a"], fromHour: 8), part(["route": "/b"], fromHour: 4),
        ]
        let joined = IncidentChain().joined([], parts)
        #expect(joined.count == 2 && IncidentChain().joined([], parts.reversed()) == joined)
        #expect(IncidentChain().joined(joined, []) == joined && Incident(parts: []) == nil)
    }

    @Test func `severity never falls with more harm`() {
        var part = part(["route": "/a"], fromHour: 0)
        (part.calls, part.allCalls) = (1_000, 50_000)
        let failures = (0...1_000).map { failures -> Severity in
            part.excessFailures = Double(failures)
            return SeverityRule().severity(of: part)
        }
        #expect(zip(failures, failures.dropFirst()).allSatisfy { $0 <= $1 })
        #expect(failures[19] == .info && failures[20] == .warning && failures[1_000] == .critical)
        part.excessFailures = 0
        let slow = (0...2_000).map { slow -> Severity in
            part.excessSlow = Double(slow)
            return SeverityRule().severity(of: part)
        }
        #expect(zip(slow, slow.dropFirst()).allSatisfy { $0 <= $1 })
        #expect(Severity.info < .warning && Severity.warning < .critical)
    }

    @Test func `the nearest change before the first sign is named`() {
        func event(_ id: String, hour: Double, _ attributes: AttributeSet) -> ChangeEvent {
            ChangeEvent(
                id: id, timeUs: Int64(hour * Double(TimeWindow.hourUs)), kind: "deployment", attributes: attributes)
        }
        let match = ChangeMatch([
            event("old", hour: 4, ["route": "/a"]), event("far", hour: 8, ["route": "/a"]),
            event("near", hour: 9.5, ["route": "/a"]), event("other", hour: 9.9, ["route": "/b"]),
            event("late", hour: 10.5, ["route": "/a"]),
        ])
        var incident = Incident(part(["route": "/a"], fromHour: 10))
        match.match(&incident)
        #expect(incident.changeId == "near" && incident.changeLeadMinutes == 30)
        ChangeMatch([]).match(&incident)
        #expect(incident.changeId == nil && incident.changeLeadMinutes == nil)
    }
}
