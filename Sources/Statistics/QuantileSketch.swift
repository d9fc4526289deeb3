/// How often each size of value occurred, finely enough to tell any quantile within 1 %.
///
/// A sketch is a sparse, sorted list of (bucket, count) on the grid of `QuantileBuckets`. It holds
/// integers only, so adding sketches is exact: in any order and grouping the same bytes come out,
/// and the total count equals the number of values. There is no smallest sample: with few values
/// the answer is one of them, at most 1/128 off and exact below 128.
///
/// - Units: microseconds in the tables; any non-negative integer does.
public struct QuantileSketch: Sendable, Equatable {
    /// The buckets that hold something, rising.
    public private(set) var buckets: [UInt16] = []
    /// How many values each of `buckets` holds.
    public private(set) var counts: [Int64] = []
    /// The number of values; stops at `Int64.max`.
    public private(set) var count: Int64 = 0

    /// A sketch of no values.
    public init() {}

    /// Reads a sketch as `encoded()` wrote it.
    ///
    /// - Throws: `SketchError` where the bytes are of another format, end early, or are not in the
    ///   one form that a sketch has.
    public init(decoding bytes: Span<UInt8>) throws(SketchError) {
        try load(bytes)
    }

    /// Replaces the content by that of a sketch as `encoded()` wrote it; keeps the buffers.
    ///
    /// - Throws: as `init(decoding:)`; the content is then void.
    public mutating func load(_ bytes: Span<UInt8>) throws(SketchError) {
        guard !bytes.isEmpty, bytes[0] == QuantileMerger.format else { return try QuantileMerger.check(bytes) }
        buckets.removeAll(keepingCapacity: true)
        counts.removeAll(keepingCapacity: true)
        count = 0
        var cursor = QuantileCursor()
        while cursor.next(in: bytes) {
            buckets.append(cursor.bucket)
            counts.append(cursor.count)
            count = Self.cappedSum(count, cursor.count)
        }
        if cursor.offset != bytes.count || bytes.count == 1 { try QuantileMerger.check(bytes) }
    }

    /// The value of a sketch that holds one bucket with fewer than 128 values; nil for any other
    /// bytes.
    ///
    /// Most sketches of fine-grained tables are of this kind, and all their quantiles are this
    /// value.
    public static func onlyValue(_ bytes: Span<UInt8>) -> Int64? {
        switch bytes.count {
        case 3:
            guard bytes[0] == QuantileMerger.format, bytes[1] < 0x80, 1..<0x80 ~= bytes[2] else { return nil }
            return Int64(bytes[1])
        case 4:
            guard bytes[0] == QuantileMerger.format, bytes[1] >= 0x80, 1..<0x80 ~= bytes[3] else { return nil }
            let bucket = UInt16(bytes[1] & 0x7f) | UInt16(bytes[2]) << 7
            guard 1..<0x80 ~= bytes[2], Int(bucket) < QuantileBuckets.count else { return nil }
            return QuantileBuckets.value(of: bucket)
        default: return nil
        }
    }

    /// Counts a value.
    public mutating func add(_ value: Int64, count: Int64 = 1) {
        add(bucket: QuantileBuckets.bucket(of: value), count: count)
    }

    /// Adds another sketch.
    ///
    /// - Complexity: the product of both numbers of buckets; use `QuantileMerger` for many
    ///   sketches.
    public mutating func merge(_ other: QuantileSketch) {
        for (bucket, count) in zip(other.buckets, other.counts) { add(bucket: bucket, count: count) }
    }

    /// The value of nearest rank: the smallest one such that at least `q` of all values are not
    /// greater. Nil where there are no values.
    ///
    /// The rank is ceil(q * n), at least 1, computed in millionths of integers: no rounding of a
    /// floating-point product can move it.
    ///
    /// - Units: as the values that were added.
    /// - Source: R. J. Hyndman and Y. Fan, 1996, "Sample Quantiles in Statistical Packages",
    ///   definition 1.
    public func quantile(_ q: Double) -> Int64? {
        guard counts.count > 1 else { return buckets.first.map(QuantileBuckets.value(of:)) }
        let rank = Self.rank(of: q, in: UInt64(count))
        var seen: Int64 = 0
        for index in counts.indices {
            seen = Self.cappedSum(seen, counts[index])
            if seen >= rank { return QuantileBuckets.value(of: buckets[index]) }
        }
        return buckets.last.map(QuantileBuckets.value(of:))
    }

    private static func rank(of q: Double, in count: UInt64) -> Int64 {
        let millionths = UInt64(min(max(q, 0), 1) * 1_000_000 + 0.5)
        guard count >> 43 == 0 else {
            let product = count.multipliedFullWidth(by: millionths)
            let (whole, rest) = UInt64(1_000_000).dividingFullWidth(product)
            return Int64(whole) + (rest > 0 ? 1 : 0)
        }
        return max(Int64((count * millionths + 999_999) / 1_000_000), 1)
    }

    /// The bytes of the sketch, laid out as `QuantileMerger` documents; none for an empty sketch.
    public func encoded() -> [UInt8] {
        guard !buckets.isEmpty else { return [] }
        var merger = QuantileMerger()
        for (bucket, count) in zip(buckets, counts) { merger.add(bucket, count: count) }
        return merger.encoded()
    }

    private mutating func add(bucket: UInt16, count: Int64) {
        guard count > 0 else { return }
        self.count = Self.cappedSum(self.count, count)
        var low = 0
        var high = buckets.count
        while low < high {
            let middle = (low + high) / 2
            if buckets[middle] < bucket { low = middle + 1 } else { high = middle }
        }
        if low < buckets.count, buckets[low] == bucket {
            counts[low] = Self.cappedSum(counts[low], count)
        } else {
            buckets.insert(bucket, at: low)
            counts.insert(count, at: low)
        }
    }

    private static func cappedSum(_ left: Int64, _ right: Int64) -> Int64 {
        let (sum, overflow) = left.addingReportingOverflow(right)
        return overflow ? .max : sum
    }
}
