/// Adds up quantile sketches, over one dense row of counters that is cleared only where it was
/// used.
///
/// Layout of an encoded sketch:
///
///     byte 0        1 (the format)
///     then, to the end, for each bucket in rising order:
///       varint      bucket minus the one before, minus 1 (the first: the bucket itself)
///       varint      how many values it holds, at least 1
///
/// Counts stop at `Int64.max`, so that no sum wraps round; adding such capped counts is still the
/// same in every order.
public struct QuantileMerger: SketchMerger, Sendable {
    static let format: UInt8 = 1

    private var counts: [Int64]
    /// The buckets in use, in the first `touchedCount` elements.
    private var touched: [UInt16]
    private var touchedCount = 0

    public init() {
        counts = Array(repeating: 0, count: QuantileBuckets.count)
        touched = Array(repeating: 0, count: QuantileBuckets.count)
    }

    /// Counts one value by its bucket (see `QuantileBuckets.bucket(of:)`).
    public mutating func add(_ bucket: UInt16) { add(bucket, count: 1) }

    mutating func add(_ bucket: UInt16, count: Int64) {
        let before = counts[Int(bucket)]
        if before == 0 {
            touched[touchedCount] = bucket
            touchedCount &+= 1
        }
        let (sum, overflow) = before.addingReportingOverflow(count)
        counts[Int(bucket)] = overflow ? .max : sum
    }

    public mutating func add(encoded: Span<UInt8>) {
        var cursor = QuantileCursor()
        while cursor.next(in: encoded) { add(cursor.bucket, count: cursor.count) }
    }

    public mutating func add(checking encoded: Span<UInt8>) throws(SketchError) {
        guard encoded.count > 2, encoded[0] == Self.format else { return try Self.check(encoded) }
        var cursor = QuantileCursor()
        while cursor.next(in: encoded) { add(cursor.bucket, count: cursor.count) }
        if cursor.offset != encoded.count { try Self.check(encoded) }
    }

    public mutating func finish(into sink: inout ByteSink) {
        sortTouched()
        sink.reserve(1 + touchedCount * (2 + Varint.maxBytes))
        let usedCount = touchedCount
        touchedCount = 0
        Self.write(&counts, &touched, usedCount, into: &sink)
    }

    private static func write(
        _ counts: inout [Int64], _ touched: inout [UInt16], _ usedCount: Int, into sink: inout ByteSink
    ) {
        var counts = counts.mutableSpan
        let touched = touched.span
        sink.write { bytes, start in
            var place = start
            bytes[place] = format
            place &+= 1
            var previous = -1
            for index in 0..<usedCount {
                let bucket = Int(touched[index])
                Varint.write(UInt64(truncatingIfNeeded: bucket &- previous &- 1), to: &bytes, at: &place)
                Varint.write(UInt64(truncatingIfNeeded: counts[bucket]), to: &bytes, at: &place)
                counts[bucket] = 0
                previous = bucket
            }
            return place
        }
    }

    public static func write(_ bucket: UInt16, into sink: inout ByteSink) {
        sink.reserve(5)
        sink.write { bytes, start in
            var place = start &+ 1
            bytes[start] = format
            Varint.write(UInt64(bucket), to: &bytes, at: &place)
            bytes[place] = 1
            return place &+ 1
        }
    }

    /// Most groups have a handful of buckets, for which insertion beats everything.
    private mutating func sortTouched() {
        guard touchedCount <= 24 else {
            touched[..<touchedCount].sort()
            return
        }
        let count = touchedCount
        var buckets = touched.mutableSpan
        for index in 0..<count {
            let bucket = buckets[index]
            var place = index
            while place > 0, buckets[place &- 1] > bucket {
                buckets[place] = buckets[place &- 1]
                place &-= 1
            }
            buckets[place] = bucket
        }
    }

    public static func check(_ encoded: Span<UInt8>) throws(SketchError) {
        guard !encoded.isEmpty else { throw .outOfSpec(what: "no bytes; expected a format byte", offset: 0) }
        guard encoded[0] == format else { throw .unsupported(format: encoded[0]) }
        var cursor = QuantileCursor()
        while cursor.next(in: encoded) {}
        guard cursor.offset == encoded.count, encoded.count > 1 else {
            throw .outOfSpec(
                what: "no (bucket, count) pair; expected buckets below \(QuantileBuckets.count), rising, counts from 1",
                offset: cursor.offset)
        }
    }
}

/// A place in an encoded quantile sketch.
struct QuantileCursor {
    /// Behind the last good pair.
    private(set) var offset = 1
    private(set) var bucket: UInt16 = 0
    private(set) var count: Int64 = 0
    private var lowest: UInt64 = 0

    /// Moves to the next pair; false at the end and before anything that is no pair.
    mutating func next(in bytes: Span<UInt8>) -> Bool {
        var position = offset
        guard let step = Varint.read(bytes, at: &position), let count = Varint.read(bytes, at: &position)
        else { return false }
        guard step < UInt64(QuantileBuckets.count) - lowest, count > 0, count <= UInt64(Int64.max)
        else { return false }
        bucket = UInt16(truncatingIfNeeded: lowest + step)
        lowest += step + 1
        self.count = Int64(count)
        offset = position
        return true
    }
}
