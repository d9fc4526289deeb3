/// Unites distinct sketches.
///
/// Up to 256 different hashes are kept themselves, more become registers (`HyperLogLog`). Which of
/// the two it is depends on the set of hashes alone: a set of more than 256 gives registers
/// whatever the way it was put together, so equal sets have equal bytes.
///
/// Layout of an encoded sketch:
///
///     byte 0    1: hashes              2: few registers above zero          3: many
///     then      varint count 1...256   for each register above zero,        4,096 registers,
///               count x 8 bytes,       rising: varint of the registers      one byte each
///               low byte first,        skipped since the one before,
///               rising                 one byte value
///
/// "Few" is fewer than 2,048, where pairs are shorter than all registers.
public struct DistinctMerger: SketchMerger, Sendable {
    /// The most hashes that are counted exactly.
    public static let exactLimit = 256
    static let hashFormat: UInt8 = 1
    static let sparseFormat: UInt8 = 2
    static let denseFormat: UInt8 = 3
    static let sparseLimit = HyperLogLog.registerCount / 2

    /// Not sorted, may repeat; kept short by `settle`.
    private var hashes: [UInt64] = []
    /// Empty as long as the set is exact.
    private var registers: [UInt8] = []

    public init() {}

    /// Adds one hash; 0 is a hash like any other here.
    public mutating func add(_ hash: UInt64) {
        hashes.append(hash)
        if hashes.count >= 8 * Self.exactLimit { settle() }
    }

    public mutating func add(encoded: Span<UInt8>) {
        switch encoded[0] {
        case Self.hashFormat: addHashes(encoded)
        case Self.sparseFormat: addSparse(encoded)
        default: addDense(encoded)
        }
    }

    public mutating func add(checking encoded: Span<UInt8>) throws(SketchError) {
        try Self.check(encoded)
        add(encoded: encoded)
    }

    public mutating func finish(into sink: inout ByteSink) {
        if hashes.count > 1 || !registers.isEmpty { settle() }
        if registers.isEmpty { Self.write(hashes.span, into: &sink) } else { writeRegisters(into: &sink) }
        hashes.removeAll(keepingCapacity: true)
        if !registers.isEmpty { registers.removeAll(keepingCapacity: true) }
    }

    public static func write(_ hash: UInt64, into sink: inout ByteSink) {
        sink.reserve(10)
        sink.write { bytes, start in
            bytes[start] = hashFormat
            bytes[start &+ 1] = 1
            var raw = bytes.mutableBytes
            raw.storeBytes(of: hash.littleEndian, toByteOffset: start &+ 2, as: UInt64.self)
            return start &+ 10
        }
    }

    private static func write(_ hashes: Span<UInt64>, into sink: inout ByteSink) {
        sink.reserve(3 + 8 * hashes.count)
        sink.write { bytes, start in
            var place = start &+ 1
            bytes[start] = hashFormat
            Varint.write(UInt64(hashes.count), to: &bytes, at: &place)
            var raw = bytes.mutableBytes
            for index in hashes.indices {
                raw.storeBytes(of: hashes[index].littleEndian, toByteOffset: place, as: UInt64.self)
                place &+= 8
            }
            return place
        }
    }

    /// Sorts what was added; moves it to the registers if it is too much to keep.
    private mutating func settle() {
        if registers.isEmpty {
            if hashes.count <= 24 { insertionSort() } else { hashes.sort() }
            dropRepeats()
            guard hashes.count > Self.exactLimit else { return }
            needRegisters()
        }
        for hash in hashes { HyperLogLog.insert(hash, into: &registers) }
        hashes.removeAll(keepingCapacity: true)
    }

    private mutating func dropRepeats() {
        guard !hashes.isEmpty else { return }
        var kept = 1
        for index in 1..<hashes.count where hashes[index] != hashes[kept - 1] {
            hashes[kept] = hashes[index]
            kept += 1
        }
        if kept < hashes.count { hashes.removeLast(hashes.count - kept) }
    }

    private mutating func insertionSort() {
        var sorted = hashes.mutableSpan
        for index in sorted.indices {
            let hash = sorted[index]
            var place = index
            while place > 0, sorted[place &- 1] > hash {
                sorted[place] = sorted[place &- 1]
                place &-= 1
            }
            sorted[place] = hash
        }
    }

    private mutating func needRegisters() {
        guard registers.isEmpty else { return }
        registers.append(contentsOf: repeatElement(0, count: HyperLogLog.registerCount))
    }
}

extension DistinctMerger {
    private mutating func addHashes(_ encoded: Span<UInt8>) {
        var offset = 1
        let count = Int(Varint.read(encoded, at: &offset) ?? 0)
        for _ in 0..<count { add(Self.hash(encoded, at: &offset)) }
    }

    private mutating func addSparse(_ encoded: Span<UInt8>) {
        needRegisters()
        var offset = 1
        var index = -1
        while offset < encoded.count {
            index += Int(Varint.read(encoded, at: &offset) ?? 0) + 1
            registers[index] = max(registers[index], encoded[offset])
            offset += 1
        }
    }

    private mutating func addDense(_ encoded: Span<UInt8>) {
        needRegisters()
        for index in 0..<HyperLogLog.registerCount {
            registers[index] = max(registers[index], encoded[index + 1])
        }
    }

    private func writeRegisters(into sink: inout ByteSink) {
        let usedCount = registers.reduce(0) { $0 + ($1 > 0 ? 1 : 0) }
        sink.reserve(1 + max(HyperLogLog.registerCount, 3 * usedCount))
        guard usedCount < Self.sparseLimit else {
            sink.append(Self.denseFormat)
            sink.append(registers.span)
            return
        }
        let register = registers.span
        sink.write { bytes, start in
            bytes[start] = Self.sparseFormat
            var place = start &+ 1
            var previous = -1
            for index in register.indices where register[index] > 0 {
                Varint.write(UInt64(index - previous - 1), to: &bytes, at: &place)
                bytes[place] = register[index]
                place &+= 1
                previous = index
            }
            return place
        }
    }

    /// The hash at `offset`, which it moves past.
    static func hash(_ bytes: Span<UInt8>, at offset: inout Int) -> UInt64 {
        var hash: UInt64 = 0
        for index in 0..<8 { hash |= UInt64(bytes[offset + index]) &<< UInt64(index &* 8) }
        offset += 8
        return hash
    }
}
