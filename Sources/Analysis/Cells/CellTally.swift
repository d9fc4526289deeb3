import Columns

/// Second pass over a day of a call table: adds up the chosen attribute sets on an even grid.
///
/// Rows may come in any order; those outside the day are passed over.
public struct CellTally: Sendable {
    public let choice: CellChoice
    public let dayUs: Int64
    public let slotUs: Int64
    private let slotCount: Int
    private var leaves: LeafIndex
    /// By cell, measure and slot.
    private var sums: [Int64]

    /// - Parameter slotUs: length of a point; must divide a day.
    public init(_ choice: CellChoice, dayUs: Int64, slotUs: Int64) {
        precondition(TimeWindow.dayUs % slotUs == 0, "points of \(slotUs) microseconds do not divide a day")
        self.choice = choice
        self.dayUs = dayUs
        self.slotUs = slotUs
        slotCount = Int(TimeWindow.dayUs / slotUs)
        leaves = choice.leaves
        sums = Array(repeating: 0, count: choice.attributes.count * CellMeasure.allCases.count * slotCount)
    }

    /// The columns that are read.
    public var columns: Set<String> {
        Set(leaves.names + RowMeasures.columns)
    }

    /// Adds rows.
    ///
    /// - Throws: `outOfSpec` where a sketch column holds no sketch.
    public mutating func add(_ batch: Batch) throws(AnalysisError) {
        let rows = leaves.leaves(of: batch)
        let times = batch[Key<NumberColumn<Int64>>("window_start")].values
        let values = try RowMeasures(batch).values
        for row in rows.indices {
            let slot = (times[row] - dayUs).dividedDown(by: slotUs)
            guard 0..<Int64(slotCount) ~= slot, Int(rows[row]) < choice.cellsOfLeaf.count else { continue }
            add(values, row, slot: Int(slot), cells: choice.cellsOfLeaf[Int(rows[row])])
        }
    }

    private mutating func add(_ values: [[Int64]], _ row: Int, slot: Int, cells: [UInt32]) {
        let stride = CellMeasure.allCases.count * slotCount
        for measure in values.indices {
            let value = values[measure][row]
            guard value != 0, !value.isMissing else { continue }
            let place = measure * slotCount + slot
            for cell in cells { sums[Int(cell) * stride + place] &+= value }
        }
    }

    /// The rows of `series_day`.
    public func batch() -> Batch {
        let names = choice.attributes.map(AttributeText.json)
        let order = names.indices.sorted { names[$0].utf8.lexicographicallyPrecedes(names[$1].utf8) }
        let seconds = Int32(slotUs / 1_000_000)
        let texts = TextColumn(texts: order.map { names[$0] })
        let sums = CellMeasure.allCases.map { AnyColumn.text(vectors($0, order)) }
        return Batch(
            schema: SeriesDay.schema, columns: [.text(texts), .int32(NumberColumn(order.map { _ in seconds }))] + sums)
    }

    private func vectors(_ measure: CellMeasure, _ order: [Int]) -> TextColumn {
        var column = TextColumn()
        for cell in order {
            let start = (cell * CellMeasure.allCases.count + measure.rawValue) * slotCount
            if let bytes = SlotVector.encode(sums.span.extracting(start..<start + slotCount)) {
                column.append(bytes)
            } else {
                column.appendMissing()
            }
        }
        return column
    }
}
