import Analysis

/// One incident: what changed, where, and what else belongs to it.
struct IncidentDetail {
    let incident: Incident
    /// In the list, from 1.
    let place: Int
    let results: Results

    init(_ incident: Incident, place: Int, results: Results) {
        self.incident = incident
        self.place = place
        self.results = results
    }

    private var lead: IncidentPart { incident.lead }

    var blocks: [Block] {
        let chart = results.incidents.courses[incident.id].flatMap(chart)
        return [.heading(title), .prose(summary), .prose(impact)]
            + [causes, companions, change, objectives, chart.map(Block.chart)].compactMap { $0 }
    }

    private var title: String {
        let end = incident.isOpen ? "open" : TimeText.minute(incident.endUs)
        return "\(place). \(IncidentText.title(incident.severity)): "
            + "\(IncidentText.what(incident.metric, isUp: lead.isUp)), \(TimeText.minute(incident.startUs)) to \(end)"
    }

    private var summary: Prose {
        let before = IncidentText.quantity(lead.expected, incident.metric)
        let after = IncidentText.quantity(lead.observed, incident.metric)
        let change: Prose = incident.change.map { " (\($0))" } ?? ""
        return """
            Where: \(IncidentText.place(lead.cause)). \(words: IncidentText.meaning(incident.metric)): \
            \(strong: after.text), where \(before) would be usual\(change).
            """
    }

    private var impact: Prose {
        let calls = Quantity(incident.calls.rounded(), .count("requests"))
        var prose: Prose = "\(calls) touched"
        if incident.excessFailures >= 1 {
            prose = "\(prose), about \(Quantity(incident.excessFailures.rounded(), .count("failures"))) too many"
        }
        if incident.excessSlow >= 1 {
            prose = "\(prose), about \(Quantity(incident.excessSlow.rounded(), .count("slow requests"))) too many"
        }
        if incident.excessCostNanoUsd > 0 {
            prose = "\(prose), \(Quantity(incident.excessCostNanoUsd, .nanoUsd)) of cost too much"
        }
        if incident.firstSignUs < incident.startUs {
            prose = "\(prose). First sign at \(words: results.incidentMoment(incident.firstSignUs))"
        }
        return """
            \(prose). Worst at \(words: results.incidentMoment(lead.peakUs)). The place is sure to \
            \(Quantity(lead.confidence, .ratio)) and explains \(Quantity(lead.explained, .ratio)) of the deviation. \
            Incident \(words: incident.id), with \(Quantity(Double(incident.anomalyCount), .count("anomalies"))).
            """
    }

    /// Names in a row, with a word between.
    private func names(_ sets: [AttributeSet]) -> Prose {
        sets.prefix(Self.mostNames).enumerated().reduce("") { prose, item in
            item.offset == 0 ? IncidentText.place(item.element) : "\(prose); \(IncidentText.place(item.element))"
        }
    }

    private static let mostNames = 4

    private var causes: Block? {
        let alike = lead.equivalents.filter { $0 != lead.cause }
        let others = lead.causes.dropFirst().filter { !alike.contains($0) }
        guard !alike.isEmpty || !others.isEmpty else { return nil }
        let first: Prose = alike.isEmpty ? "" : "The same requests are also \(names(alike)). "
        let second: Prose = others.isEmpty ? "" : "Less likely: \(names(Array(others)))."
        return .prose("\(first)\(second)")
    }

    private var companions: Block? {
        let others = incident.metrics.dropFirst().map { IncidentText.title($0).lowercasedFirst }
        guard !others.isEmpty else { return nil }
        return .prose("Also out of line: \(words: others.joined(separator: ", ")).")
    }

    private var change: Block? {
        guard let id = incident.changeId else { return nil }
        let lead: Prose =
            incident.changeLeadMinutes.map {
                ", \(Quantity($0 * Double(TimeWindow.minuteUs), .microseconds)) before the first sign"
            } ?? ""
        return .prose("Shortly before there was a change: \(name: id)\(lead).")
    }

    private var objectives: Block? {
        guard let first = incident.objectives.first else { return nil }
        let names = incident.objectives.dropFirst().reduce("\(name: first)" as Prose) { "\($0), \(name: $1)" }
        return .prose("It broke the \(words: incident.objectives.count == 1 ? "objective" : "objectives") \(names).")
    }

    private func chart(_ course: IncidentCourse) -> Chart? {
        guard !course.observed.isBlank else { return nil }
        let style: Line.Style = course.observed.unit == .ratio ? .bad : .volume
        let usual = course.usual.isBlank ? [] : [Line("Usual", .baseline, course.usual)]
        var chart = Chart(
            "incident_\(place)", IncidentText.what(incident.metric, isUp: lead.isUp),
            meaning: IncidentText.meaning(incident.metric) + "; usual is the median of the same times of earlier days",
            lines: [Line("Observed", style, course.observed)] + usual, gaps: course.observed.gaps)
        if !usual.isEmpty { chart.band = Band("Range of earlier days", low: course.low, high: course.high) }
        chart.marked = course.episode
        return chart
    }
}
