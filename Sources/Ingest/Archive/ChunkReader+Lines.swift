import Codecs

private let lineFeed = UInt8(ascii: "\n")

/// Cutting decoded bytes into lines that are handed out and lines that are not.
extension ChunkReader {
    /// Counts and hashes the whole lines at the beginning of these bytes.
    ///
    /// - Returns: how many bytes the chunk shall hold, and how many are dealt with; the rest
    ///   belongs to the next chunk.
    func deliver(_ bytes: Span<UInt8>) -> (count: Int, done: Int) {
        let end = bytes.count
        let whole = ByteScan.last(lineFeed, in: bytes).map { $0 + 1 } ?? 0
        let oversized =
            end > limits.maxLineBytes
            ? LineLimit.firstOversized(in: bytes, maxLineBytes: limits.maxLineBytes) : nil
        let isUnterminated = oversized == nil && gap == nil && source.isEnded && whole < end
        let delivered = oversized ?? (isUnterminated ? end : whole)
        let found =
            Int64(ByteScan.count(lineFeed, in: bytes.extracting(..<delivered)))
            + (isUnterminated ? 1 : 0)
        identity.take(bytes.extracting(..<delivered), whole: min(whole, delivered))
        line += found
        lines += found
        if oversized != nil {
            mode = .oversized(OversizedLine(byteOffset: identity.lengthBytes, line: line))
        } else if gap != nil, whole < end {
            damagedTailBytes += Int64(end - whole)
            identity.take(bytes.extracting(whole...), whole: 0)
            return (delivered, end)
        }
        return (delivered, delivered)
    }

    /// Passes over bytes that are not handed out, up to where lines are handed out again.
    ///
    /// - Parameter hasBreak: behind these bytes something is missing, or nothing follows.
    /// - Returns: how many bytes are dealt with.
    func passOver(_ bytes: Span<UInt8>, _ hasBreak: Bool, _ oversized: inout OversizedLine?) -> Int {
        switch mode {
        case .lines: return 0
        case .known(let end): return passKnown(bytes, end)
        case .knownLine:
            let done = passLine(bytes)
            if done.isEnded { mode = .lines }
            return done.count
        case .fragment:
            let done = passLine(bytes)
            damagedTailBytes += Int64(done.count)
            if done.isEnded { mode = .lines }
            return done.count
        case .oversized(var long):
            let done = passLine(bytes)
            long.take(bytes.extracting(..<(done.isEnded ? done.count - 1 : done.count)))
            mode = .oversized(long)
            if done.isEnded || hasBreak {
                oversizedLines += 1
                oversized = long
                mode = .lines
            }
            return done.count
        }
    }

    /// Takes bytes up to and with the next LF.
    private func passLine(_ bytes: Span<UInt8>) -> (count: Int, isEnded: Bool) {
        let found = ByteScan.first(lineFeed, in: bytes)
        let count = found.map { $0 + 1 } ?? bytes.count
        identity.take(bytes.extracting(..<count), whole: found == nil ? 0 : count)
        if found != nil { line += 1 }
        return (count, found != nil)
    }

    private func passKnown(_ bytes: Span<UInt8>, _ end: Int64) -> Int {
        let count = Int(min(Int64(bytes.count), end - identity.lengthBytes))
        let known = bytes.extracting(..<count)
        line += Int64(ByteScan.count(lineFeed, in: known))
        identity.take(known, whole: ByteScan.last(lineFeed, in: known).map { $0 + 1 } ?? 0)
        if count > 0 { knownEndsWithLine = known[count - 1] == lineFeed }
        if identity.lengthBytes == end { mode = knownEndsWithLine ? .lines : .knownLine }
        return count
    }
}
