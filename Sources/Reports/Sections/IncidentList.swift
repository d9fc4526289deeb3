import Analysis

/// What was abnormal in the window, since when, and where.
public struct IncidentList: Section {
    public static let name = "incidents"
    public static let title = "Incidents"

    /// Incidents in the table.
    public var listed = 50
    /// Incidents shown one by one, the gravest.
    public var detailed = 8

    public init() {}

    public func blocks(for results: Results) -> [Block] {
        guard !results.traffic.isEmpty else { return [] }
        switch results.incidents.state {
        case .absent: return [.prose("Not looked for: this workspace has no table of incidents.")]
        case .tooFewDays(let days):
            let least = IncidentFindings.leastDays
            let known = TimeText.counted(Int64(days), "earlier day")
            return [
                .prose(
                    "Too early to tell: \(words: known) with requests, and at least \(words: String(least)) are needed."
                )
            ]
        case .judged: return told(results)
        }
    }

    private func told(_ results: Results) -> [Block] {
        let (unexpected, expected) = (results.incidents.unexpected, results.incidents.expected)
        let list = expected.isEmpty ? [] : [Block.table(expectedTable(expected))]
        guard !unexpected.isEmpty else { return [.prose("None in this window.")] + list }
        let details = unexpected.prefix(detailed).enumerated().flatMap { place, incident in
            IncidentDetail(incident, place: place + 1, results: results).blocks
        }
        return [.figures(counts(results.incidents)), .table(table(unexpected))] + details + list
            + [.query(query(results))]
    }

    private func counts(_ findings: IncidentFindings) -> FigureGroup {
        let figures = Severity.allCases.reversed().map { severity in
            let count = findings.count(of: severity)
            var figure = Figure(
                severity.rawValue, IncidentText.title(severity) + " incidents",
                Quantity(Double(count), .count("incidents")))
            figure.tone = count == 0 ? .neutral : Self.tones[severity, default: .neutral]
            return figure
        }
        return FigureGroup("severities", figures, isCompact: true)
    }

    private static let tones: [Severity: Tone] = [.critical: .bad, .warning: .warning]

    private func table(_ incidents: [Incident]) -> Table {
        let columns: [Column] = [
            .text("severity", "Severity", lesser: "incident_id"), .text("since", "Since (UTC)"),
            .text("until", "Until (UTC)"), .text("what", "What"), .path("where", "Where"), .number("expected", "Usual"),
            .number("observed", "Observed"), .number("size", "Size"), .number("requests", "Requests"),
            .number("confidence", "Confidence"),
        ]
        var table = Table("list", "The gravest first", columns: columns, rows: incidents.prefix(listed).map(row))
        let rest = incidents.count - table.rows.count
        let more = rest > 0 ? " \(rest) more are in the table incidents." : ""
        table.remark = """
            Size is the distance from the usual in its own spread (sd); confidence is how sure the place is.\(words: more)
            """
        return table
    }

    private func row(_ incident: Incident) -> [Cell] {
        let (metric, lead) = (incident.metric, incident.lead)
        return [
            .names(IncidentText.title(incident.severity), incident.id), .minute(incident.startUs),
            incident.isOpen ? .words("open") : .minute(incident.endUs),
            .words(IncidentText.what(metric, isUp: lead.isUp)), place(lead.cause),
            .words(IncidentText.quantity(lead.expected, metric).short),
            .words(IncidentText.quantity(lead.observed, metric).short), .words(IncidentText.size(incident.size)),
            .quantity(Quantity(incident.calls, .count("requests"))), .quantity(Quantity(lead.confidence, .ratio)),
        ]
    }

    private func place(_ attributes: AttributeSet) -> Cell {
        attributes.isEmpty ? .words("all requests") : .name(attributes.description)
    }

    private func expectedTable(_ incidents: [Incident]) -> Table {
        let columns: [Column] = [
            .text("since", "Since (UTC)"), .text("until", "Until (UTC)"), .text("what", "What"),
            .path("where", "Where"), .number("incident_id", "Incident"),
        ]
        var table = Table(
            "expected", "Explained: announced, or calls that are new", columns: columns,
            rows: incidents.prefix(listed).map { incident in
                [
                    .minute(incident.startUs), incident.isOpen ? .words("open") : .minute(incident.endUs),
                    .words(IncidentText.what(incident.metric, isUp: incident.lead.isUp)), place(incident.lead.cause),
                    .words(incident.id),
                ]
            })
        table.isFolded = incidents.count > 8
        return table
    }

    private func query(_ results: Results) -> Query {
        let window = results.window
        return Query(
            "Incidents of the window, the gravest first",
            sql: """
                SELECT incident_id, severity, start, "end", metric, direction, observed, expected, causes, confidence
                FROM delta_scan('tables/incidents')
                WHERE start < TIMESTAMPTZ '\(TimeText.rfc3339(window.toUs))'
                  AND ("end" IS NULL OR "end" > TIMESTAMPTZ '\(TimeText.rfc3339(window.fromUs))')
                ORDER BY is_expected, log10_p;
                """)
    }
}
