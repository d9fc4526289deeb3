import Columns
import Foundation
import Testing

/// The column lists in `docs/tables` are the schemas; `make golden` writes them anew.
@Suite struct TablePages {
    static let schemas = [
        CallsMinute.schema(dimensions: []), ConsumersHour.schema, Exemplars.schema, Rejects.schema, Inputs.schema,
        CallsTable.schema, SeriesDay.schema, SeriesNights.schema, Anomalies.schema, Incidents.schema,
        ObjectivesDay.schema, Changes.schema, Trends.schema, FeedbackItems.schema, FeedbackHour.schema,
    ]

    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("docs/tables")
    private static let start = "<!-- columns: written by `make golden` -->"
    private static let end = "<!-- end of columns -->"

    @Test(arguments: schemas) func `a table's page lists its columns`(schema: TableSchema) throws {
        let page = Self.folder.appendingPathComponent("\(schema.name).md")
        let text = try String(contentsOf: page, encoding: .utf8)
        let from = try #require(text.range(of: Self.start)).upperBound
        let to = try #require(text.range(of: Self.end)).lowerBound
        let expected = "\n\n" + Self.list(schema) + "\n"
        if ProcessInfo.processInfo.environment["HYPERCARE_GOLDEN"] != nil {
            try (text[..<from] + expected + text[to...]).write(to: page, atomically: true, encoding: .utf8)
        } else {
            #expect(text[from..<to] == expected, "docs/tables/\(schema.name).md is out of date: run `make golden`")
        }
    }

    private static func list(_ schema: TableSchema) -> String {
        var lines = ["| column | type | null | meaning |", "| --- | --- | --- | --- |"]
        for column in schema.columns {
            let null = column.isNullable ? "yes" : "no"
            lines.append("| `\(column.name)` | \(typeName(column.kind)) | \(null) | \(column.meaning) |")
        }
        lines.append("| `date` | date | no | UTC day; the partition, kept in the Delta log and the folder's name |")
        lines.append("")
        lines.append("Sorted by " + schema.sortedBy.map { "`\($0)`" }.joined(separator: ", ") + ".")
        return lines.joined(separator: "\n") + "\n"
    }

    private static func typeName(_ kind: ColumnKind) -> String {
        switch kind {
        case .timestampUs: "timestamp (µs, UTC)"
        case .int64: "long"
        case .int32: "integer"
        case .double: "double"
        case .boolean: "boolean"
        case .decimal(let precision, let scale): "decimal(\(precision),\(scale))"
        case .label, .text: "string"
        case .binary: "binary"
        }
    }
}
