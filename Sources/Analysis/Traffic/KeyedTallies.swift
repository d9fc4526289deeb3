import Columns

/// The texts of a key, one for each of its labels; nil is "not known".
public typealias LabelKey = [String?]

/// Calls added up by a key of labels, for the window and its baseline.
struct KeyedTallies: Sendable {
    struct Entry: Sendable {
        let key: LabelKey
        var window = Tally()
        var baseline = Tally()
        /// Calls on the coarse grid.
        var trend: [UInt32]
    }

    let labelNames: [String]
    let measures: [Measure]
    let grid: TimeGrid
    private(set) var entries: [Entry] = []
    private var places: [LabelKey: Int] = [:]

    /// - Parameter measures: the sketches worth their memory under this key.
    init(_ labelNames: [String], measures: [Measure], grid: TimeGrid) {
        self.labelNames = labelNames
        self.measures = measures
        self.grid = grid
    }

    /// The place of a key's entry, made where there is none yet.
    mutating func place(of key: LabelKey) -> Int {
        if let place = places[key] { return place }
        places[key] = entries.count
        entries.append(Entry(key: key, trend: Array(repeating: 0, count: grid.pointCount)))
        return entries.count - 1
    }

    /// Adds one row's calls; a time outside the grid's window belongs to the baseline.
    mutating func add(_ row: Tally, at place: Int, timeUs: Int64) {
        guard let point = grid.index(of: timeUs) else {
            entries[place].baseline.add(row, measures)
            return
        }
        entries[place].window.add(row, measures)
        let calls = UInt32(clamping: row.totals.calls)
        entries[place].trend[point] = entries[place].trend[point].addedWithinLimits(calls)
    }

    /// The same calls under fewer labels, given by their places in the key.
    func regrouped(by labels: [Int]) -> KeyedTallies {
        var coarser = KeyedTallies(labels.map { labelNames[$0] }, measures: measures, grid: grid)
        for entry in entries {
            let place = coarser.place(of: labels.map { entry.key[$0] })
            coarser.entries[place].window.add(entry.window)
            coarser.entries[place].baseline.add(entry.baseline)
            for point in entry.trend.indices {
                coarser.entries[place].trend[point] =
                    coarser.entries[place].trend[point].addedWithinLimits(entry.trend[point])
            }
        }
        return coarser
    }
}

/// The key columns of one batch; remembers where each pair of label ids leads.
struct KeyColumns {
    private let columns: [LabelColumn]
    private var known: [UInt64: Int] = [:]

    init(_ batch: Batch, _ names: [String]) {
        precondition(names.count <= 2, "two label ids fit into one look-up, not \(names.count)")
        columns = names.map { batch[Key<LabelColumn>($0)] }
    }

    /// Whether a row has none of the key's texts.
    func isBlank(_ row: Int) -> Bool { columns.allSatisfy { $0.ids[row] == LabelColumn.missing } }

    /// Adds the calls of a row under its key.
    mutating func add(_ calls: Tally, _ row: Int, to tallies: inout KeyedTallies, timeUs: Int64) {
        let place = place(row, in: &tallies)
        tallies.add(calls, at: place, timeUs: timeUs)
    }

    private mutating func place(_ row: Int, in tallies: inout KeyedTallies) -> Int {
        let ids = columns.reduce(UInt64(0)) { $0 << 32 | UInt64($1.ids[row]) }
        if let place = known[ids] { return place }
        let place = tallies.place(of: columns.map { $0.text(row) })
        known[ids] = place
        return place
    }
}

extension UInt32 {
    func addedWithinLimits(_ other: UInt32) -> UInt32 {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? .max : sum
    }
}
