import Analysis
import Reports
import Settings

/// What is known of one finding.
public struct FindingPage: Sendable, Equatable {
    enum Subject: Sendable, Equatable {
        case incident(Incident, [FoundAnomaly])
        case anomaly(FoundAnomaly, Incident?)
    }

    let subject: Subject

    static func incident(_ incident: Incident, _ members: [FoundAnomaly]) -> FindingPage {
        FindingPage(subject: .incident(incident, members))
    }

    static func anomaly(_ anomaly: FoundAnomaly, _ incident: Incident?) -> FindingPage {
        FindingPage(subject: .anomaly(anomaly, incident))
    }

    /// A statement for DuckDB with its extension delta, run from the workspace's folder.
    var query: String {
        switch subject {
        case .incident(let incident, _):
            let ids = incident.parts.map { "'\($0.id)'" }.joined(separator: ", ")
            return "SELECT * FROM delta_scan('tables/anomalies') WHERE incident_id IN (\(ids)) ORDER BY log10_p;"
        case .anomaly(let anomaly, _):
            let (from, to) = (TimeText.rfc3339(anomaly.startUs), TimeText.rfc3339(anomaly.endUs))
            let condition = anomaly.attributes.pairs.filter { Self.isPlain($0.name) }.map {
                "\n  AND \"\($0.name)\" = '\(Self.quoted($0.value))'"
            }.joined()
            let isHourly = anomaly.attributes["consumer"] != nil
            return """
                SELECT window_start, sum(calls) AS calls, sum(server_errors) AS server_errors,
                       sum(client_errors) AS client_errors
                FROM delta_scan('tables/\(isHourly ? "consumers_hour" : "calls_minute")')
                WHERE window_start >= TIMESTAMPTZ '\(from)' AND window_start < TIMESTAMPTZ '\(to)'\(condition)
                GROUP BY window_start ORDER BY window_start;
                """
        }
    }

    private static func isPlain(_ name: String) -> Bool {
        name.utf8.allSatisfy { ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x5F }
    }

    private static func quoted(_ value: String) -> String {
        value.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
    }
}
