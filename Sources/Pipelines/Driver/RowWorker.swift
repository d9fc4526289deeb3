import Columns
import Ingest
import Rollups

/// One worker of the wide half: chunk to batch to partials, all on one core.
struct RowWorker {
    /// What a worker keeps for one source: label ids mean something with this parser and batch only.
    private struct Desk {
        let parser: CallParser
        var batch: CallBatch
    }

    private let phase: RowPhase
    private let meter: RowMeter
    private let lanes: [any Lane]
    private var desks: [Int: Desk] = [:]
    /// The source whose labels the partials refer to.
    private var sourceIndex: Int?
    private var chunk = Chunk()
    private var findings: [Int: InputFindings] = [:]
    private let budgetBytes: Int

    init(_ phase: RowPhase, meter: RowMeter) {
        self.phase = phase
        self.meter = meter
        lanes = phase.tables.lanes()
        budgetBytes = phase.partialBytes / phase.jobs
    }

    /// Works until no archive has anything left, then finishes the partials into the spool.
    ///
    /// - Returns: what was found, by the input's ordinal.
    mutating func run(_ board: ClaimBoard) throws(PipelineError) -> [Int: InputFindings] {
        while let archive = board.claim() {
            try read(archive)
        }
        try finish()
        return findings
    }

    private mutating func read(_ archive: SharedArchive) throws(PipelineError) {
        let input = archive.input
        if sourceIndex != input.file.sourceIndex { try finish() }
        sourceIndex = input.file.sourceIndex
        var desk = desks.removeValue(forKey: input.file.sourceIndex) ?? makeDesk(input.file.sourceIndex)
        var mine = findings[input.ordinal] ?? InputFindings()
        let filter = phase.filter(input)
        let (parser, meter) = (desk.parser, self.meter)
        while var format = try archive.next(
            into: &chunk, sniff: { parser.sniff($0) }, advance: { meter.add(storedBytes: $0, isFile: $1) })
        {
            format.constants = input.constants
            try phase.cancellation.check()
            desk.batch.inputOrdinal = input.ordinal
            var tally = LineTally()
            desk.parser.parse(&chunk, format: format, into: &desk.batch, tally: &tally)
            mine.take(tally, rejectsKept: phase.limits.rejectsKept)
            filter.apply(to: &desk.batch, counts: &mine.counts, span: &mine.span)
            fold(desk.batch)
            meter.add(records: desk.batch.count)
            if lanes.reduce(desk.parser.labelBytes(desk.batch), { $0 + $1.bytes }) > budgetBytes {
                try spill(&desk)
            }
        }
        findings[input.ordinal] = mine
        desks[input.file.sourceIndex] = desk
    }

    private func makeDesk(_ index: Int) -> Desk {
        Desk(parser: CallParser(source: phase.sources[index]), batch: CallBatch(filter: phase.redactor))
    }

    private func fold(_ batch: borrowing CallBatch) {
        guard batch.count > 0 else { return }
        for lane in lanes { lane.fold(batch) }
    }

    private func spill(_ desk: inout Desk) throws(PipelineError) {
        for lane in lanes { try lane.spill(labels: desk.batch, into: phase.spool) }
        desk.parser.forgetLabels(&desk.batch)
    }

    /// Puts the partials into the spool, before another source's labels come or at the end.
    private mutating func finish() throws(PipelineError) {
        guard let sourceIndex, var desk = desks.removeValue(forKey: sourceIndex) else { return }
        try spill(&desk)
        desks[sourceIndex] = desk
    }
}
