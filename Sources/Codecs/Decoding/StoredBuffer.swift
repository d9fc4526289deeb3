/// Stored bytes that were read and not yet decoded.
///
/// Bytes before them are kept too, as far as they are: ISA-L reads ahead and gives bytes back at a
/// member's end, and behind a damaged member the search for the next one looks back.
struct StoredBuffer {
    /// Big enough for the largest zstd block and for reads that cost little per byte.
    static let initialBytes = 256 << 10
    /// The largest wish an engine may have: a legacy lz4 block.
    static let maxBytes = 9 << 20
    private static let keptBytes = 64 << 10

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
        precondition(
            count >= 0 && count <= bytes.count - range.upperBound,
            "a reader gave more than it was asked for")
        range = range.lowerBound..<range.upperBound + count
        isEnded = count == 0
    }

    /// Moves the place of decoding; a negative count gives back bytes of the step before.
    mutating func consume(_ count: Int) {
        precondition(
            count <= range.count && range.lowerBound + count >= 0,
            "consumed \(count) of \(range.count) bytes")
        range = range.lowerBound + count..<range.upperBound
        storedOffset += count
    }

    /// Moves the place of decoding back, as far as bytes are kept.
    mutating func giveBack(_ count: Int) {
        consume(-min(count, range.lowerBound))
    }

    func byte(_ index: Int) -> UInt8 { bytes[range.lowerBound + index] }

    /// The first four bytes as a number, nil where fewer than four are held; two are enough for a
    /// gzip member, so missing ones count as zero there.
    var magic: UInt32? {
        var magic: UInt32 = 0
        for index in 0..<min(4, count) { magic |= UInt32(byte(index)) << UInt32(8 * index) }
        return count >= 4 || (isEnded && FrameKind(magic: magic) == .gzip) ? magic : nil
    }

    /// Moves the held bytes to the front, or into a larger array, if there is no room behind them.
    private mutating func makeRoom(_ wanted: Int) {
        let wanted = max(min(wanted, Self.maxBytes), count + 1)
        let needed = range.lowerBound + wanted
        guard range.upperBound == bytes.count || needed > bytes.count else { return }
        let kept = min(Self.keptBytes, range.lowerBound)
        let moved = range.lowerBound - kept..<range.upperBound
        let neededHere = kept + wanted
        if neededHere > bytes.count {
            var larger = [UInt8](repeating: 0, count: neededHere)
            ByteMove.copy(moved, of: bytes, into: &larger, at: 0)
            bytes = larger
        } else {
            ByteMove.move(moved, in: &bytes, to: 0)
        }
        range = kept..<moved.count
    }
}
