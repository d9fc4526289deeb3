import Analysis
import Columns
import Foundation
import Settings

/// Rows of the table `incidents` to and from batches.
enum IncidentTable {
    static func batch(_ incidents: [Incident]) throws(PipelineError) -> Batch {
        let rows = incidents.sorted { ($0.startUs, $0.id) < ($1.startUs, $1.id) }
        let of = RowColumns(rows)
        var parts: [String] = []
        for row in rows { parts.append(try CellJSON.text(row.parts, table: Incidents.name, what: "an incident")) }
        return Batch(
            schema: Incidents.schema,
            columns: [
                of.label(\.id), of.label(\.severity.rawValue), of.flag(\.isExpected),
                of.long(\.firstSignUs), of.long(\.startUs), of.long(\.escalationUs), of.long(\.lead.peakUs),
                of.long { $0.isOpen ? nil : $0.endUs },
                of.text { AttributeText.json($0.lead.causes) }, of.text { AttributeText.json($0.lead.equivalents) },
                of.number(\.lead.explained), of.number(\.lead.confidence),
                of.text { "[" + $0.metrics.map { "\"\($0.rawValue)\"" }.joined(separator: ",") + "]" },
                of.label { $0.metrics.first?.rawValue }, of.label { $0.metrics.first?.unitWord },
                of.label { $0.lead.isUp ? "up" : "down" }, of.number(\.lead.observed), of.number(\.lead.expected),
                of.number(\.size), of.number { max($0.lead.logP / log(10), -300) }, of.number(\.calls),
                of.number(\.excessFailures), of.number(\.excessSlow), of.integer(\.anomalyCount),
                of.label(\.changeId), of.number(\.changeLeadMinutes), .text(TextColumn(texts: parts)),
                of.text { AttributeText.json(texts: $0.objectives) }, of.long { Int64($0.excessCostNanoUsd.rounded()) },
            ])
    }

    /// - Throws: `.failed` where the parts of an incident cannot be read.
    static func incidents(_ batch: Batch) throws(PipelineError) -> [Incident] {
        let ids = batch[Key<LabelColumn>("incident_id")]
        let texts = batch[Key<TextColumn>("parts")]
        var incidents: [Incident] = []
        for row in 0..<batch.rowCount {
            let parts: [IncidentPart]
            do {
                parts = try JSONDecoder().decode([IncidentPart].self, from: Data(Array(texts[row])))
            } catch {
                throw .failed(
                    .tableUnreadable, path: "tables/\(Incidents.name)",
                    "the parts of incident \(ids.text(row) ?? "") cannot be read")
            }
            if let incident = Incident(parts: parts) { incidents.append(incident) }
        }
        return incidents
    }
}
