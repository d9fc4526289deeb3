import Testing

@testable import Analysis

@Suite struct ObjectiveMatchTests {
    private static let startUs = 20_000 * TimeWindow.dayUs

    private static func incident(
        _ cause: AttributeSet, _ metric: SeriesMetric = .serverErrorRatio, fromHour: Int64 = 10, hours: Int64 = 1
    ) -> Incident {
        let fromUs = startUs + fromHour * TimeWindow.hourUs
        var part = IncidentPart(
            causes: [cause, ["route": "/rare"]], firstSignUs: fromUs, startUs: fromUs, peakUs: fromUs,
            endUs: fromUs + hours * TimeWindow.hourUs, metrics: [.durationGeomeanMs, metric], isUp: true)
        part.severity = .info
        return Incident(part)
    }

    /// An objective that was broken from ten to eleven.
    private static func record(_ attributes: AttributeSet, _ name: String = "works") -> ObjectiveRecord {
        let objective = ObjectiveMaking.availability(where: attributes, name: name)
        var record = ObjectiveRecord(
            objective: objective, dayUs: startUs, sums: ObjectiveSums(unknown: 288), maintenance: "[]")
        record.verdict.breaches = [
            ObjectiveBreach(
                Breach(start: 120, peak: 121, end: 131, rule: "burn_1h", severity: .critical, observed: 0.5),
                firstUs: startUs, slotUs: objective.slotUs)
        ]
        return record
    }

    struct Case: Sendable {
        let name: String
        let incident: Incident
        let objective: AttributeSet
        let isMatch: Bool
    }

    private static let cases = [
        Case(name: "the same calls", incident: incident(["route": "/a"]), objective: ["route": "/a"], isMatch: true),
        Case(name: "all calls", incident: incident(["route": "/a"]), objective: [:], isMatch: true),
        Case(
            name: "narrower", incident: incident(["route": "/a"]), objective: ["region": "eu", "route": "/a"],
            isMatch: true),
        Case(name: "a cause of all calls", incident: incident([:]), objective: ["route": "/a"], isMatch: true),
        Case(name: "other calls", incident: incident(["route": "/b"]), objective: ["route": "/a"], isMatch: false),
        Case(
            name: "a less likely cause", incident: incident(["route": "/b"]), objective: ["route": "/rare"],
            isMatch: false),
        Case(
            name: "another metric", incident: incident(["route": "/a"], .rateLimitedRatio),
            objective: ["route": "/a"], isMatch: false),
        Case(
            name: "before", incident: incident(["route": "/a"], fromHour: 9), objective: ["route": "/a"],
            isMatch: false),
        Case(
            name: "after", incident: incident(["route": "/a"], fromHour: 11), objective: ["route": "/a"],
            isMatch: false),
        Case(
            name: "over it", incident: incident(["route": "/a"], fromHour: 2, hours: 20), objective: ["route": "/a"],
            isMatch: true),
    ]

    @Test(arguments: cases) func `an incident knows the objective that it broke`(_ item: Case) {
        var incident = item.incident
        ObjectiveMatch([Self.record(item.objective)]).match(&incident)
        #expect(incident.objectives == (item.isMatch ? ["works"] : []), "\(item.name)")
        #expect(incident.severity == (item.isMatch ? .critical : .info))
    }

    @Test func `each is named once, by name, and what no longer holds is taken back`() {
        var incident = Self.incident(["route": "/a"])
        let records = [Self.record([:], "z"), Self.record(["route": "/a"], "b"), Self.record([:], "z")]
        ObjectiveMatch(records).match(&incident)
        #expect(incident.objectives == ["b", "z"])
        ObjectiveMatch([]).match(&incident)
        #expect(incident.objectives.isEmpty && incident.severity == .info)
    }
}
