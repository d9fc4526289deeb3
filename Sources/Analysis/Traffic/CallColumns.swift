import Columns

/// The columns of a call table that are added up, taken out of their batch once.
struct CallColumns {
    let rowCount: Int
    let timeUs: [Int64]
    /// In the order of `CallSum`.
    let sums: [[Int64]]

    init(_ batch: Batch) {
        rowCount = batch.rowCount
        timeUs = batch[Key<NumberColumn<Int64>>(Self.time)].values
        sums = CallSum.allCases.map { batch[Key<NumberColumn<Int64>>($0.columnName)].values }
    }

    var calls: [Int64] { sums[CallSum.calls.rawValue] }

    static let time = "window_start"
    /// What every call table is read for.
    static let names = [time] + CallSum.allCases.map(\.columnName)
}

/// Which sums the rows of a stretch have, and which of them add anything: found once for all
/// tallies that the rows are added to. Most sums of most rows are zero.
struct SumScan {
    /// By row: a bit for each sum that it has.
    private(set) var known: [UInt32]
    /// By `CallSum`, then by row: the rows whose sum is neither zero nor missing, in the first
    /// `counts` places.
    private(set) var rows: [[UInt32]]
    private(set) var counts: [Int]

    init(maxRows: Int) {
        known = Array(repeating: 0, count: maxRows)
        rows = CallSum.allCases.map { _ in Array(repeating: 0, count: maxRows) }
        counts = CallSum.allCases.map { _ in 0 }
    }

    mutating func load(_ columns: CallColumns, rows range: Range<Int>) {
        var complete: UInt32 = 0
        for row in 0..<range.count { known[row] = 0 }
        for sum in columns.sums.indices {
            let bit: UInt32 = 1 << UInt32(sum)
            let (any, all) = Self.bits(columns.sums[sum], range)
            counts[sum] = 0
            if any >= 0 { complete |= bit }
            if any > 0 {
                Self.list(columns.sums[sum], range, &rows[sum], &counts[sum])
            } else if any < 0, !all.isMissing || !any.isMissing {
                Self.list(columns.sums[sum], range, bit, &rows[sum], &counts[sum], &known)
            }
        }
        for row in 0..<range.count { known[row] |= complete }
    }

    /// The bits that any value has and those that all have. The missing value is the highest bit
    /// alone: where no value has it, none is missing; where both are that bit, all are.
    private static func bits(_ column: [Int64], _ range: Range<Int>) -> (any: Int64, all: Int64) {
        let values = column.span.extracting(range)
        var any: Int64 = 0
        var all: Int64 = -1
        for row in values.indices {
            any |= values[row]
            all &= values[row]
        }
        return (any, all)
    }

    /// Lists the rows that are not zero; none is missing.
    private static func list(_ column: [Int64], _ range: Range<Int>, _ rows: inout [UInt32], _ count: inout Int) {
        let values = column.span.extracting(range)
        var listed = rows.mutableSpan
        var next = 0
        for row in values.indices {
            listed[next] = UInt32(truncatingIfNeeded: row)
            next &+= values[row] == 0 ? 0 : 1
        }
        count = next
    }

    /// Lists the rows that are neither zero nor missing, and marks those that are not missing.
    private static func list(
        _ column: [Int64], _ range: Range<Int>, _ bit: UInt32, _ rows: inout [UInt32], _ count: inout Int,
        _ known: inout [UInt32]
    ) {
        let values = column.span.extracting(range)
        var listed = rows.mutableSpan
        var marks = known.mutableSpan
        var next = 0
        for row in values.indices {
            let value = values[row]
            marks[row] |= value.isMissing ? 0 : bit
            listed[next] = UInt32(truncatingIfNeeded: row)
            next &+= value == 0 || value.isMissing ? 0 : 1
        }
        count = next
    }
}
