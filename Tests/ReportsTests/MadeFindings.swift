import Reports

@testable import Analysis

/// Findings of a window, made for the laws of sections: every part of an incident is told once.
enum MadeFindings {
    static func findings(_ window: TimeWindow, name: String) -> IncidentFindings {
        var grave = incident(
            window, cause: AttributeSet([AttributeSet.Pair("service", name)]), metric: .serverErrorRatio,
            severity: .critical)
        grave.changeId = name
        grave.changeLeadMinutes = 12
        let slow = incident(window, cause: AttributeSet(), metric: .durationGeomeanMs, severity: .warning)
        var planned = incident(
            window, cause: AttributeSet([AttributeSet.Pair("route", name)]), metric: .calls, severity: .info,
            isExpected: true)
        planned.isOpen = true
        return IncidentFindings(
            state: .judged, incidents: [planned, slow, grave],
            courses: [grave.id: course(grave, window), slow.id: course(slow, window)])
    }

    static func incident(
        _ window: TimeWindow, cause: AttributeSet, metric: SeriesMetric, severity: Severity, isExpected: Bool = false
    ) -> Incident {
        let startUs = window.fromUs + 2 * TimeWindow.hourUs
        var part = IncidentPart(
            causes: [cause, AttributeSet([AttributeSet.Pair("consumer", "other")])], firstSignUs: startUs - 600_000_000,
            startUs: startUs, peakUs: startUs + 600_000_000, endUs: startUs + TimeWindow.hourUs,
            metrics: [metric, .clientErrorRatio], isUp: true)
        part.id = "I00000000000" + String(severity == .critical ? 1 : severity == .warning ? 2 : 3)
        part.equivalents = [cause]
        (part.severity, part.isExpected, part.logP) = (severity, isExpected, -40)
        (part.observed, part.expected, part.size) = (0.4, 0.01, 14.3)
        (part.calls, part.excessFailures, part.excessSlow) = (1_234, 400, 7)
        part.excessCostNanoUsd = metric == .calls ? 12_500_000_000 : 0
        (part.explained, part.confidence, part.anomalyCount) = (0.9, 0.8, 5)
        (part.leadAttributes, part.leadSlotUs) = (cause, 300_000_000)
        return Incident(part)
    }

    private static func course(_ incident: Incident, _ window: TimeWindow) -> IncidentCourse {
        let drawn = TimeWindow(fromUs: window.fromUs, toUs: window.fromUs + 6 * TimeWindow.hourUs)
        let grid = TimeGrid(window: drawn, maxPoints: 24, minStepUs: 300_000_000)
        func series(_ name: String, _ value: (Int) -> Double?) -> Series {
            Series(name: name, unit: incident.metric.unit, grid: grid, values: (0..<grid.pointCount).map(value))
        }
        return IncidentCourse(
            observed: series("observed") { $0 == 3 ? nil : ($0 >= 8 && $0 < 12 ? 0.4 : 0.01) },
            usual: series("usual") { _ in 0.01 }, low: series("low") { _ in 0.005 },
            high: series("high") { $0 == 5 ? nil : 0.02 }, episode: 8..<12, attributes: incident.lead.leadAttributes)
    }
}
