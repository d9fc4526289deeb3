import Analysis
import Reports
import Settings

extension FindingPage {
    /// One object, as `explain --json` prints it; units are those of the tables.
    public var json: JSON {
        switch subject {
        case .incident(let incident, let members): json(incident, members)
        case .anomaly(let anomaly, let incident):
            .members([
                "schema_version": .count(1), "kind": .text("anomaly"), "anomaly": Self.json(anomaly),
                "incident_severity": .text(orNull: incident?.severity.rawValue), "sql": .text(query),
            ])
        }
    }

    private func json(_ incident: Incident, _ members: [FoundAnomaly]) -> JSON {
        let lead = incident.lead
        return .members([
            "schema_version": .count(1), "kind": .text("incident"), "incident_id": .text(incident.id),
            "severity": .text(incident.severity.rawValue), "is_expected": .bool(incident.isExpected),
            "first_sign": .text(TimeText.rfc3339(incident.firstSignUs)),
            "start": .text(TimeText.rfc3339(incident.startUs)), "peak": .text(TimeText.rfc3339(lead.peakUs)),
            "end": incident.isOpen ? .null : .text(TimeText.rfc3339(incident.endUs)),
            "metric": .text(incident.metric.rawValue), "unit": .text(incident.metric.unitWord),
            "direction": .text(lead.isUp ? "up" : "down"), "observed": .double(lead.observed),
            "expected": .double(lead.expected), "size_sd": .double(incident.size),
            "log10_p": .double(lead.logP / 2.302_585_092_994_046), "calls": .double(incident.calls),
            "excess_failures": .double(incident.excessFailures), "excess_slow": .double(incident.excessSlow),
            "excess_cost_usd": .double(incident.excessCostNanoUsd / 1e9),
            "causes": .list(lead.causes.map(Self.json)), "equivalents": .list(lead.equivalents.map(Self.json)),
            "explained": .double(lead.explained), "confidence": .double(lead.confidence),
            "metrics": .list(incident.metrics.map { .text($0.rawValue) }),
            "change_id": .text(orNull: incident.changeId),
            "change_lead_minutes": incident.changeLeadMinutes.map(JSON.double) ?? .null,
            "anomalies": .list(members.map(Self.json)), "sql": .text(query),
        ])
    }

    private static func json(_ attributes: AttributeSet) -> JSON {
        .object(attributes.pairs.map { JSON.Member(name: $0.name, value: .text($0.value)) })
    }

    private static func json(_ anomaly: FoundAnomaly) -> JSON {
        .members([
            "anomaly_id": .text(anomaly.id), "incident_id": .text(orNull: anomaly.incidentId),
            "metric": .text(anomaly.metric.rawValue), "unit": .text(anomaly.metric.unitWord),
            "attributes": json(anomaly.attributes), "kind": .text(anomaly.kind),
            "direction": .text(anomaly.isUp ? "up" : "down"), "severity": .text(anomaly.severity),
            "is_expected": .bool(anomaly.isExpected), "start": .text(TimeText.rfc3339(anomaly.startUs)),
            "peak": .text(TimeText.rfc3339(anomaly.peakUs)), "end": .text(TimeText.rfc3339(anomaly.endUs)),
            "slot_seconds": .count(anomaly.slotSeconds), "observed": .double(anomaly.observed),
            "expected": .double(anomaly.expected), "expected_low": .double(anomaly.low),
            "expected_high": .double(anomaly.high), "size_sd": .double(anomaly.sizeSd),
            "calls": .double(anomaly.calls), "log10_p": .double(anomaly.log10P), "q_value": .double(anomaly.qValue),
            "confidence": .double(anomaly.confidence), "history_days": .count(anomaly.historyDays),
        ])
    }
}
