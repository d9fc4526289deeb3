import Columns

/// Turns the lines of a source into normalised calls; one for each worker and source.
///
/// A parser keeps what it has learned (the shapes of lines, label ids) from chunk to chunk. It is
/// not thread-safe. What it gives out depends on the lines alone: parsers that saw other lines
/// before give the same records, though under other label ids.
public final class CallParser {
    let source: CallSource
    let sniffer: Sniffer
    let writer: CallWriter
    private var lanes: [Lane?]
    private var rules = CallRules()
    private var pricing: Pricing
    private var columns: CallColumns
    private lazy var plugins = KongPluginCalls()
    private var choice = FormatChoice()
    /// Lines taken out of wrappers, to be walked next, and where each comes from.
    private var inner: [UInt8] = []
    private var innerRefs: [LineRef] = []

    public init(source: CallSource) {
        self.source = source
        sniffer = Sniffer(candidates: source.compiled.candidates, isSniffed: source.compiled.isSniffed)
        writer = CallWriter(zone: source.zone, hashSeed: source.hashSeed)
        lanes = Array(repeating: nil, count: source.compiled.candidates.count)
        pricing = Pricing(source.prices)
        columns = CallColumns(source)
    }

    /// Finds out which format a file has from its beginning; the same for all parsers of a source.
    public func sniff(_ head: Chunk) -> FormatChoice {
        ByteView.with(Array(head.bytes[..<min(head.count, Self.sniffedBytes)])) { sniffer.choice($0) }
    }

    private static let sniffedBytes = 1 << 18

    /// Replaces the rows of the batch by the calls of a chunk, and adds what became of its lines.
    ///
    /// The batch takes the chunk's bytes over and gives its own in return. A parser has one batch
    /// and a batch one parser, since the labels' ids are those of the parser.
    public func parse(_ chunk: inout Chunk, format: FormatChoice, into batch: inout CallBatch, tally: inout LineTally) {
        precondition(
            zip(batch.dictionaries, writer.labelCounts).allSatisfy { $0.count == $1 },
            "a call batch was used with another parser than the one that filled it")
        batch.removeRows()
        swap(&chunk.bytes, &batch.bytes)
        choice = format
        var fates = LineFates()
        var region: LineRegion? = LineRegion(
            start: 0, count: chunk.count, refs: nil, firstLine: chunk.firstLine, byteOffset: chunk.byteOffset)
        var used = chunk.count
        var depth = 0
        while let next = region {
            used = pass(next, used: used, depth: depth, &fates, &batch)
            region = takeInner(&used, &batch)
            depth += 1
        }
        let rejects = fates.settle(perReason: source.rejectsPerReason)
        keep(rejects, &fates, batch)
        countOversized(chunk.oversized, &fates, batch)
        fates.tally.records = batch.count
        for row in 0..<batch.count { fates.tally.formats[Int(batch.numbers[CallNumber.sourceFormat.rawValue][row])] += 1 }
        writer.labelCounts = batch.dictionaries.map(\.count)
        tally.add(fates.tally)
    }

    /// Empties the label tables of the parser and of its batch; ids given before are void.
    public func forgetLabels(_ batch: inout CallBatch) {
        batch.forgetLabels()
        writer.forgetLabels()
        rules.forgetLabels()
        pricing.forgetLabels()
        columns.forgetLabels()
    }

    /// The memory of the label tables, the batch's dictionaries included.
    public func labelBytes(_ batch: borrowing CallBatch) -> Int {
        batch.dictionaries.reduce(writer.labelBytes) { $0 + $1.bytes.count + $1.ends.count * 8 }
    }

    // MARK: - Lines

