import Columns

/// Adds up a day of one call table for the objectives that are about it.
///
/// Rows may come in any order; those outside the day are passed over. A row that the table cuts to `(other)` is
/// nobody's.
public struct ObjectiveTally: Sendable {
    private struct Item: Sendable {
        let objective: Objective
        let blackout: ObjectiveBlackout
        var sums: ObjectiveSums
    }

    private let dayUs: Int64
    private let rowUs: Int64
    private var items: [Item]

    /// - Parameters:
    ///   - objectives: all of one table, each with the maintenance that bears on it.
    ///   - rowUs: the time that a row of the table stands for.
    public init(_ objectives: [(objective: Objective, blackout: ObjectiveBlackout)], dayUs: Int64, rowUs: Int64) {
        self.dayUs = dayUs
        self.rowUs = rowUs
        items = objectives.map {
            Item(objective: $0.objective, blackout: $0.blackout, sums: ObjectiveSums(unknown: $0.objective.slotsPerDay))
        }
    }

    /// The columns that are read.
    public var columns: Set<String> {
        let sets = items.flatMap { [$0.objective.attributes] + $0.blackout.announcements.map(\.attributes) }
        return Set(sets.flatMap(\.names) + RowMeasures.columns)
    }

    /// Adds rows.
    ///
    /// - Throws: `outOfSpec` where a sketch column holds no sketch.
    public mutating func add(_ batch: Batch) throws(AnalysisError) {
        let times = batch[Key<NumberColumn<Int64>>("window_start")].values
        let values = try RowMeasures(batch).values
        for place in items.indices { add(batch, times, values, to: &items[place]) }
    }

    /// The sums, in the order of the objectives; what is known of them is not told here.
    public var sums: [ObjectiveSums] { items.map(\.sums) }

    private func add(_ batch: Batch, _ times: [Int64], _ values: [[Int64]], to item: inout Item) {
        let objective = item.objective
        let isOwn = RowMatch(batch, objective.attributes).isOwn
        let leftOut = item.blackout.announcements.map { ($0.window, RowMatch(batch, $0.attributes).isOwn) }
        let numerators = values[objective.measure.numerator.rawValue]
        let exposures = values[objective.measure.exposure.rawValue]
        for row in times.indices where isOwn[row] {
            let slot = (times[row] - dayUs).dividedDown(by: objective.slotUs)
            guard 0..<Int64(item.sums.count) ~= slot,
                !leftOut.contains(where: { $1[row] && $0.fromUs < times[row] + rowUs && $0.toUs > times[row] })
            else { continue }
            if !numerators[row].isMissing { item.sums.numerator[Int(slot)] &+= numerators[row] }
            if !exposures[row].isMissing { item.sums.exposure[Int(slot)] &+= exposures[row] }
        }
    }
}

/// Which rows of a call table an attribute set names.
private struct RowMatch {
    let isOwn: [Bool]

    init(_ batch: Batch, _ attributes: AttributeSet) {
        var isOwn = [Bool](repeating: true, count: batch.rowCount)
        for pair in attributes.pairs {
            if pair.name == LeafIndex.status {
                let wanted = Int32(pair.value)
                let values = batch[Key<NumberColumn<Int32>>(pair.name)].values
                for row in isOwn.indices where values[row] != wanted { isOwn[row] = false }
            } else {
                let column = batch[Key<LabelColumn>(pair.name)]
                let isWanted = (0..<column.labels.count).map { column.labels[$0].elementsEqual(pair.value.utf8) }
                for row in isOwn.indices {
                    let id = column.ids[row]
                    if id == LabelColumn.missing || !isWanted[Int(id)] { isOwn[row] = false }
                }
            }
        }
        self.isOwn = isOwn
    }
}
