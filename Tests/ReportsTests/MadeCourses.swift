import Reports

@testable import Analysis

/// Changes and trends of a window, made for the laws of sections.
enum MadeCourses {
    static func findings(_ window: TimeWindow, name: String) -> CourseFindings {
        let set = AttributeSet([AttributeSet.Pair("service", name)])
        var told = ToldChange(
            ChangeEvent(
                id: name, timeUs: window.fromUs + TimeWindow.hourUs, kind: name, attributes: set, version: name,
                title: name, url: "https://" + name))
        told.incidentId = "I000000000001"
        var found = change(window, set, .durationGeomeanMs, hour: 2, before: 80, after: 160)
        found.eventId = name
        found.leadMinutes = 60
        var follower = change(window, AttributeSet(), .durationGeomeanMs, hour: 2, before: 90, after: 100)
        follower.leadId = found.id
        var cheaper = change(window, AttributeSet(), .costPerCallUsd, hour: 5, before: 0.02, after: 0.01)
        cheaper.isProvisional = true
        return CourseFindings(
            told: [told, ToldChange(ChangeEvent(id: "b", timeUs: window.fromUs, kind: "flag", attributes: set))],
            found: [cheaper, follower, found],
            trends: [
                trend(window, set, .serverErrorRatio, from: 0.01, to: 0.03),
                trend(window, AttributeSet(), .calls, from: 40, to: 30),
            ])
    }

    static func change(
        _ window: TimeWindow, _ attributes: AttributeSet, _ metric: SeriesMetric, hour: Int64, before: Double,
        after: Double
    ) -> LevelChange {
        var change = LevelChange(
            metric: metric, attributes: attributes, timeUs: window.fromUs + hour * TimeWindow.hourUs, before: before,
            after: after, size: after > before ? 6 : -6, support: 1_000, pValue: 1e-9, qValue: 1e-7)
        // One that does not depend on the name.
        change.id = "C00000000000\(hour)" + (attributes.isEmpty ? "a" : "")
        return change
    }

    static func trend(
        _ window: TimeWindow, _ attributes: AttributeSet, _ metric: SeriesMetric, from: Double, to: Double
    ) -> Trend {
        let slope = (to - from) / 27
        var trend = Trend(
            metric: metric, attributes: attributes, firstDayUs: window.toUs - 28 * TimeWindow.dayUs,
            values: (0..<28).map { $0 == 9 ? nil : from + slope * Double($0) }, line: (from, to),
            slope: (slope, min(slope * 0.8, slope * 1.2), max(slope * 0.8, slope * 1.2)), tau: slope > 0 ? 1 : -1,
            pValue: 1e-6, qValue: 1e-4)
        trend.id = "T00000000000" + (attributes.isEmpty ? "1" : "2")
        return trend
    }
}
