/// Stored bytes that were read and not yet decoded.
///
/// A few bytes before them are kept too: ISA-L reads ahead and gives bytes back at a member's end.
struct StoredBuffer {
    /// Big enough for the largest zstd block and for reads that cost little per byte.
    static let initialBytes = 256 << 10
    /// The largest wish an engine may have: a legacy lz4 block.
    static let maxBytes = 9 << 20
    private static let keptBytes = 8

    private(set) var bytes = [UInt8](repeating: 0, count: StoredBuffer.initialBytes)
    private(set) var range = 0..<0
    /// The offset in the input of `range.lowerBound`.
    private(set) var storedOffset = 0
    /// No more bytes will come.
    private(set) var isEnded = false

    var count: Int { range.count }

    /// Reads behind the bytes held, until there is no more room or the reader gives nothing.
    mutating func fill<Failure: Error>(
        wanted: Int, _ read: (inout [UInt8], Range<Int>) throws(Failure) -> Int
    ) throws(Failure) {
        guard !isEnded else { return }
        makeRoom(wanted)
        assert(range.upperBound < bytes.count, "no room to read into")
        let count = try read(&bytes, range.upperBound..<bytes.count)
        precondition(count >= 0 && count <= bytes.count - range.upperBound, "a reader gave more than it was asked for")
        range = range.lowerBound..<range.upperBound + count
        isEnded = count == 0
    }

    /// Moves the place of decoding; a negative count gives back bytes of the step before.
    mutating func consume(_ count: Int) {
        precondition(count <= range.count && range.lowerBound + count >= 0, "consumed \(count) of \(range.count) bytes")
        range = range.lowerBound + count..<range.upperBound
        storedOffset += count
    }

    func byte(_ index: Int) -> UInt8 { bytes[range.lowerBound + index] }

    /// The first four bytes as a number, nil where fewer than four are held; two are enough for a
    /// gzip member, so missing ones count as zero there.
    var magic: UInt32? {
        var magic: UInt32 = 0
        for index in 0..<min(4, count) { magic |= UInt32(byte(index)) << UInt32(8 * index) }
        return count >= 4 || (isEnded && FrameKind(magic: magic) == .gzip) ? magic : nil
    }

    private mutating func makeRoom(_ wanted: Int) {
        let wanted = min(wanted, Self.maxBytes)
        let kept = min(Self.keptBytes, range.lowerBound)
        let from = range.lowerBound - kept
        if from > 0, range.upperBound == bytes.count || range.lowerBound + wanted > bytes.count {
            let count = range.count
            bytes.withUnsafeMutableBytes { all in
                let held = UnsafeRawBufferPointer(rebasing: all[from..<range.upperBound])
                UnsafeMutableRawBufferPointer(rebasing: all[..<held.count]).copyMemory(from: held)
            }
            range = kept..<kept + count
        }
        let missing = range.lowerBound + wanted - bytes.count
        if missing > 0 { bytes.append(contentsOf: repeatElement(0, count: missing)) }
    }
}
