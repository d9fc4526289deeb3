import Analysis

/// What a report's first sentences say of incidents.
struct IncidentVerdict {
    let results: Results

    init(_ results: Results) { self.results = results }

    /// Nil where nothing was judged.
    var prose: Prose? {
        let findings = results.incidents
        guard findings.state == .judged else { return nil }
        let unexpected = findings.unexpected
        guard let first = unexpected.first else { return "Nothing out of the ordinary was found." }
        let critical = findings.count(of: .critical)
        let total = TimeText.counted(Int64(unexpected.count), "incident")
        let grave = critical == 0 ? "" : critical == unexpected.count ? ", critical" : ", \(critical) of them critical"
        let which = unexpected.count == 1 ? "" : "The gravest: "
        return "\(strong: total + grave). \(words: which)\(sentence(first))"
    }

    /// `Server errors (5xx) of service=a rose from 0.1 % to 12 % at 14:05 UTC.`
    private func sentence(_ incident: Incident) -> Prose {
        let (metric, lead) = (incident.metric, incident.lead)
        let before = IncidentText.quantity(lead.expected, metric)
        let after = IncidentText.quantity(lead.observed, metric)
        return """
            \(words: IncidentText.title(metric)) of \(IncidentText.place(lead.cause)) \
            \(words: lead.isUp ? "rose" : "fell") to \(after) from \(words: results.incidentMoment(incident.startUs)) on, \
            where \(before) is usual.
            """
    }
}

extension Results {
    /// A time of an incident: with its day where that is not the window's only one.
    func incidentMoment(_ timeUs: Int64) -> String {
        window.contains(timeUs) ? moment(timeUs) : TimeText.dayAndMonth(timeUs) + ", " + TimeText.clock(timeUs) + " UTC"
    }
}

extension String {
    /// `Server errors` within a sentence; `AI answers` stays.
    var lowercasedFirst: String {
        guard let first, !dropFirst().prefix(1).contains(where: \.isUppercase) else { return self }
        return first.lowercased() + dropFirst()
    }
}
