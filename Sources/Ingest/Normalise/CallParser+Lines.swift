import Columns

/// Walks over the lines and looks again at those that the file's format did not take.
extension CallParser {
    /// Walks a region and gives how many bytes of the batch are used then.
    func pass(
        _ region: LineRegion, used: Int, depth: Int, _ fates: inout LineFates,
        _ batch: inout CallBatch
    ) -> Int {
        var bytes: [UInt8] = []
        swap(&bytes, &batch.bytes)
        let arenaStart = used + Chunk.paddingBytes
        ChunkBytes.pad(&bytes, used)
        ChunkBytes.with(bytes, used) { view in
            writer.begin(view, arenaStart: arenaStart)
            if depth == 0 { fates.tally.repairedTexts += TextRepair.brokenLines(view) }
            walk(region, depth, &fates, &batch)
        }
        let end = ChunkBytes.append(writer.arena, to: &bytes, at: arenaStart)
        writer.end()
        swap(&bytes, &batch.bytes)
        return end
    }

    private func walk(
        _ region: LineRegion, _ depth: Int, _ fates: inout LineFates, _ batch: inout CallBatch
    ) {
        var walk = LineWalk(writer.bytes, region)
        if let candidate = choice.candidate, depth > 0 || !choice.isFramed {
            let lane = lane(candidate)
            while walk.feed(lane) { write(lane, &fates, &batch) }
        } else {
            walk.missAll()
        }
        if region.refs == nil {
            fates.tally.lines += walk.lines
            fates.tally.blank += walk.blank
        }
        resolve(walk.missed, depth, &fates, &batch)
        for lane in lanes { if let lane, lane.rowCount > 0 { write(lane, &fates, &batch) } }
    }

    func lane(_ candidate: Int) -> Lane {
        if let lane = lanes[candidate] { return lane }
        let known = source.compiled.candidates[candidate]
        let lane = Lane(format: known.format, ordinal: known.ordinal)
        lanes[candidate] = lane
        return lane
    }

    private static let maxDepth = 3

    /// Looks again at the lines that the file's format did not take.
    private func resolve(
        _ missed: [MissedLine], _ depth: Int, _ fates: inout LineFates, _ batch: inout CallBatch
    ) {
        var pieces = PartialLines()
        for line in missed {
            let text = Framing.withoutMark(writer.bytes.part(line.start, line.start + line.length))
                .trimmed()
            if text.isEmpty {
                fates.blank(line.ref)
            } else if text[0] == 0x23 {
                fates.directive(line.ref)
            } else if Foreign.recognises(text) {
                fates.foreign(line.ref)
            } else if depth < Self.maxDepth, unwrap(text, line, &pieces, &fates) {
                continue
            } else if let reason = retake(text, line, &fates, &batch) {
                fates.rejected(line.ref, reason)
            }
        }
        for ref in pieces.left { fates.rejected(ref, .partialLine) }
    }

    /// Takes a wrapper off; false where there is none.
    private func unwrap(
        _ text: ByteView, _ line: MissedLine, _ pieces: inout PartialLines, _ fates: inout LineFates
    ) -> Bool {
        if let piece = ContainerPiece(text) {
            guard let whole = pieces.add(piece, line.ref) else { return true }
            let group =
                line.ref.group >= 0 ? line.ref.group : fates.open(line.ref, lines: whole.lines)
            addInner(whole.text, line.ref, group)
            return true
        }
        let lines = Framing.unwrapped(text)
        guard !lines.isEmpty else { return false }
        let group = line.ref.group >= 0 ? line.ref.group : fates.open(line.ref, lines: 1)
        for inner in lines { addInner(inner, line.ref, group) }
        return true
    }

    private func addInner(_ text: [UInt8], _ ref: LineRef, _ group: Int32) {
        inner.append(contentsOf: text)
        inner.append(0x0a)
        var ref = ref
        ref.group = group
        innerRefs.append(ref)
    }

    func takeInner(_ used: inout Int, _ batch: inout CallBatch) -> LineRegion? {
        guard !innerRefs.isEmpty else { return nil }
        let start = used + Chunk.paddingBytes
        ChunkBytes.append(inner, to: &batch.bytes, at: start)
        let region = LineRegion(
            start: start, count: inner.count, refs: innerRefs, firstLine: 0, byteOffset: 0)
        used = start + inner.count
        inner.removeAll(keepingCapacity: true)
        innerRefs.removeAll(keepingCapacity: true)
        return region
    }

    /// Tries the format that recognises this very line; gives the reason where none takes it.
    private func retake(
        _ text: ByteView, _ line: MissedLine, _ fates: inout LineFates, _ batch: inout CallBatch
    ) -> Reject? {
        guard let candidate = sniffer.isSniffed ? sniffer.candidate(text) : choice.candidate else {
            return reason(text, line.reason)
        }
        let lane = lane(candidate)
        if lane.isFull { write(lane, &fates, &batch) }
        guard lane.take(text, in: writer.bytes) else { return reason(text, lane.failure) }
        lane.keep(line.ref)
        return nil
    }

    /// Says as exactly as possible what is wrong with a line.
    private func reason(_ text: ByteView, _ reason: Reject) -> Reject {
        let isJson = choice.candidate.map { lane($0).isJson } ?? (text[0] == 0x7b)
        guard isJson else { return choice.candidate == nil ? .unknownFormat : .invalidRecord }
        guard text[0] == 0x7b else { return .notJson }
        return JSONVerdict.problem(text) ?? (reason == .invalidJson ? .invalidJson : .unknownFormat)
    }
}

/// Lines that a container runtime cut, until their last part comes.
private struct PartialLines {
    private var parts: [Bool: (text: [UInt8], refs: [LineRef])] = [:]

    /// The whole text once its last part has come, with the number of lines it stood in.
    mutating func add(_ piece: ContainerPiece, _ ref: LineRef) -> (text: [UInt8], lines: Int)? {
        var known = parts[piece.isError] ?? ([], [])
        known.text += piece.text
        if piece.isPartial {
            known.refs.append(ref)
            parts[piece.isError] = known
            return nil
        }
        parts[piece.isError] = nil
        return (known.text, known.refs.count + 1)
    }

    /// Lines whose last part did not come.
    var left: [LineRef] { parts.values.flatMap(\.refs).sorted { $0.byteOffset < $1.byteOffset } }
}
