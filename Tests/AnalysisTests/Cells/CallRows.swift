import Columns
import Statistics

@testable import Analysis

/// A row of `calls_minute` with what detection reads of it.
struct CallRow {
    var timeUs: Int64 = 0
    var labels: [String: String] = [:]
    var status: Int32?
    var sums: [String: Int64] = ["calls": 1]
    /// Microseconds, with how many calls took them.
    var durations: [(value: Int64, count: Int64)] = []
}

extension Batch {
    /// Rows of `calls_minute`, in the order given; sums that are not named are 0.
    static func callsMinute(_ rows: [CallRow]) -> Batch {
        let schema = CallsMinute.schema(dimensions: [])
        return Batch(schema: schema, columns: schema.columns.map { column($0, rows) })
    }

    private static func column(_ spec: ColumnSpec, _ rows: [CallRow]) -> AnyColumn {
        switch spec.kind {
        case .timestampUs: .int64(NumberColumn(rows.map(\.timeUs)))
        case .int64, .decimal: .int64(NumberColumn(rows.map { $0.sums[spec.name] ?? 0 }))
        case .int32, .boolean: .int32(NumberColumn(rows.map { $0.status ?? .missing }))
        case .double: .double(NumberColumn(rows.map { _ in .missing }))
        case .label: .label(LabelColumn(texts: rows.map { $0.labels[spec.name] }))
        case .text, .binary: .text(sketches(spec.name == "duration" ? rows.map(\.durations) : rows.map { _ in [] }))
        }
    }

    private static func sketches(_ durations: [[(value: Int64, count: Int64)]]) -> TextColumn {
        var column = TextColumn()
        for pairs in durations {
            var sketch = QuantileSketch()
            for pair in pairs { sketch.add(pair.value, count: pair.count) }
            if pairs.isEmpty { column.appendMissing() } else { column.append(sketch.encoded()) }
        }
        return column
    }
}

/// Numbers that are the same in every run (Steele, Lea and Flood 2014, SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
    var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = (state ^ state >> 30) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
        return mixed ^ mixed >> 31
    }
}
