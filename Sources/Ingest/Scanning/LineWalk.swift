/// The lines of a chunk, or lines that were taken out of wrappers, as one run of bytes.
struct LineRegion {
    let start: Int
    let count: Int
    /// Where the lines stand in the file, for lines that were taken out of others; nil for a chunk.
    let refs: [LineRef]?
    let firstLine: Int64
    let byteOffset: Int64
}

/// Walks over the lines of a region and hands them to a lane.
struct LineWalk {
    private let base: BytePointer
    private var p: BytePointer
    private let end: BytePointer
    private let region: LineRegion
    /// Lines so far.
    private(set) var lines = 0
    private(set) var blank = 0
    /// Lines that the lane did not take, in order.
    private(set) var missed: [MissedLine] = []

    /// - Parameter bytes: all that is used of the batch's bytes; the region lies inside.
    init(_ bytes: ByteView, _ region: LineRegion) {
        precondition(region.start + region.count <= bytes.count, "a region beyond the bytes")
        base = bytes.base
        self.region = region
        p = base + region.start
        end = p + region.count
    }

    /// Feeds the lane until it is full or the region ends; true while there is more.
    mutating func feed(_ lane: Lane) -> Bool {
        while p < end {
            if lane.isFull { return true }
            if p.pointee == 0x0a {
                blank += 1
                lines += 1
                p += 1
            } else if let lineEnd = lane.take(p, base: base, end: end) {
                lane.keep(ref(to: lineEnd))
                lines += 1
                p = lineEnd + 1
            } else {
                miss(lane.failure)
            }
        }
        return false
    }

    /// Takes all lines as missed.
    mutating func missAll() { while p < end { miss(.unknownFormat) } }

    private mutating func miss(_ reason: Reject) {
        let lineEnd = TextSearch.lineEnd(p, end)
        missed.append(
            MissedLine(ref: ref(to: lineEnd), start: p - base, length: lineEnd - p, reason: reason))
        lines += 1
        p = lineEnd + 1
    }

    @inline(__always) private func ref(to lineEnd: BytePointer) -> LineRef {
        if let refs = region.refs { return refs[lines] }
        let start = p - base
        var length = lineEnd - p
        if length > 0 && lineEnd[-1] == 0x0d { length -= 1 }
        return LineRef(
            start: UInt32(start), length: UInt32(length), line: region.firstLine + Int64(lines),
            byteOffset: region.byteOffset + Int64(start - region.start), group: -1)
    }
}
