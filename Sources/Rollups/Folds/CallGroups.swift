import Columns

/// One worker's groups of calls: the partial of `CallsByMinute` and `ConsumersByHour`.
///
/// Keys are numbers only: windows, label ids of the worker's batch, the status. Each batch is gone
/// through column by column: first the group of every row, then one loop for each value.
public struct CallGroups: Sendable {
    let grouping: CallGrouping
    /// Keys: pairs of label ids.
    var series: KeyTable
    /// Keys: (window, series), (varied label, status). The first group is void: calls that do not
    /// count fall into it, so that no loop has to ask.
    var groups: KeyTable
    var values: RollupAccumulator
    private var rowKeys: [UInt64] = []
    private var seriesOfRow: [UInt32] = []
    var groupOfRow: [UInt32] = []
    /// The group where the call's times count, else the void group.
    var timedGroupOfRow: [UInt32] = []

    init(_ grouping: CallGrouping) {
        self.grouping = grouping
        series = KeyTable(wordCount: (grouping.seriesLabels.count + 1) / 2)
        groups = KeyTable(wordCount: 2)
        values = RollupAccumulator(grouping.layout)
        _ = groups.index(of: [.max, .max])
    }

    /// What the groups take, for the memory budget.
    var bytes: Int { series.bytes + groups.bytes + values.bytes }

    /// Adds the calls of a batch.
    mutating func add(_ calls: borrowing CallBatch) {
        guard calls.count > 0 else { return }
        makeRoom(rows: calls.count)
        numberSeries(calls)
        numberGroups(calls)
        values.grow(to: groups.count)
        markTimed(calls)
        addValues(calls)
        values.compactIfLarge()
    }

    private mutating func makeRoom(rows: Int) {
        rowKeys.grow(to: rows * max(series.wordCount, 2), filler: 0)
        seriesOfRow.grow(to: rows, filler: 0)
        groupOfRow.grow(to: rows, filler: 0)
        timedGroupOfRow.grow(to: rows, filler: 0)
    }

    private mutating func numberSeries(_ calls: borrowing CallBatch) {
        let labels = grouping.seriesLabels
        let wordCount = series.wordCount
        for word in 0..<wordCount {
            let first = calls.labels[labels[2 * word].rawValue]
            let second = 2 * word + 1 < labels.count ? calls.labels[labels[2 * word + 1].rawValue] : first
            let high = first.span
            let low = second.span
            var keys = rowKeys.mutableSpan
            var place = word
            for row in 0..<calls.count {
                keys[place] = UInt64(high[row]) << 32 | UInt64(low[row])
                place &+= wordCount
            }
        }
        series.index(rowKeys, rowCount: calls.count, into: &seriesOfRow)
    }

    private mutating func numberGroups(_ calls: borrowing CallBatch) {
        let times = calls.numbers[CallNumber.timeUs.rawValue]
        let statuses = calls.numbers[CallNumber.status.rawValue]
        let labels = calls.labels[grouping.variedLabel.rawValue]
        let windowUs = UInt64(grouping.windowUs)
        let range = grouping.times
        let hasStatus = grouping.hasStatus
        let time = times.span
        let status = statuses.span
        let label = labels.span
        let seriesIndices = seriesOfRow
        let seriesIndex = seriesIndices.span
        var keys = rowKeys.mutableSpan
        for row in 0..<calls.count {
            let timeUs = time[row]
            var high = UInt64.max
            var low = UInt64.max
            if range.contains(timeUs) {
                high = (UInt64(truncatingIfNeeded: timeUs) / windowUs) << 32 | UInt64(seriesIndex[row])
                low = UInt64(label[row]) << 32 | (hasStatus ? Self.bits(ofStatus: status[row]) : 0)
            }
            keys[2 &* row] = high
            keys[2 &* row &+ 1] = low
        }
        groups.index(rowKeys, rowCount: calls.count, into: &groupOfRow)
    }

    /// A status as 32 bits: an `Int32`, missing where there is none.
    private static func bits(ofStatus status: Int64) -> UInt64 {
        let value = status.isMissing ? Int32.missing : Int32(clamping: max(status, -1))
        return UInt64(UInt32(bitPattern: value))
    }

    /// Times of 101 (the connection was handed over) and of calls logged before their end say
    /// nothing about latency.
    private mutating func markTimed(_ calls: borrowing CallBatch) {
        let statuses = calls.numbers[CallNumber.status.rawValue]
        let partials = calls.numbers[CallNumber.durationPartial.rawValue]
        let status = statuses.span
        let isPartial = partials.span
        let groups = groupOfRow
        let group = groups.span
        var timed = timedGroupOfRow.mutableSpan
        for row in 0..<calls.count {
            timed[row] = status[row] == 101 || isPartial[row] == 1 ? 0 : group[row]
        }
    }

    /// Takes everything out and leaves the groups empty.
    mutating func takeAll() -> CallGroups {
        var taken = CallGroups(grouping)
        swap(&taken, &self)
        return taken
    }
}
