import Analysis
import Settings

/// `hypercare explain ID`: why something was found abnormal.
public enum ExplainFinding {
    /// Whether a word has the form of a finding's name: A or I and twelve hex digits, in any case. Some digits too few
    /// or too many are a slip of the pen, of which no file is made.
    public static func isFindingId(_ text: String) -> Bool { settled(text) != nil }

    /// Reads the tables of a workspace; changes nothing and needs no lock.
    ///
    /// - Throws: `.configuration` if no finding has the name; `.failed` if the tables cannot be read.
    public static func execute(_ text: String, workspace: Workspace) throws(PipelineError) -> FindingPage {
        try workspace.mustExist()
        let tables = try WorkspaceTables(workspace: workspace)
        let id = settled(text) ?? text
        var incidents: [Incident] = []
        for day in tables.incidents.liveDays {
            incidents += try IncidentGathering.incidents(try tables.incidents.rows(of: day))
        }
        if let incident = incidents.first(where: { holds($0, id) }) {
            return .incident(incident, try members(of: incident, tables))
        }
        let anomalies = try anomalies(tables)
        guard let anomaly = anomalies.first(where: { $0.id == id }) else {
            throw unknown(text, id, known: id.hasPrefix("I") ? incidents.map(\.id) : anomalies.map(\.id))
        }
        return .anomaly(anomaly, incidents.first { holds($0, anomaly.incidentId ?? "") })
    }

    /// Whether a name is an incident's: its own, or that of one of its nights, which anomalies carry.
    private static func holds(_ incident: Incident, _ id: String) -> Bool { incident.parts.contains { $0.id == id } }

    /// `Iabc…` as it stands in tables: a capital, then small letters; nil where it is no such name.
    private static func settled(_ text: String) -> String? {
        guard (6...24).contains(text.utf8.count), let letter = text.first?.uppercased(), letter == "A" || letter == "I",
            text.dropFirst().allSatisfy({ $0.isASCII && $0.isHexDigit })
        else { return nil }
        return letter + text.dropFirst().lowercased()
    }

    private static func members(
        of incident: Incident, _ tables: WorkspaceTables
    ) throws(PipelineError) -> [FoundAnomaly] {
        let ids = Set(incident.parts.map(\.id))
        return try anomalies(tables).filter { $0.incidentId.map(ids.contains) ?? false }
    }

    private static func anomalies(_ tables: WorkspaceTables) throws(PipelineError) -> [FoundAnomaly] {
        var found: [FoundAnomaly] = []
        for day in tables.anomalies.liveDays { found += FoundAnomaly.rows(try tables.anomalies.rows(of: day)) }
        return found
    }

    private static func unknown(_ text: String, _ id: String, known: [String]) -> PipelineError {
        let near = nearest(id, known).map { "; the nearest is \($0)" } ?? ""
        return .configuration(
            Problem(
                .unknownFinding, "no finding of this workspace has the name '\(text)'\(near)",
                help: known.isEmpty
                    ? "the tables anomalies and incidents hold none" : "reports and the table incidents tell the names")
        )
    }

    /// The name with the most equal characters at equal places; the first in order of equals.
    static func nearest(_ id: String, _ known: [String]) -> String? {
        known.sorted().max { alike(id, $0) < alike(id, $1) }
    }

    private static func alike(_ left: String, _ right: String) -> Int {
        zip(left.utf8, right.utf8).count { $0 == $1 }
    }
}
