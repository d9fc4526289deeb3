import Columns
import Statistics

/// One sketch column of all groups: single events, append-only, and sketches of earlier ones.
///
/// There is no object per group: with a handful of records a group that would cost more than the
/// records. Events are brought together to sketches when there are many more of them than groups
/// (`compactIfLarge`), and at the end (`sorted`).
struct SketchStates<Merger: SketchMerger>: Sendable {
    /// Both hold `eventCount` events; what stands behind is room.
    private var eventGroups: [UInt32] = []
    private var events: [Merger.Event] = []
    private var eventCount = 0
    private var encoded = EncodedSketches()

    /// What the column takes, for the memory budget.
    var bytes: Int {
        eventGroups.count * 4 + events.count * MemoryLayout<Merger.Event>.stride + encoded.memoryBytes
    }

    /// Notes what records gave to their groups. `write` gets room for `rowCount` events behind
    /// those that are there and says where it ended.
    mutating func addEvents(
        rowCount: Int, filler: Merger.Event,
        _ write: (_ groups: inout [UInt32], _ events: inout [Merger.Event], _ start: Int) -> Int
    ) {
        eventGroups.grow(to: eventCount + rowCount, filler: 0)
        events.grow(to: eventCount + rowCount, filler: filler)
        eventCount = write(&eventGroups, &events, eventCount)
    }

    /// Brings everything down to one sketch a group, once that pays.
    mutating func compactIfLarge(groupCount: Int) {
        guard eventCount > max(524_288, 16 * groupCount) else { return }
        let groups = Array(0..<UInt32(groupCount))
        let column = sorted(by: groups, rowCount: groupCount).column(rows: 0..<groupCount)
        self = SketchStates()
        encoded = EncodedSketches(column)
    }

    /// Everything, in the order of rows; groups of row `UInt32.max` are left out.
    func sorted(by rowOfGroup: [UInt32], rowCount: Int) -> SortedSketches<Merger> {
        let eventOrder = RowRuns(eventGroups, count: eventCount, rowOfGroup, rowCount: rowCount)
        let encodedOrder = RowRuns(encoded.groups, count: encoded.count, rowOfGroup, rowCount: rowCount)
        return SortedSketches(
            eventStarts: eventOrder.starts, events: eventOrder.sorted(events), encodedStarts: encodedOrder.starts,
            encodedOrder: encodedOrder.sorted(Array(0..<UInt32(encoded.count))), encoded: encoded)
    }
}

/// Encoded sketches end to end, each with its group.
struct EncodedSketches: Sendable {
    private(set) var groups: [UInt32] = []
    private(set) var bytes: [UInt8] = []
    private var ends: [Int] = []

    init() {}

    /// The sketches of all groups that have one; a row is a group, and its bytes follow those
    /// before.
    init(_ column: TextColumn) {
        for row in 0..<column.count where !column.isMissing(row) {
            groups.append(UInt32(row))
            ends.append(column.starts[row] + Int(column.lengths[row]))
        }
        bytes = column.bytes
    }

    var count: Int { groups.count }
    var memoryBytes: Int { groups.count * 4 + ends.count * 8 + bytes.count }

    func range(_ index: Int) -> Range<Int> { (index == 0 ? 0 : ends[index - 1])..<ends[index] }
}

/// Sorts elements by the row of their group, without comparing: count, then place.
private struct RowRuns {
    /// By row: where its elements begin; one more at the end. Empty if there are no elements.
    let starts: [UInt32]
    private let groups: [UInt32]
    private let count: Int
    private let rowOfGroup: [UInt32]

    init(_ groups: [UInt32], count: Int, _ rowOfGroup: [UInt32], rowCount: Int) {
        self.groups = groups
        self.count = count
        self.rowOfGroup = rowOfGroup
        guard count > 0 else {
            starts = []
            return
        }
        var counts = [UInt32](repeating: 0, count: rowCount + 1)
        let rows = rowOfGroup.span
        var cells = counts.mutableSpan
        let owners = groups.span
        for index in 0..<count {
            let row = rows[Int(owners[index])]
            if row != .max { cells[Int(row)] &+= 1 }
        }
        var next: UInt32 = 0
        for row in cells.indices {
            let count = cells[row]
            cells[row] = next
            next += count
        }
        starts = counts
    }

    func sorted<Element: BitwiseCopyable>(_ elements: [Element]) -> [Element] {
        guard count > 0, let filler = elements.first else { return [] }
        var result = Array(repeating: filler, count: Int(starts.last ?? 0))
        var places = starts
        let rows = rowOfGroup.span
        let owners = groups.span
        let source = elements.span
        var targets = result.mutableSpan
        var next = places.mutableSpan
        for index in 0..<count {
            let row = rows[Int(owners[index])]
            guard row != .max else { continue }
            let place = next[Int(row)]
            next[Int(row)] = place &+ 1
            targets[Int(place)] = source[index]
        }
        return result
    }
}

/// A sketch column in the order of rows, ready to be written.
struct SortedSketches<Merger: SketchMerger> {
    let eventStarts: [UInt32]
    let events: [Merger.Event]
    let encodedStarts: [UInt32]
    let encodedOrder: [UInt32]
    let encoded: EncodedSketches

    /// The sketches of some rows, missing where nothing was seen.
    func column(rows: Range<Int>) -> TextColumn {
        var writer = SketchWriter(rowCount: rows.count)
        var merger = Merger()
        if encodedStarts.isEmpty {
            writeEvents(rows, &merger, &writer)
        } else {
            for row in rows {
                writeMixed(row, &merger, into: &writer.sink)
                writer.endRow()
            }
        }
        return writer.column()
    }

    /// Rows that have single events only, as nearly all have.
    private func writeEvents(_ rows: Range<Int>, _ merger: inout Merger, _ writer: inout SketchWriter) {
        guard !eventStarts.isEmpty else {
            for _ in rows { writer.endRow() }
            return
        }
        let starts = eventStarts.span
        let events = events.span
        for row in rows {
            let start = Int(starts[row])
            let end = Int(starts[row &+ 1])
            if end == start &+ 1 {
                Merger.write(events[start], into: &writer.sink)
            } else if end > start {
                for index in start..<end { merger.add(events[index]) }
                merger.finish(into: &writer.sink)
            }
            writer.endRow()
        }
    }

    private func writeMixed(_ row: Int, _ merger: inout Merger, into sink: inout ByteSink) {
        let single = eventStarts.isEmpty ? 0..<0 : Int(eventStarts[row])..<Int(eventStarts[row + 1])
        let whole = Int(encodedStarts[row])..<Int(encodedStarts[row + 1])
        let source = encoded.bytes.span
        guard !single.isEmpty || whole.count != 1 else {
            sink.append(source.extracting(encoded.range(Int(encodedOrder[whole.lowerBound]))))
            return
        }
        guard !single.isEmpty || !whole.isEmpty else { return }
        for index in single { merger.add(events[index]) }
        for index in whole { merger.add(encoded: source.extracting(encoded.range(Int(encodedOrder[index])))) }
        merger.finish(into: &sink)
    }
}