    /// Walks a region and gives how many bytes of the batch are used then.
    private func pass(
        _ region: LineRegion, used: Int, depth: Int, _ fates: inout LineFates, _ batch: inout CallBatch
    ) -> Int {
        var bytes: [UInt8] = []
        swap(&bytes, &batch.bytes)
        let arenaStart = used + Chunk.paddingBytes
        ChunkBytes.pad(&bytes, used)
        bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return }
            writer.begin(base: base, arenaStart: arenaStart)
            if depth == 0 { fates.tally.repairedTexts += TextRepair.brokenLines(base, region.count) }
            walk(region, base, depth, &fates, &batch)
        }
        let end = ChunkBytes.append(writer.arena, to: &bytes, at: arenaStart)
        writer.end()
        swap(&bytes, &batch.bytes)
        return end
    }

    private func walk(
        _ region: LineRegion, _ base: UnsafePointer<UInt8>, _ depth: Int, _ fates: inout LineFates, _ batch: inout CallBatch
    ) {
        var walk = LineWalk(base: base, region)
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
        resolve(walk.missed, base, depth, &fates, &batch)
        for lane in lanes { if let lane, lane.rowCount > 0 { write(lane, &fates, &batch) } }
    }

    private func lane(_ candidate: Int) -> Lane {
        if let lane = lanes[candidate] { return lane }
        let known = source.compiled.candidates[candidate]
        let lane = Lane(format: known.format, ordinal: known.ordinal)
        lanes[candidate] = lane
        return lane
    }

    private static let maxDepth = 3

    /// Looks again at the lines that the file's format did not take.
    private func resolve(
        _ missed: [MissedLine], _ base: UnsafePointer<UInt8>, _ depth: Int, _ fates: inout LineFates, _ batch: inout CallBatch
    ) {
        var pieces = PartialLines()
        for line in missed {
            let text = Framing.withoutMark(ByteView(base + line.start, count: line.length)).trimmed()
            if text.isEmpty {
                fates.blank(line.ref)
            } else if text[0] == 0x23 {
                fates.directive(line.ref)
            } else if Foreign.recognises(text) {
                fates.foreign(line.ref)
            } else if depth < Self.maxDepth, unwrap(text, line, &pieces, &fates) {
                continue
            } else if let reason = retake(text, line, base, &fates, &batch) {
                fates.rejected(line.ref, reason)
            }
        }
        for ref in pieces.left { fates.rejected(ref, .partialLine) }
    }

    /// Takes a wrapper off; false where there is none.
    private func unwrap(_ text: ByteView, _ line: MissedLine, _ pieces: inout PartialLines, _ fates: inout LineFates) -> Bool {
        if let piece = ContainerPiece(text) {
            guard let whole = pieces.add(piece, line.ref) else { return true }
            let group = line.ref.group >= 0 ? line.ref.group : fates.open(line.ref, lines: whole.lines)
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

    private func takeInner(_ used: inout Int, _ batch: inout CallBatch) -> LineRegion? {
        guard !innerRefs.isEmpty else { return nil }
        let start = used + Chunk.paddingBytes
        ChunkBytes.append(inner, to: &batch.bytes, at: start)
        let region = LineRegion(start: start, count: inner.count, refs: innerRefs, firstLine: 0, byteOffset: 0)
        used = start + inner.count
        inner.removeAll(keepingCapacity: true)
        innerRefs.removeAll(keepingCapacity: true)
        return region
    }

    /// Tries the format that recognises this very line; gives the reason where none takes it.
    private func retake(
        _ text: ByteView, _ line: MissedLine, _ base: UnsafePointer<UInt8>, _ fates: inout LineFates, _ batch: inout CallBatch
    ) -> Reject? {
        guard let candidate = sniffer.isSniffed ? sniffer.candidate(text) : choice.candidate else {
            return reason(text, line.reason)
        }
        let lane = lane(candidate)
        if lane.isFull { write(lane, &fates, &batch) }
        guard lane.take(text.base, base: base, end: text.base + text.count) != nil else { return reason(text, lane.failure) }
        lane.keep(line.ref)
        return nil
    }

    /// Says as exactly as possible what is wrong with a line.
    private func reason(_ text: ByteView, _ reason: Reject) -> Reject {
        let isJson = choice.candidate.map { lane($0).isJson } ?? (text[0] == 0x7b)
        guard isJson else { return choice.candidate == nil ? .unknownFormat : .invalidRecord }
        guard text[0] == 0x7b else { return .notJson }
        var isTooDeep = false
        guard let end = JSONGrammar.valueEnd(text.base, depth: 0, &isTooDeep) else { return isTooDeep ? .tooDeep : .invalidJson }
        return end < text.base + text.count ? .trailingText : reason == .invalidJson ? .invalidJson : .unknownFormat
    }

    // MARK: - Records

    /// Normalises a lane's block and empties the lane.
    private func write(_ lane: Lane, _ fates: inout LineFates, _ batch: inout CallBatch) {
        writer.nullWord = lane.format.map.nullWord
        let suspect = writer.suspectCount
        var (times, assumed, failures) = writer.readTimes(lane)
        if !failures.isEmpty {
            for failure in failures { fates.rejected(lane.refs[failure.row], failure.reason) }
            assumed = times.indices.filter { !times[$0].isMissing }.map { assumed[$0] }
            times.removeAll { $0.isMissing }
            lane.drop(failures.map(\.row))
        }
        for row in 0..<lane.rowCount { fates.parsed(lane.refs[row]) }
        if lane.rowCount > 0 { writeRows(lane, times, assumed, &batch) }
        fates.tally.suspectDurations += writer.suspectCount - suspect
        lane.clear()
    }

    private func writeRows(_ lane: Lane, _ times: [Int64], _ assumed: [Bool], _ batch: inout CallBatch) {
        let rows = lane.rowCount
        writer.addRows(rows, &batch)
        let first = writer.firstRow
        writer.writeTimes(times, assumed, &batch)
        writer.writeLines(lane.refs, rows: rows, &batch)
        writer.fill(.sourceFormat, Int64(lane.ordinal), rows: rows, &batch)
        writer.fill(.timeBasis, lane.format.map.timeBasis.rawValue, rows: rows, &batch)
        writer.fill(.durationPartial, 0, rows: rows, &batch)
        writer.run(lane.format.steps, lane.matrix, rows: rows, &batch)
        var block = RecordBlock(
            lane: lane, writer: writer, first: first, rows: rows, hints: Array(repeating: [], count: rows))
        lane.format.map.quirks.apply(&block, &batch)
        columns.writeLabels(writer, lane, choice, &batch)
        columns.writeRoutes(writer, from: first, &batch)
        writer.writeClientHashes(rows: rows, &batch)
        if lane.format.map.quirks == .kong { plugins.apply(block, &batch) }
        let hints = block.hints + Array(repeating: [], count: batch.count - first - rows)
        rules.apply(hints, from: first, &batch)
        pricing.apply(from: first, &batch)
    }

    // MARK: - Rejects

    private func keep(_ lines: [(ref: LineRef, reason: Reject)], _ fates: inout LineFates, _ batch: borrowing CallBatch) {
        for (ref, reason) in lines {
            let start = Int(ref.start)
            let length = min(Int(ref.length), 4 * RejectedLine.excerptBytes)
            let text = batch.filter.filtered(batch.bytes.span.extracting(start..<start + length))
            fates.tally.rejects.append(RejectedLine(
                byteOffset: ref.byteOffset, line: ref.line, reason: reason, excerpt: Self.cut(text)))
        }
    }

    /// Lines that the archive reader skipped for their length.
    private func countOversized(_ lines: [OversizedLine], _ fates: inout LineFates, _ batch: borrowing CallBatch) {
        fates.tally.lines += lines.count
        if !lines.isEmpty { fates.tally.rejected[.tooLong, default: 0] += lines.count }
        for line in lines.prefix(source.rejectsPerReason) {
            fates.tally.rejects.append(RejectedLine(
                byteOffset: line.byteOffset, line: line.line, reason: .tooLong,
                excerpt: Self.cut(batch.filter.filtered(line.sample.span))))
        }
    }

    /// Cuts a text to the length of an excerpt at the border of a character.
    private static func cut(_ text: [UInt8]) -> [UInt8] {
        guard text.count > RejectedLine.excerptBytes else { return text }
        var end = RejectedLine.excerptBytes
        while end > 0, text[end] & 0xc0 == 0x80 { end -= 1 }
        return Array(text[..<end])
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
