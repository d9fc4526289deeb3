import Columns

/// What rows add to the sums of their leaves: of each row only what is not nothing, which is little.
struct LeafMeasures: Sendable {
    /// By row: where its entries end; they begin where those of the row before end.
    private var ends: [UInt32] = []
    private var measures: [UInt8] = []
    private var values: [Int64] = []

    /// Those that a metric's numerator or exposure is made of.
    private static let kept: [CellMeasure] = {
        let places = SeriesMetric.allCases.map(LeafSums.places)
        return CellMeasure.allCases.filter { measure in
            places.contains { $0.numerator == measure.rawValue || $0.exposure == measure.rawValue }
        }
    }()

    init(_ rows: RowMeasures, rowCount: Int) {
        ends.reserveCapacity(rowCount)
        let columns = Self.kept.map { (place: UInt8($0.rawValue), values: rows.values[$0.rawValue]) }
        let count = columns.reduce(0) { $0 + $1.values.count { $0 != 0 && !$0.isMissing } }
        measures.reserveCapacity(count)
        values.reserveCapacity(count)
        for row in 0..<rowCount {
            for column in columns {
                let value = column.values[row]
                guard value != 0, !value.isMissing else { continue }
                measures.append(column.place)
                values.append(value)
            }
            ends.append(UInt32(values.count))
        }
    }

    var byteCount: Int { 4 * ends.count + 9 * values.count }

    /// Adds a row to sums that begin at `base`.
    func add(_ row: Int, to sums: inout [Int64], at base: Int) {
        let start = row == 0 ? 0 : Int(ends[row - 1])
        for entry in start..<Int(ends[row]) { sums[base + Int(measures[entry])] &+= values[entry] }
    }
}
