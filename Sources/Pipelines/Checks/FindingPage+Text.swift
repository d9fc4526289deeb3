import Analysis
import Reports
import Settings

extension FindingPage {
    /// For a person; the last line ends with a line feed.
    public var text: String {
        let lines: [String]
        switch subject {
        case .incident(let incident, let members): lines = Self.lines(incident, members)
        case .anomaly(let anomaly, let incident): lines = Self.lines(anomaly, incident)
        }
        let further = ["", "Further, in DuckDB from the workspace's folder:", ""]
        let query = query.split(separator: "\n").map { "  " + Settings.VisibleText.of(String($0)) }
        return (lines + further + query).joined(separator: "\n") + "\n"
    }

    private static func lines(_ incident: Incident, _ members: [FoundAnomaly]) -> [String] {
        let (metric, lead) = (incident.metric, incident.lead)
        let end = incident.isOpen ? "open at the end of the data" : TimeText.minute(incident.endUs)
        var lines = [
            "\(incident.id)  \(incident.severity.rawValue)\(incident.isExpected ? ", expected" : "")",
            row("what", IncidentText.what(metric, isUp: lead.isUp)), row("where", place(lead.cause)),
            row("since", "\(TimeText.minute(incident.startUs)) UTC, until \(end)"),
            row("first sign", "\(TimeText.minute(incident.firstSignUs)) UTC"),
            row("peak", "\(TimeText.minute(lead.peakUs)) UTC"),
            row("observed", value(lead.observed, metric)), row("usual", value(lead.expected, metric)),
            row("size", "\(IncidentText.size(incident.size)) (robust standard deviations)"),
            row("chance", "p = \(power(lead.logP / 2.302_585_092_994_046))"),
            row("requests", NumberText.exact(Int64(incident.calls.rounded()))),
            row("failures", "\(NumberText.exact(Int64(incident.excessFailures.rounded()))) more than usual"),
            row("slow", "\(NumberText.exact(Int64(incident.excessSlow.rounded()))) more than usual"),
            row("place", "sure to \(percent(lead.confidence)), explains \(percent(lead.explained)) of the deviation"),
        ]
        if incident.excessCostNanoUsd > 0 {
            lines.append(row("cost", "\(NumberText.money(nanoUsd: incident.excessCostNanoUsd)) more than usual"))
        }
        let alike = lead.equivalents.filter { $0 != lead.cause }
        if !alike.isEmpty { lines.append(row("same as", alike.map(place).joined(separator: "; "))) }
        let others = lead.causes.dropFirst().filter { !alike.contains($0) }
        if !others.isEmpty { lines.append(row("less likely", others.map(place).joined(separator: "; "))) }
        if let change = incident.changeId {
            let minutes = incident.changeLeadMinutes.map { ", \(NumberText.fixed($0, 0)) min before the first sign" }
            lines.append(row("change", Settings.VisibleText.of(change) + (minutes ?? "")))
        }
        lines += ["", "\(incident.anomalyCount) anomalies belong to it:"]
        lines += members.sorted { ($0.log10P, $0.startUs) < ($1.log10P, $1.startUs) }.prefix(mostMembers).map(member)
        return lines
            + (members.count > mostMembers ? ["  and \(members.count - mostMembers) more; --json has all"] : [])
    }

    /// Anomalies told for an incident, the least likely by chance.
    private static let mostMembers = 20

    private static func lines(_ anomaly: FoundAnomaly, _ incident: Incident?) -> [String] {
        let metric = anomaly.metric
        let (start, end) = (TimeText.minute(anomaly.startUs), TimeText.minute(anomaly.endUs))
        let band = "from \(value(anomaly.low, metric)) to \(value(anomaly.high, metric))"
        let calls = NumberText.exact(Int64(anomaly.calls.rounded()))
        let belongs = incident.map { "\($0.id), \($0.severity.rawValue)" } ?? anomaly.incidentId ?? "no incident"
        return [
            "\(anomaly.id)  \(anomaly.severity)\(anomaly.isExpected ? ", expected" : "")",
            row("what", IncidentText.what(metric, isUp: anomaly.isUp) + ", " + Settings.VisibleText.of(anomaly.kind)),
            row("where", place(anomaly.attributes)),
            row("since", "\(weekday(anomaly.startUs)) \(start) UTC, until \(end)"),
            row("peak", "\(TimeText.minute(anomaly.peakUs)) UTC"), row("observed", value(anomaly.observed, metric)),
            row("usual", "\(value(anomaly.expected, metric)), \(band)"),
            row("size", "\(IncidentText.size(anomaly.sizeSd)) (robust standard deviations)"),
            row("rests on", "\(calls) requests"),
            row("history", "\(anomaly.historyDays) days at most, by time of day and sort of day"),
            row(
                "chance", "p = \(power(anomaly.log10P)), q = \(scientific(anomaly.qValue)) among all series of the day"),
            row("confidence", percent(anomaly.confidence)),
            row("points", TimeText.length(Int64(anomaly.slotSeconds) * 1_000_000)), row("belongs to", belongs),
        ]
    }

    private static func member(_ anomaly: FoundAnomaly) -> String {
        "  \(anomaly.id)  \(TimeText.minute(anomaly.startUs))  \(IncidentText.what(anomaly.metric, isUp: anomaly.isUp)), "
            + "\(value(anomaly.observed, anomaly.metric)) for \(value(anomaly.expected, anomaly.metric)), "
            + place(anomaly.attributes)
    }

    private static func row(_ name: String, _ value: String) -> String { "  \(name.padded(to: 12)) \(value)" }

    private static func place(_ attributes: AttributeSet) -> String { Settings.VisibleText.of(attributes.description) }

    private static func value(_ value: Double, _ metric: SeriesMetric) -> String {
        IncidentText.quantity(value, metric).text
    }

    private static func percent(_ ratio: Double) -> String { NumberText.percent(ratio) }

    /// `10^-12.3`
    private static func power(_ log10: Double) -> String { "10^" + NumberText.fixed(log10, 1) }

    private static func scientific(_ value: Double) -> String {
        value >= 0.0001 ? NumberText.fixed(value, 4) : "below 0.0001"
    }

    private static func weekday(_ timeUs: Int64) -> String {
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][Day(ofUs: timeUs).weekday]
    }
}
