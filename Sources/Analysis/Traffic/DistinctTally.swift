import Columns
import Statistics

/// Different things seen so far.
///
/// Rows repeat the same few hashes over and over. A hash that was added not long ago is passed
/// over: a union with what is there already changes nothing.
struct DistinctTally: Sendable {
    private static let recentCount = 4_096

    private var merger = DistinctMerger()
    /// By a hash's low bits: the last hash that had them. What stands here at first has other low
    /// bits than its place, so that no hash is taken for seen.
    private var recent: [UInt64] = (0..<UInt64(recentCount)).map { ~$0 }
    private var isEmpty = true

    /// Unites an encoded sketch with what was seen before.
    mutating func add(encoded: Span<UInt8>) throws(SketchError) {
        isEmpty = false
        if addFew(encoded) { return }
        try DistinctMerger.check(encoded)
        merger.add(encoded: encoded)
    }

    /// Adds a short list of hashes, as most rows have it (format 1 of `DistinctMerger`); false for
    /// all other bytes.
    @inline(__always)
    private mutating func addFew(_ encoded: Span<UInt8>) -> Bool {
        guard encoded.count >= 10, encoded[0] == 1, encoded[1] < 0x80, encoded.count == 2 &+ Int(encoded[1]) &* 8
        else { return false }
        let words = encoded.bytes
        var previous: UInt64 = 0
        for offset in stride(from: 2, to: encoded.count, by: 8) {
            let hash = UInt64(littleEndian: words.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
            guard offset == 2 || hash > previous else { return false }
            add(hash)
            previous = hash
        }
        return true
    }

    private mutating func add(_ hash: UInt64) {
        let place = Int(truncatingIfNeeded: hash) & (Self.recentCount - 1)
        guard recent[place] != hash else { return }
        recent[place] = hash
        merger.add(hash)
    }

    var count: Int64 {
        guard !isEmpty else { return 0 }
        var (copy, sink) = (merger, ByteSink())
        copy.finish(into: &sink)
        let bytes = sink.take()
        return DistinctSketch.count(bytes.span)
    }
}

/// Different things of the window and of its baseline.
struct DistinctSides: Sendable {
    private(set) var window = DistinctTally()
    private(set) var baseline = DistinctTally()

    /// Unites the sketches of rows with what was seen before on their side.
    ///
    /// - Throws: `outOfSpec` where bytes are no sketch.
    mutating func add(_ column: SketchColumn, rows: Range<Int>, _ times: borrowing RowTimes) throws(AnalysisError) {
        let (starts, lengths, bytes) = (column.values.starts, column.values.lengths, column.values.bytes)
        let (start, length, source) = (starts.span, lengths.span, bytes.span)
        let sides = times.sides
        let side = sides.span
        for row in rows where length[row] != TextColumn.missing && length[row] > 0 {
            let sketch = source.extracting(start[row]..<start[row] &+ Int(length[row]))
            do throws(SketchError) {
                switch TimePlan.Side(rawValue: side[row &- rows.lowerBound]) {
                case .window: try window.add(encoded: sketch)
                case .baseline: try baseline.add(encoded: sketch)
                default: continue
                }
            } catch {
                throw column.refusal(row, error)
            }
        }
    }
}
