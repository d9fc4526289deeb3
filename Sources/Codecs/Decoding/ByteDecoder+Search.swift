/// Going on behind a damaged frame.
///
/// The next frame is searched for from the block that failed. A magic number alone would too often be
/// chance, so a candidate must have a sound header and its beginning must decode before any byte of
/// it is handed out.
extension ByteDecoder {
    /// How much of a candidate must decode (if it is that long).
    private static let probeBytes = 16 << 10
    /// How many stored bytes a probe may look at.
    private static let probedInputBytes = StoredBuffer.initialBytes - 1024
    /// Candidates that failed; a file made of false beginnings must not cost quadratic time.
    private static let maxFailedProbes = 1000
    /// The longest part of a header that a candidate is judged by.
    private static let headBytes = GzipHeader.fixedBytes

    func search(_ output: UnsafeMutableRawBufferPointer, _ count: inout Int) -> Outcome? {
        guard let codec, failedProbes < Self.maxFailedProbes else { return stopSearch() }
        let found = nextCandidate(codec)
        input.consume(found.distance)
        guard let kind = found.kind else { return input.isEnded ? stopSearch() : need(Self.headBytes) }
        if input.count < Self.probedInputBytes, !input.isEnded { return need(Self.probedInputBytes) }
        return probe(kind, output, &count)
    }

    private func stopSearch() -> Outcome? {
        place = .ended
        return nil
    }

    /// The distance to the next candidate; without a kind, to bytes too few to tell.
    private func nextCandidate(_ codec: Codec) -> (distance: Int, kind: FrameKind?) {
        let bytes = input.bytes
        let held = bytes.span.extracting(input.range)
        var index = 0
        while index + Self.headBytes <= held.count {
            if let kind = Self.candidate(held, at: index), kind.codec == codec { return (index, kind) }
            index += 1
        }
        return (input.isEnded ? held.count : index, nil)
    }

    /// Judges a header by its first bytes; lz4 and zstd headers are judged further by their decoders.
    private static func candidate(_ held: Span<UInt8>, at index: Int) -> FrameKind? {
        switch held[index] {
        case 0x28, 0x04:
            guard let magic = held.littleEndian32(at: index) else { return nil }
            let kind = FrameKind(magic: magic)
            return kind == .zstd || kind == .lz4 ? kind : nil
        case 0x1F:
            let isMember =
                held[index + 1] == 0x8B && held[index + 2] == 8 && held[index + 3] & 0xE0 == 0
                && [0, 2, 4].contains(held[index + 8]) && (held[index + 9] < 14 || held[index + 9] == 255)
            return isMember ? .gzip : nil
        default: return nil
        }
    }

    /// Decodes the beginning of a candidate; takes everything back if that fails.
    private func probe(
        _ kind: FrameKind, _ output: UnsafeMutableRawBufferPointer, _ count: inout Int
    ) -> Outcome? {
        let startOffset = storedOffset
        enter(kind)
        guard case .inside(let engine) = place else { return nil }
        while count < min(output.count, Self.probeBytes) {
            let step = step(engine, UnsafeMutableRawBufferPointer(rebasing: output[count...]))
            count += step.produced
            switch step.state {
            case .failed: return reject(startOffset, &count)
            case .finished:
                place = .boundary
                return .resumed(storedOffset: startOffset)
            case .open: break
            }
            if step.consumed == 0, step.produced == 0, input.count == 0 { break }
        }
        if input.count == 0, input.isEnded, count == 0 { return reject(startOffset, &count) }
        return .resumed(storedOffset: startOffset)
    }

    /// Goes on searching one byte behind the beginning of a false candidate.
    private func reject(_ startOffset: Int, _ count: inout Int) -> Outcome? {
        failedProbes += 1
        decodedBytes -= count
        count = 0
        input.consume(startOffset + 1 - storedOffset)
        place = .searching
        return nil
    }
}
