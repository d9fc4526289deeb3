/// How many different things were seen: exact up to 256, then estimated.
///
/// Things are known by 64-bit hashes. Two different things share a hash with a probability of
/// n^2 / 2^65 among n things: 3e-8 among a million. The estimate's error is that of `HyperLogLog`,
/// whose standard error is 1.63 %.
///
/// Merging is a union: associative, commutative and idempotent, with the same bytes in every order
/// and grouping.
public struct DistinctSketch: Sendable, Equatable {
    /// The sketch as `DistinctMerger` lays it out; empty where nothing was seen.
    public private(set) var encoded: [UInt8] = []

    /// A sketch of nothing.
    public init() {}

    /// A sketch of these hashes.
    public init(hashes: some Sequence<UInt64>) {
        var merger = DistinctMerger()
        var isEmpty = true
        for hash in hashes {
            merger.add(hash)
            isEmpty = false
        }
        if !isEmpty { encoded = merger.encoded() }
    }

    /// Reads a sketch.
    ///
    /// - Throws: `SketchError` where the bytes are of another format, end early, or are not in the
    ///   one form that a sketch has.
    public init(decoding bytes: Span<UInt8>) throws(SketchError) {
        try DistinctMerger.check(bytes)
        encoded.reserveCapacity(bytes.count)
        for index in bytes.indices { encoded.append(bytes[index]) }
    }

    /// Unites this sketch with another.
    public mutating func merge(_ other: DistinctSketch) {
        guard !other.encoded.isEmpty else { return }
        guard !encoded.isEmpty else {
            self = other
            return
        }
        var merger = DistinctMerger()
        merger.add(encoded: encoded.span)
        merger.add(encoded: other.encoded.span)
        encoded = merger.encoded()
    }

    /// The number of different things: exact up to 256, else the estimate, at least 257.
    public var count: Int64 { encoded.isEmpty ? 0 : Self.count(encoded.span) }

    /// The number of different things in bytes that passed `DistinctMerger.check`.
    public static func count(_ encoded: Span<UInt8>) -> Int64 {
        if encoded[0] == DistinctMerger.hashFormat {
            var offset = 1
            return Int64(Varint.read(encoded, at: &offset) ?? 0)
        }
        let estimate = HyperLogLog.estimate(registers(encoded))
        return max(Int64(estimate + 0.5), Int64(DistinctMerger.exactLimit) + 1)
    }

    /// Whether bytes are the sketch of one thing: the most frequent kind, told by a glance.
    public static func isSingle(_ encoded: Span<UInt8>) -> Bool {
        encoded.count == 10 && encoded[0] == DistinctMerger.hashFormat && encoded[1] == 1
    }

    private static func registers(_ encoded: Span<UInt8>) -> [UInt8] {
        var registers = [UInt8](repeating: 0, count: HyperLogLog.registerCount)
        if encoded[0] == DistinctMerger.denseFormat {
            for index in 0..<registers.count { registers[index] = encoded[index + 1] }
            return registers
        }
        var offset = 1
        var index = -1
        while offset < encoded.count {
            index += Int(Varint.read(encoded, at: &offset) ?? 0) + 1
            registers[index] = encoded[offset]
            offset += 1
        }
        return registers
    }
}
