import Columns
import Tables

/// Batches made for tests.
enum Samples {
    /// One column of every kind, nullable and not.
    static let allKinds = TableSchema(
        name: "samples",
        columns: [
            ColumnSpec("at", .timestampUs, .key, "instant"),
            ColumnSpec("at_or_null", .timestampUs, .key, nullable: true, "instant"),
            ColumnSpec("small", .int64, "few values"),
            ColumnSpec("large", .int64, nullable: true, "many values"),
            ColumnSpec("status", .int32, nullable: true, "32 bits"),
            ColumnSpec("number", .int32, "32 bits"),
            ColumnSpec("ratio", .double, nullable: true, "double"),
            ColumnSpec("score", .double, "double"),
            ColumnSpec("flag", .boolean, nullable: true, "boolean"),
            ColumnSpec("is_set", .boolean, "boolean"),
            ColumnSpec("cost_usd", .decimal(precision: 18, scale: 9), nullable: true, "money"),
            ColumnSpec("route", .label, nullable: true, "few texts"),
            ColumnSpec("service", .label, "few texts"),
            ColumnSpec("message", .text, nullable: true, "many texts"),
            ColumnSpec("excerpt", .text, "many texts"),
            ColumnSpec("sketch", .binary, nullable: true, "bytes"),
            ColumnSpec("digest", .binary, "bytes"),
        ],
        sortedBy: ["at"])

    /// Random rows, of which `missing` percent are missing where that is allowed, in groups, so that
    /// there are runs of both.
    static func batch(
        _ schema: TableSchema = allKinds, rows: Int, seed: UInt64, missing: Int = 20
    ) -> Batch {
        var random = SeededRandom(seed: seed)
        return Batch(
            schema: schema,
            columns: schema.columns.map {
                column($0, rows: rows, missing: $0.isNullable ? missing : 0, &random)
            })
    }

    private static func column(
        _ spec: ColumnSpec, rows: Int, missing: Int, _ random: inout SeededRandom
    ) -> AnyColumn {
        var isMissing: [Bool] = []
        while isMissing.count < rows {
            let value = random.chance(missing)
            isMissing += Array(
                repeating: value, count: 1 + random.below(random.chance(20) ? 60 : 3))
        }
        let absent = isMissing
        switch spec.kind {
        case .timestampUs:
            return .int64(
                NumberColumn(
                    (0..<rows).map {
                        absent[$0] ? .missing : 1_767_225_600_000_000 + Int64($0 / 7) * 60_000_000
                    }))
        case .int64, .decimal:
            let isFew = random.chance(50)
            return .int64(
                NumberColumn(
                    (0..<rows).map { row in
                        if absent[row] { return .missing }
                        return isFew
                            ? Int64(random.below(40)) * 1000
                            : Int64(truncatingIfNeeded: random.next() >> 20)
                    }))
        case .int32:
            return .int32(
                NumberColumn(
                    (0..<rows).map { absent[$0] ? .missing : Int32(random.below(600)) - 100 }))
        case .double:
            return .double(
                NumberColumn(
                    (0..<rows).map {
                        absent[$0] ? .nan : Double(random.below(2000) - 1000) / 8
                    }))
        case .boolean:
            return .int32(
                NumberColumn((0..<rows).map { absent[$0] ? .missing : Int32(random.below(2)) }))
        case .label:
            let names = ["/v1/chat", "/v1/embeddings", "", "zürich", "a", "naïve – 🚀", "orders"]
            return .label(
                LabelColumn(
                    texts: (0..<rows).map { absent[$0] ? nil : names[random.below(names.count)] }))
        case .text, .binary:
            var column = TextColumn()
            for row in 0..<rows {
                if absent[row] {
                    column.appendMissing()
                } else {
                    column.append(text(spec.kind == .binary, &random))
                }
            }
            return .text(column)
        }
    }

    private static func text(_ isBinary: Bool, _ random: inout SeededRandom) -> [UInt8] {
        let count = random.chance(5) ? random.below(200) : random.below(12)
        return (0..<count).map { _ in
            isBinary ? UInt8(random.below(256)) : UInt8(97 + random.below(26))
        }
    }
}

/// Rows as plain values, so that batches of different inner form can be compared.
enum Cell: Equatable, CustomStringConvertible {
    case missing
    case integer(Int64)
    case real(UInt64)
    case bytes([UInt8])

    var description: String {
        switch self {
        case .missing: "missing"
        case .integer(let value): "\(value)"
        case .real(let bits): "\(Double(bitPattern: bits))"
        case .bytes(let bytes): String(decoding: bytes, as: UTF8.self)
        }
    }
}

extension AnyColumn {
    var cells: [Cell] {
        switch self {
        case .int64(let column): column.values.map { $0.isMissing ? .missing : .integer($0) }
        case .int32(let column): column.values.map { $0.isMissing ? .missing : .integer(Int64($0)) }
        case .double(let column):
            column.values.map { $0.isMissing ? .missing : .real($0.bitPattern) }
        case .label(let column):
            column.ids.map {
                $0 == LabelColumn.missing ? .missing : .bytes(Array(column.labels[Int($0)]))
            }
        case .text(let column):
            (0..<column.count).map { column.isMissing($0) ? .missing : .bytes(Array(column[$0])) }
        }
    }
}

extension Batch {
    var cells: [[Cell]] { columns.map(\.cells) }

    /// Writes the batch as a file of one row group for each `rowsPerGroup` rows given.
    @discardableResult
    func write(to path: String) throws -> ParquetFile {
        var writer = try ParquetWriter(path: path, schema: schema)
        try writer.append(
            schema.columns.indices.map { ColumnEncoder.encode(self, column: $0) },
            rowCount: rowCount)
        return try writer.finish()
    }
}
