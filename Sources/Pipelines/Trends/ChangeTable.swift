import Analysis
import Columns
import Settings

/// Rows of the table `changes` to and from batches.
enum ChangeTable {
    /// What is known of one row, whichever sort it is of.
    private enum Row {
        case told(ToldChange)
        case found(LevelChange)

        var told: ToldChange? { if case .told(let change) = self { change } else { nil } }
        var found: LevelChange? { if case .found(let change) = self { change } else { nil } }
        var timeUs: Int64 { told?.event.timeUs ?? found?.timeUs ?? 0 }
        var id: String { told?.event.id ?? found?.id ?? "" }
    }

    static func batch(told: [ToldChange], found: [LevelChange]) -> Batch {
        let rows = (told.map(Row.told) + found.map(Row.found)).sorted {
            $0.timeUs == $1.timeUs ? $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) : $0.timeUs < $1.timeUs
        }
        let of = RowColumns(rows)
        func number(_ value: (LevelChange) -> Double?) -> AnyColumn { of.number { $0.found.flatMap(value) } }
        return Batch(
            schema: Changes.schema,
            columns: [
                of.label(\.id), of.label { $0.told == nil ? "found" : "told" },
                of.label { $0.told?.event.kind ?? LevelChange.kind }, of.long(\.timeUs),
                of.long { $0.told?.event.untilUs },
                of.text { AttributeText.json($0.told?.event.attributes ?? $0.found?.attributes ?? AttributeSet()) },
                of.text { $0.told?.event.title }, of.text { $0.told?.event.version }, of.text { $0.told?.event.url },
                of.label { $0.found?.metric.rawValue }, of.label { $0.found?.metric.unitWord },
                of.label { $0.found.map { $0.isUp ? "up" : "down" } }, number(\.before), number(\.after),
                number(\.relativeChange), number(\.size), number(\.support), number(\.pValue), number(\.qValue),
                of.label { $0.found?.leadId }, of.label { $0.found?.eventId }, number(\.leadMinutes),
                of.label { $0.told?.incidentId ?? $0.found?.incidentId },
                of.flag { $0.told?.isProvisional ?? $0.found?.isProvisional ?? false },
            ])
    }

    /// - Throws: `.failed` where a row cannot be understood.
    static func rows(_ batch: Batch) throws(PipelineError) -> (told: [ToldChange], found: [LevelChange]) {
        var rows: (told: [ToldChange], found: [LevelChange]) = ([], [])
        for (row, values) in RowValues.all(batch).enumerated() {
            let reader = ChangeReader(values: values)
            if reader.isTold, let change = reader.told {
                rows.told.append(change)
            } else if !reader.isTold, let change = reader.found {
                rows.found.append(change)
            } else {
                throw .failed(.tableUnreadable, path: "tables/\(Changes.name)", "row \(row) is no change")
            }
        }
        return rows
    }
}

/// Reads one row of `changes`.
private struct ChangeReader {
    let values: RowValues

    var isTold: Bool { values.label("sort") == "told" }

    private var attributes: AttributeSet? { values.text("attributes").flatMap(AttributeText.parse) }

    var told: ToldChange? {
        guard let id = values.label("change_id"), let kind = values.label("kind"),
            let timeUs = values.integer("time"), let attributes
        else { return nil }
        var change = ToldChange(
            ChangeEvent(
                id: id, timeUs: timeUs, kind: kind, attributes: attributes, version: values.text("version"),
                title: values.text("title"), url: values.text("url"), untilUs: values.integer("until")))
        change.incidentId = values.label("incident_id")
        change.isProvisional = values.flag("is_provisional")
        return change
    }

    var found: LevelChange? {
        guard let metric = values.label("metric").flatMap(SeriesMetric.init), let timeUs = values.integer("time"),
            let attributes, let before = values.number("before"), let after = values.number("after")
        else { return nil }
        var change = LevelChange(
            metric: metric, attributes: attributes, timeUs: timeUs, before: before, after: after,
            size: values.number("size_sd"), support: values.number("calls") ?? 0,
            pValue: values.number("p_value") ?? 1, qValue: values.number("q_value") ?? 1)
        change.leadId = values.label("lead_id")
        change.eventId = values.label("event_id")
        change.leadMinutes = values.number("lead_minutes")
        change.incidentId = values.label("incident_id")
        change.isProvisional = values.flag("is_provisional")
        return change
    }
}
