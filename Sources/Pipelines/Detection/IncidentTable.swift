import Analysis
import Columns
import Foundation
import Settings

/// Rows of the table `incidents` to and from batches.
enum IncidentTable {
    static func batch(_ incidents: [Incident]) throws(PipelineError) -> Batch {
        let rows = incidents.sorted { ($0.startUs, $0.id) < ($1.startUs, $1.id) }
        func label(_ value: (Incident) -> String?) -> AnyColumn {
            .label(LabelColumn(texts: rows.map(value)).sorted())
        }
        func text(_ value: (Incident) -> String) -> AnyColumn { .text(TextColumn(texts: rows.map(value))) }
        func time(_ value: (Incident) -> Int64?) -> AnyColumn {
            .int64(NumberColumn(rows.map { value($0) ?? .missing }))
        }
        func number(_ value: (Incident) -> Double?) -> AnyColumn {
            .double(NumberColumn(rows.map { value($0).flatMap { $0.isFinite ? $0 : nil } ?? .missing }))
        }
        func integer(_ value: (Incident) -> Int) -> AnyColumn {
            .int32(NumberColumn(rows.map { Int32(clamping: value($0)) }))
        }
        var parts: [String] = []
        for row in rows { parts.append(try encoded(row.parts)) }
        return Batch(
            schema: Incidents.schema,
            columns: [
                label(\.id), label(\.severity.rawValue), integer { $0.isExpected ? 1 : 0 },
                time(\.firstSignUs), time(\.startUs), time(\.escalationUs), time(\.lead.peakUs),
                time { $0.isOpen ? nil : $0.endUs },
                text { AttributeText.json($0.lead.causes) }, text { AttributeText.json($0.lead.equivalents) },
                number(\.lead.explained), number(\.lead.confidence),
                text { "[" + $0.metrics.map { "\"\($0.rawValue)\"" }.joined(separator: ",") + "]" },
                label { $0.metrics.first?.rawValue }, label { $0.metrics.first?.unitWord },
                label { $0.lead.isUp ? "up" : "down" }, number(\.lead.observed), number(\.lead.expected),
                number(\.size), number { max($0.lead.logP / log(10), -300) }, number(\.calls),
                number(\.excessFailures), number(\.excessSlow), integer(\.anomalyCount),
                label(\.changeId), number(\.changeLeadMinutes), .text(TextColumn(texts: parts)),
                text { AttributeText.json(texts: $0.objectives) },
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

    private static func encoded(_ parts: [IncidentPart]) throws(PipelineError) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return String(decoding: try encoder.encode(parts), as: UTF8.self)
        } catch {
            throw .failed(.tableNotWritten, path: "tables/\(Incidents.name)", "an incident cannot be written")
        }
    }
}
