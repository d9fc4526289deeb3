import Testing

@testable import Analysis

@Suite struct ChangeNightTests {
    private static let service = AttributeSet(["service": "a"])

    private func step(_ pValue: Double, hour: Int = 610, size: Double = 5, isUp: Bool = true) -> LevelSearch.Outcome {
        .step(
            LevelSearch.Step(
                hour: hour, before: isUp ? 1 : 2, after: isUp ? 2 : 1, size: isUp ? size : -size, pValue: pValue,
                support: 100))
    }

    private func key(_ attributes: AttributeSet, _ metric: SeriesMetric = .durationGeomeanMs) -> SeriesKey {
        SeriesKey(attributes: attributes, slotUs: TimeWindow.hourUs, metric: metric)
    }

    private let night = ChangeNight(falseShare: 0.05, windowUs: 0)

    @Test func `what was asked counts, what was silent does not`() {
        let asked = (0..<10).map { (key(AttributeSet(["route": "r\($0)"])), LevelSearch.Outcome.level) }
        let silent = (0..<1_000).map { (key(AttributeSet(["route": "s\($0)"])), LevelSearch.Outcome.silent) }
        let found = [(key(Self.service), step(0.004))]
        #expect(night.changes(found + asked + silent).count == 1, "0.004 of 11")
        #expect(night.changes(found + asked + asked).isEmpty, "0.004 of 21")
        #expect(night.changes([]).isEmpty)
    }

    @Test func `a change has its time, its id and its direction`() throws {
        let found = try #require(night.changes([(key(Self.service), step(1e-9, hour: 5, isUp: false))]).first)
        #expect(found.timeUs == 5 * TimeWindow.hourUs && !found.isUp && found.relativeChange == -0.5)
        #expect(found.id.hasPrefix("C") && found.id.utf8.count == 13 && found.isWorse == false)
    }

    @Test func `the least diluted series stands for those that did the same`() {
        let found = night.changes([
            (key(AttributeSet()), step(1e-9, size: 4)), (key(Self.service), step(1e-9, hour: 612, size: 9)),
            (key(AttributeSet(["service": "b"])), step(1e-9, size: 3)),
            (key(Self.service, .costPerCallUsd), step(1e-9, size: 2)),
            (key(AttributeSet(["route": "r"])), step(1e-9, hour: 640, size: 2)),
        ])
        let lead = found.first { $0.attributes == Self.service && $0.metric == .durationGeomeanMs }
        #expect(lead != nil && lead?.leadId == nil)
        #expect(found.first { $0.attributes.isEmpty }?.leadId == lead?.id)
        #expect(found.count { $0.leadId == nil } == 4, "another service, another metric, another time")
    }

    @Test func `the nearest told change that touches the calls is named`() throws {
        let hour = TimeWindow.hourUs
        func event(_ id: String, _ timeUs: Int64, _ attributes: AttributeSet) -> ChangeEvent {
            ChangeEvent(id: id, timeUs: timeUs, kind: "deployment", attributes: attributes)
        }
        let events = [
            event("long before", 100 * hour, Self.service), event("before", 609 * hour, Self.service),
            event("other", 610 * hour, AttributeSet(["service": "b"])),
        ]
        let changes = night.changes([
            (key(AttributeSet(["route": "r"])), step(1e-9, size: 9)), (key(Self.service), step(1e-9, size: 4)),
        ])
        let linked = ChangeNight.linked(changes, ChangeLinks(events: events, incidents: []))
        let own = try #require(linked.first { $0.attributes == Self.service })
        #expect(own.eventId == "before" && own.leadMinutes == 60)
        let lead = try #require(linked.first { $0.leadId == nil })
        #expect(lead.attributes["route"] == "r" && lead.eventId == "before", "from its follower")
        let cheaper = night.changes([
            (key(Self.service), step(1e-9)), (key(AttributeSet(["route": "r"]), .costPerCallUsd), step(1e-9)),
            (key(AttributeSet(["route": "r"])), step(1e-9, size: 9)),
        ])
        let twins = ChangeNight.linked(cheaper, ChangeLinks(events: events, incidents: []))
        #expect(twins.allSatisfy { $0.eventId == "before" }, "another metric of the same calls")
        let route = AttributeSet(["route": "r"])
        let alone = night.changes([(key(route), step(1e-9))])
        #expect(ChangeNight.linked(alone, ChangeLinks(events: events, incidents: [])).first?.eventId == nil)
        let named = ChangeNight.linked(
            alone, ChangeLinks(events: events, incidents: []), equivalents: [route: [Self.service]])
        #expect(named.first?.eventId == "before", "the route is all that the service has")
        let none = ChangeNight.linked(changes, ChangeLinks(events: [events[0], events[2]], incidents: []))
        #expect(none.allSatisfy { $0.eventId == nil && $0.leadMinutes == nil })
    }

    @Test func `an incident that begins near a change of the same metric is named`() throws {
        func incident(_ hour: Int64, _ metric: SeriesMetric, _ cause: AttributeSet) throws -> Incident {
            let fromUs = hour * TimeWindow.hourUs
            var part = IncidentPart(
                causes: [cause], firstSignUs: fromUs, startUs: fromUs, peakUs: fromUs,
                endUs: fromUs + TimeWindow.hourUs, metrics: [metric], isUp: true)
            part.id = "I\(hour)"
            return Incident(part)
        }
        let changes = night.changes([(key(Self.service), step(1e-9))])
        let incidents = [
            try incident(600, .durationGeomeanMs, Self.service), try incident(611, .serverErrorRatio, Self.service),
            try incident(612, .durationGeomeanMs, Self.service),
            try incident(610, .durationGeomeanMs, AttributeSet(["service": "b"])),
        ]
        let event = ChangeEvent(
            id: "e", timeUs: 609 * TimeWindow.hourUs, kind: "release", attributes: AttributeSet())
        let links = ChangeLinks(events: [event], incidents: incidents)
        #expect(ChangeNight.linked(changes, links).first?.incidentId == "I612")
        var told = ToldChange(event)
        links.link(&told)
        #expect(told.incidentId == "I610", "the first that the event fits")
    }
}
