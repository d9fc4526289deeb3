import Columns

/// The `schemaString` of the log: a table's columns as JSON text.
enum SchemaText {
    /// A column as the log describes it.
    struct Field: Equatable {
        var name: String
        /// A name such as `long`, or the JSON of a nested type.
        var type: JSONValue
        var isNullable: Bool
        var metadata: JSONValue

        var json: JSONValue {
            [
                "name": .string(name), "type": type, "nullable": .bool(isNullable),
                "metadata": metadata,
            ]
        }
    }

    /// The fields of one of our tables: the partition column, then the table's own.
    static func fields(_ schema: TableSchema, isPartitioned: Bool) -> [Field] {
        precondition(
            schema.index(of: DeltaTable.partitionColumn) == nil,
            "\(schema.name): the name \(DeltaTable.partitionColumn) belongs to the partition column"
        )
        let day = Field(
            name: DeltaTable.partitionColumn, type: "date", isNullable: false, metadata: [:])
        return (isPartitioned ? [day] : [])
            + schema.columns.map {
                Field(
                    name: $0.name, type: .string(type($0.kind)), isNullable: $0.isNullable,
                    metadata: [:])
            }
    }

    static func text(_ fields: [Field]) -> String {
        JSONValue.object(["type": "struct", "fields": .array(fields.map(\.json))]).text
    }

    static func fields(_ text: String) throws(Fault) -> [Field] {
        let value = try JSONParser.value(text)
        guard value["type"]?.string == "struct", let entries = value["fields"]?.array else {
            throw .outOfSpec(0, "schemaString must be a struct with fields")
        }
        var fields: [Field] = []
        for entry in entries {
            guard let name = entry["name"]?.string, let type = entry["type"] else {
                throw .outOfSpec(0, "schemaString: a field without name or type")
            }
            fields.append(
                Field(
                    name: name, type: type, isNullable: entry["nullable"]?.bool ?? true,
                    metadata: entry["metadata"] ?? [:]))
        }
        return fields
    }

    /// The table's fields after rows of `wanted` were written to it, nil if nothing changes.
    ///
    /// Columns are only ever added, and what is added is nullable, since older rows lack it. A
    /// column that the new rows lack stays and becomes nullable.
    ///
    /// - Throws: `unsupported` if a column has another type in the table.
    static func evolved(_ known: [Field], by wanted: [Field]) throws(Fault) -> [Field]? {
        var result = known
        for index in result.indices where !wanted.contains(where: { $0.name == result[index].name }) {
            result[index].isNullable = true
        }
        for field in wanted {
            guard
                let index = result.firstIndex(where: {
                    $0.name.lowercased() == field.name.lowercased()
                })
            else {
                var added = field
                added.isNullable = true
                result.append(added)
                continue
            }
            guard result[index].name == field.name, result[index].type == field.type else {
                throw .unsupported(
                    0,
                    "column \(field.name) is \(field.type.text) now, the table has \(result[index].name) as "
                        + result[index].type.text)
            }
            if field.isNullable { result[index].isNullable = true }
        }
        return result == known ? nil : result
    }

    private static func type(_ kind: ColumnKind) -> String {
        switch kind {
        case .timestampUs: "timestamp"
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
