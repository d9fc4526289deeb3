import Columns
import Statistics

/// The quantile sketches of some rows, decoded once for all that they are added to.
///
/// The layout is that of `QuantileMerger`; here only the way through good bytes stands. Whatever
/// looks wrong is left to `QuantileSketch`, which knows what to say about it.
struct SketchPairs {
    /// By row: where its pairs end; they begin where those of the row before end.
    private(set) var ends: [Int]
    /// Both hold the pairs of all rows end to end; what stands behind is room.
    private(set) var buckets: [UInt16] = []
    private(set) var counts: [Int64] = []
    private(set) var count = 0

    /// Bytes in memory.
    var byteCount: Int { 8 * ends.count + 10 * buckets.count }

    init(maxRows: Int) { ends = Array(repeating: 0, count: maxRows) }

    /// Replaces the content by the sketches of some rows; rows of slot 0 are passed over.
    ///
    /// - Throws: `outOfSpec` where bytes are no sketch.
    mutating func load(_ column: SketchColumn, rows: Range<Int>, slots: [UInt32]) throws(AnalysisError) {
        let room = column.byteCount(rows) / 2
        if buckets.count < room {
            buckets = Array(repeating: 0, count: room)
            counts = Array(repeating: 0, count: room)
        }
        let damaged = Self.decode(column.values, rows, slots, &ends, &buckets, &counts, &count)
        if let damaged { throw column.refusal(damaged, Self.problem) }
    }

    /// The first row whose bytes are no sketch, nil if all are good.
    private static func decode(
        _ column: TextColumn, _ rows: Range<Int>, _ slots: [UInt32], _ ends: inout [Int], _ buckets: inout [UInt16],
        _ counts: inout [Int64], _ count: inout Int
    ) -> Int? {
        let (starts, lengths, bytes) = (column.starts, column.lengths, column.bytes)
        let (start, length, source) = (starts.span, lengths.span, bytes.span)
        let slot = slots.span
        var end = ends.mutableSpan
        var bucket = buckets.mutableSpan
        var number = counts.mutableSpan
        var used = 0
        for index in 0..<rows.count {
            let row = rows.lowerBound &+ index
            if length[row] != TextColumn.missing, length[row] > 0, slot[index] != 0 {
                let sketch = source.extracting(start[row]..<start[row] &+ Int(length[row]))
                guard decode(sketch, &bucket, &number, &used) else { return row }
            }
            end[index] = used
        }
        count = used
        return nil
    }

    @inline(__always)
    private static func decode(
        _ sketch: Span<UInt8>, _ buckets: inout MutableSpan<UInt16>, _ counts: inout MutableSpan<Int64>,
        _ used: inout Int
    ) -> Bool {
        guard sketch.count > 1, sketch[0] == 1 else { return false }
        var offset = 1
        var lowest: UInt64 = 0
        while offset < sketch.count {
            guard let step = number(sketch, &offset), let count = number(sketch, &offset),
                step < UInt64(QuantileBuckets.count) &- lowest, count > 0, count <= UInt64(Int64.max)
            else { return false }
            buckets[used] = UInt16(truncatingIfNeeded: lowest &+ step)
            counts[used] = Int64(truncatingIfNeeded: count)
            lowest = lowest &+ step &+ 1
            used &+= 1
        }
        return true
    }

    /// Nearly all numbers of a sketch take one or two bytes.
    @inline(__always)
    private static func number(_ bytes: Span<UInt8>, _ offset: inout Int) -> UInt64? {
        guard offset < bytes.count else { return nil }
        let first = bytes[offset]
        if first < 0x80 {
            offset &+= 1
            return UInt64(first)
        }
        if offset &+ 1 < bytes.count, 1..<0x80 ~= bytes[offset &+ 1] {
            let second = bytes[offset &+ 1]
            offset &+= 2
            return UInt64(first & 0x7f) | UInt64(second) &<< 7
        }
        return Varint.read(bytes, at: &offset)
    }

    private static func problem(_ sketch: Span<UInt8>) -> SketchError {
        do throws(SketchError) {
            try QuantileMerger.check(sketch)
            return .unsupported(format: sketch[0])
        } catch {
            return error
        }
    }
}

/// A sketch column of a batch together with its address.
struct SketchColumn {
    let values: TextColumn
    private let table: String
    private let name: String

    init(_ batch: Batch, _ name: String) {
        table = batch.schema.name
        self.name = name
        values = batch[Key<TextColumn>(name)]
    }

    /// The bytes of some rows' sketches.
    func byteCount(_ rows: Range<Int>) -> Int {
        let column = values.lengths
        let lengths = column.span
        var total = 0
        for row in rows where lengths[row] != TextColumn.missing { total &+= Int(lengths[row]) }
        return total
    }

    /// Why a row's bytes are refused.
    func refusal(_ row: Int, _ problem: (Span<UInt8>) -> SketchError) -> AnalysisError {
        let bytes = values.bytes
        let sketch = bytes.span.extracting(values.starts[row]..<values.starts[row] + Int(values.lengths[row]))
        return refusal(row, problem(sketch))
    }

    func refusal(_ row: Int, _ problem: SketchError) -> AnalysisError {
        .outOfSpec(table: table, column: name, row: row, found: problem.description)
    }
}
