import Columns

/// The sums of many sets of calls. A set is a slot, an index; slot 0 takes what belongs nowhere.
///
/// The cells of one sum stand together for all slots: a loop over a column then stays within a few
/// kilobytes, whatever the number of sums.
struct SlotSums: Sendable {
    /// By `CallSum`, then by slot; 0 where nothing was added.
    private var cells = [[Int64]](repeating: [], count: CallSum.allCases.count)
    /// By slot: a bit for each sum that had a value.
    private(set) var known: [UInt32] = []

    /// Makes room for slots that were numbered since.
    mutating func grow(to slotCount: Int) {
        guard slotCount > known.count else { return }
        let added = slotCount - known.count
        known.append(contentsOf: repeatElement(0, count: added))
        for sum in cells.indices { cells[sum].append(contentsOf: repeatElement(0, count: added)) }
    }

    /// Adds rows to their slots; `slots` begins with the slot of the first row.
    ///
    /// - Parameter used: the rows whose slot is not 0; where they are few, only they are looked at.
    mutating func add(
        _ columns: CallColumns, rows: Range<Int>, _ scan: borrowing SumScan, slots: [UInt32], used: ArraySlice<UInt32>
    ) {
        Self.mark(&known, slots, rows.count, scan.known)
        for sum in cells.indices where scan.counts[sum] > 0 {
            if used.count < scan.counts[sum] {
                Self.addKnown(columns.sums[sum], rows, used, slots, &cells[sum])
            } else {
                Self.add(columns.sums[sum], rows, scan.rows[sum], scan.counts[sum], slots, &cells[sum])
            }
        }
    }

    private static func addKnown(
        _ column: [Int64], _ range: Range<Int>, _ rows: ArraySlice<UInt32>, _ slots: [UInt32], _ cells: inout [Int64]
    ) {
        let values = column.span.extracting(range)
        let (listed, slot) = (rows.span, slots.span)
        var sums = cells.mutableSpan
        for index in listed.indices {
            let row = Int(listed[index])
            let cell = Int(slot[row])
            if !values[row].isMissing { sums[cell] = sums[cell].addedWithinLimits(values[row]) }
        }
    }

    private static func mark(_ known: inout [UInt32], _ slots: [UInt32], _ rowCount: Int, _ bits: [UInt32]) {
        let (slot, added) = (slots.span, bits.span)
        var marks = known.mutableSpan
        for row in 0..<rowCount { marks[Int(slot[row])] |= added[row] }
    }

    private static func add(
        _ column: [Int64], _ range: Range<Int>, _ rows: [UInt32], _ count: Int, _ slots: [UInt32],
        _ cells: inout [Int64]
    ) {
        let values = column.span.extracting(range)
        let (listed, slot) = (rows.span.extracting(0..<count), slots.span)
        var sums = cells.mutableSpan
        for index in listed.indices {
            let row = Int(listed[index])
            let cell = Int(slot[row])
            sums[cell] = sums[cell].addedWithinLimits(values[row])
        }
    }

    /// Adds a slot of other sums to one of these.
    mutating func add(_ other: SlotSums, slot source: Int, to target: Int) {
        guard other.known[source] != 0 else { return }
        for sum in cells.indices where other.cells[sum][source] != 0 {
            cells[sum][target] = cells[sum][target].addedWithinLimits(other.cells[sum][source])
        }
        known[target] |= other.known[source]
    }

    /// Records counted under a slot.
    func calls(_ slot: Int) -> Int64 { cells[CallSum.calls.rawValue][slot] }

    /// One sum of a slot, nil where no row had a value.
    func value(_ sum: CallSum, _ slot: Int) -> Int64? {
        known[slot] & 1 << UInt32(sum.rawValue) == 0 ? nil : cells[sum.rawValue][slot]
    }

    func totals(_ slot: Int) -> CallTotals {
        let bits = known[slot]
        return CallTotals(
            values: cells.indices.map { bits & 1 << UInt32($0) == 0 ? .missing : cells[$0][slot] })
    }
}
