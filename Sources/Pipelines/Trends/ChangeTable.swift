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
        func label(_ value: (Row) -> String?) -> AnyColumn { .label(LabelColumn(texts: rows.map(value)).sorted()) }
        func text(_ value: (Row) -> String?) -> AnyColumn { .text(TextColumn(texts: rows.map(value))) }
        func time(_ value: (Row) -> Int64?) -> AnyColumn {
            .int64(NumberColumn(rows.map { value($0) ?? .missing }))
        }
        func number(_ value: (LevelChange) -> Double?) -> AnyColumn {
            .double(NumberColumn(rows.map { $0.found.flatMap(value).flatMap { $0.isFinite ? $0 : nil } ?? .missing }))
        }
        return Batch(
            schema: Changes.schema,
            columns: [
                label(\.id), label { $0.told == nil ? "found" : "told" },
                label { $0.told?.event.kind ?? LevelChange.kind }, time(\.timeUs), time { $0.told?.event.untilUs },
                text { AttributeText.json($0.told?.event.attributes ?? $0.found?.attributes ?? AttributeSet()) },
                text { $0.told?.event.title }, text { $0.told?.event.version }, text { $0.told?.event.url },
                label { $0.found?.metric.rawValue }, label { $0.found?.metric.unitWord },
                label { $0.found.map { $0.isUp ? "up" : "down" } }, number(\.before), number(\.after),
                number(\.relativeChange), number(\.size), number(\.support), number(\.pValue), number(\.qValue),
                label { $0.found?.leadId }, label { $0.found?.eventId }, number(\.leadMinutes),
                label { $0.told?.incidentId ?? $0.found?.incidentId },
                .int32(
                    NumberColumn(rows.map { $0.told?.isProvisional ?? $0.found?.isProvisional ?? false ? 1 : 0 })),
            ])
    }

    /// - Throws: `.failed` where a row cannot be understood.
    static func rows(_ batch: Batch) throws(PipelineError) -> (told: [ToldChange], found: [LevelChange]) {
        let reader = ChangeReader(batch)
        var rows: (told: [ToldChange], found: [LevelChange]) = ([], [])
        for row in 0..<batch.rowCount {
            if reader.isTold(row), let change = reader.told(row) {
                rows.told.append(change)
            } else if !reader.isTold(row), let change = reader.found(row) {
                rows.found.append(change)
            } else {
                throw .failed(.tableUnreadable, path: "tables/\(Changes.name)", "row \(row) is no change")
            }
        }
        return rows
    }
}

/// Reads single rows of `changes`.
private struct ChangeReader {
    private let batch: Batch
    private let attributes: TextColumn

    init(_ batch: Batch) {
        self.batch = batch
        attributes = batch[Key<TextColumn>("attributes")]
    }

    private func label(_ name: String, _ row: Int) -> String? { batch[Key<LabelColumn>(name)].text(row) }
    private func text(_ name: String, _ row: Int) -> String? { batch[Key<TextColumn>(name)].text(row) }
    private func time(_ name: String, _ row: Int) -> Int64? {
        let value = batch[Key<NumberColumn<Int64>>(name)].values[row]
        return value.isMissing ? nil : value
    }
    private func number(_ name: String, _ row: Int) -> Double? {
        let value = batch[Key<NumberColumn<Double>>(name)].values[row]
        return value.isMissing ? nil : value
    }
    private func isProvisional(_ row: Int) -> Bool {
        batch[Key<NumberColumn<Int32>>("is_provisional")].values[row] == 1
    }
    private func set(_ row: Int) -> AttributeSet? { attributes.text(row).flatMap(AttributeText.parse) }

    func isTold(_ row: Int) -> Bool { label("sort", row) == "told" }

    func told(_ row: Int) -> ToldChange? {
        guard let id = label("change_id", row), let kind = label("kind", row), let timeUs = time("time", row),
            let attributes = set(row)
        else { return nil }
        var change = ToldChange(
            ChangeEvent(
                id: id, timeUs: timeUs, kind: kind, attributes: attributes, version: text("version", row),
                title: text("title", row), url: text("url", row), untilUs: time("until", row)))
        change.incidentId = label("incident_id", row)
        change.isProvisional = isProvisional(row)
        return change
    }

    func found(_ row: Int) -> LevelChange? {
        guard let metric = label("metric", row).flatMap(SeriesMetric.init), let timeUs = time("time", row),
            let attributes = set(row), let before = number("before", row), let after = number("after", row)
        else { return nil }
        var change = LevelChange(
            metric: metric, attributes: attributes, timeUs: timeUs, before: before, after: after,
            size: number("size_sd", row), support: number("calls", row) ?? 0, pValue: number("p_value", row) ?? 1,
            qValue: number("q_value", row) ?? 1)
        change.leadId = label("lead_id", row)
        change.eventId = label("event_id", row)
        change.leadMinutes = number("lead_minutes", row)
        change.incidentId = label("incident_id", row)
        change.isProvisional = isProvisional(row)
        return change
    }
}
