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
    var lanes: [Lane?]
    var rules = CallRules()
    var pricing: Pricing
    var columns: CallColumns
    lazy var plugins = KongPluginCalls()
    var choice = FormatChoice()
    /// Lines taken out of wrappers, to be walked next, and where each comes from.
    var inner: [UInt8] = []
    var innerRefs: [LineRef] = []

    public init(source: CallSource) {
        self.source = source
        sniffer = Sniffer(
            candidates: source.compiled.candidates, isSniffed: source.compiled.isSniffed)
        writer = CallWriter(zone: source.zone, hashSeed: source.hashSeed)
        lanes = Array(repeating: nil, count: source.compiled.candidates.count)
        pricing = Pricing(source.prices)
        columns = CallColumns(source)
    }

    /// Finds out which format a file has from its beginning; the same for all parsers of a source.
    public func sniff(_ head: Chunk) -> FormatChoice {
        ByteView.with(Array(head.bytes[..<min(head.count, Self.sniffedBytes)])) {
            sniffer.choice($0)
        }
    }

    private static let sniffedBytes = 1 << 18

    /// Replaces the rows of the batch by the calls of a chunk, and adds what became of its lines.
    ///
    /// The batch takes the chunk's bytes over and gives its own in return. A parser has one batch
    /// and a batch one parser, since the labels' ids are those of the parser.
    public func parse(
        _ chunk: inout Chunk, format: FormatChoice, into batch: inout CallBatch,
        tally: inout LineTally
    ) {
        precondition(
            zip(batch.dictionaries, writer.labelCounts).allSatisfy { $0.count == $1 },
            "a call batch was used with another parser than the one that filled it")
        batch.removeRows()
        swap(&chunk.bytes, &batch.bytes)
        choice = format
        var fates = LineFates()
        var region: LineRegion? = LineRegion(
            start: 0, count: chunk.count, refs: nil, firstLine: chunk.firstLine,
            byteOffset: chunk.byteOffset)
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
        for row in 0..<batch.count {
            fates.tally.formats[Int(batch.numbers[CallNumber.sourceFormat.rawValue][row])] += 1
        }
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
}
