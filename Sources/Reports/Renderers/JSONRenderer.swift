import Analysis

/// A report as one JSON document with sorted keys.
///
/// Sections are members of `sections` by their names; in each, figures, tables and charts are
/// members by theirs. Values carry their unit beside them or in the column's name: durations in
/// milliseconds, money in US dollars, ratios 0...1, sizes in bytes. Times are RFC 3339, UTC.
public struct JSONRenderer: Renderer {
    public static let fileEnding = "json"
    /// Raised when a reader of the former form could misread the new one.
    public static let schemaVersion: Int64 = 1

    public init() {}

    public func render(_ report: Report) -> String { document(report).text() + "\n" }

    func document(_ report: Report) -> JSONValue {
        let heading = report.heading
        var sections: [String: JSONValue] = [:]
        for part in report.parts { sections[part.name] = section(part) }
        return .object([
            "schema_version": .integer(Self.schemaVersion), "title": .string(heading.title),
            "pipeline": .string(heading.pipeline), "tool_version": .string(heading.toolVersion),
            "window": window(heading.window), "baseline": heading.baseline.map(window) ?? .null,
            "sections": .object(sections),
        ])
    }

    private func window(_ window: TimeWindow) -> JSONValue {
        .object(["from": .string(TimeText.rfc3339(window.fromUs)), "to": .string(TimeText.rfc3339(window.toUs))])
    }

    private func section(_ part: Report.Part) -> JSONValue {
        var members: [String: JSONValue] = ["title": .string(part.title)]
        var texts: [JSONValue] = []
        for block in part.blocks {
            switch block {
            case .heading(let words): texts.append(.string(words))
            case .prose(let prose): texts.append(.string(text(prose)))
            case .note(let note): members["note"] = self.note(note)
            case .figures(let group): members[group.name] = figures(group)
            case .table(let table): members[table.name] = self.table(table)
            case .chart(let chart): members[chart.name] = self.chart(chart)
            case .query(let query): members["sql"] = .string(query.sql)
            }
        }
        if !texts.isEmpty { members["text"] = .array(texts) }
        return .object(members)
    }

    private func note(_ note: Note) -> JSONValue {
        .object([
            "tone": .string(note.tone.rawValue), "title": .string(note.title),
            "text": .array(note.body.map { .string(text($0)) }),
        ])
    }

    private func figures(_ group: FigureGroup) -> JSONValue {
        .object(
            Dictionary(
                group.figures.map { figure in
                    var members: [String: JSONValue] = [
                        "value": figure.quantity.map { value($0.value, $0.unit) } ?? .null,
                        "unit": .string(figure.quantity.map { Self.unitName($0.unit) } ?? ""),
                    ]
                    if let change = figure.change { members["before"] = value(change.before, change.unit) }
                    return (figure.name, .object(members))
                }, uniquingKeysWith: { first, _ in first }))
    }

    private func table(_ table: Table) -> JSONValue {
        .array(
            table.rows.map { row in
                var members: [String: JSONValue] = [:]
                for (column, cell) in zip(table.columns, row) { write(cell, column, to: &members) }
                return .object(members)
            })
    }

    private func write(_ cell: Cell, _ column: Column, to members: inout [String: JSONValue]) {
        let name = column.name
        switch cell {
        case .missing: members[name] = .null
        case .quantity(let quantity): members[name] = value(quantity.value, quantity.unit)
        case .share(let quantity, let share):
            members[name] = value(quantity.value, quantity.unit)
            members[name + "_share"] = .decimal(share, 6)
        case .change(let change): members[name.replacingChange] = value(change.before, change.unit)
        case .words(let text), .name(let text), .quote(let text), .excerpt(let text): members[name] = .string(text)
        case .names(let main, let lesser):
            members[name] = .string(main)
            members[column.lesserName ?? name + "_of"] = .string(lesser)
        case .code(let number): members[name] = .integer(number)
        case .time(let timeUs), .minute(let timeUs): members[name] = .string(TimeText.rfc3339(timeUs))
        case .trend(let values): members[name] = .array(values.map { $0.map { .decimal($0, 3) } ?? .null })
        }
    }

    private func chart(_ chart: Chart) -> JSONValue {
        let lines = chart.lines.map { line in
            (
                Self.lineName(line.series),
                JSONValue.array(line.series.values.map { $0.map { value($0, chart.unit) } ?? .null })
            )
        }
        return .object([
            "unit": .string(Self.unitName(chart.unit)), "start": .string(TimeText.rfc3339(chart.grid.startUs)),
            "step_seconds": .integer(chart.grid.stepUs / 1_000_000),
            "lines": .object(Dictionary(lines, uniquingKeysWith: { first, _ in first })),
        ])
    }

    /// The series' name with the unit that its values have in the document.
    private static func lineName(_ series: Series) -> String {
        switch series.unit {
        case .microseconds where series.name.hasSuffix("_us"): series.name.dropLast(2) + "ms"
        case .nanoUsdPerHour where series.name.hasSuffix("_nano_usd_per_hour"):
            series.name.dropLast(18) + "_usd_per_hour"
        default: series.name
        }
    }

    private func value(_ value: Double, _ unit: Unit) -> JSONValue {
        switch unit {
        case .count, .bytes: .integer(Int64(value.rounded()))
        case .perMinute: .decimal(value, 3)
        case .ratio: .decimal(value, 6)
        case .microseconds: .decimal(value / 1_000, 3)
        case .nanoUsd, .nanoUsdPerHour: .decimal(value / 1e9, 9)
        }
    }

    /// The unit of the numbers as they stand in the document.
    static func unitName(_ unit: Unit) -> String {
        switch unit {
        case .count(let noun): noun
        case .perMinute(let noun): noun + "/min"
        case .ratio: "ratio"
        case .microseconds: "ms"
        case .bytes: "bytes"
        case .nanoUsd: "USD"
        case .nanoUsdPerHour: "USD/h"
        }
    }

    private func text(_ prose: Prose) -> String {
        prose.parts.map { part in
            switch part {
            case .words(let words), .strong(let words), .name(let words): words
            case .quantity(let quantity): quantity.text
            case .time(let timeUs): TimeText.minute(timeUs) + " UTC"
            case .change(let change): change.text
            }
        }.joined()
    }
}

extension String {
    /// A change is told to machines by the value before: `requests_change` becomes `requests_before`.
    fileprivate var replacingChange: String { hasSuffix("_change") ? dropLast(7) + "_before" : self }
}
