import Columns
import Ingest
import Rollups

/// One worker of the wide half: chunk to batch to partials, all on one core.
struct RowWorker {
    /// What leaves the worker.
    struct Result: Sendable {
        let findings: [Int: InputFindings]
        let exemplars: ExemplarFold.Partial
    }

    private let phase: RowPhase
    private let meter: RowMeter
    private let lanes: [any Lane]
    private var parsers: [Int: CallParser] = [:]
    private var batch: CallBatch
    private var chunk = Chunk()
    private var exemplars: ExemplarFold.Partial
    private var findings: [Int: InputFindings] = [:]
    private let budgetBytes: Int

    init(_ phase: RowPhase, meter: RowMeter) {
        self.phase = phase
        self.meter = meter
        lanes = phase.tables.lanes()
        batch = CallBatch(filter: phase.sources[0].redactor)
        exemplars = phase.tables.exemplars.makePartial()
        budgetBytes = phase.partialBytes / phase.jobs
    }

    /// Works until no archive has anything left, then finishes the partials into the spool.
    mutating func run(_ board: ClaimBoard) throws(PipelineError) -> Result {
        while let archive = board.claim() {
            try read(archive)
        }
        try spill()
        return Result(findings: findings, exemplars: exemplars)
    }

    private mutating func read(_ archive: SharedArchive) throws(PipelineError) {
        let input = archive.input
        var parser = parsers[input.file.sourceIndex] ?? CallParser(source: phase.sources[input.file.sourceIndex])
        var mine = findings[input.ordinal] ?? InputFindings()
        let filter = phase.filter(input)
        batch.inputOrdinal = input.ordinal
        while let format = try archive.next(into: &chunk, sniff: { parser.sniff($0) }) {
            try phase.cancellation.check()
            var tally = LineTally()
            parser.parse(&chunk, format: format, into: &batch, tally: &tally)
            mine.take(tally, oversized: chunk.oversized, filter: batch.filter, rejectsKept: phase.limits.rejectsKept)
            filter.apply(to: &batch, counts: &mine.counts, span: &mine.span)
            fold()
            meter.add(storedBytes: 0, records: batch.count)
            if lanes.reduce(parser.labelBytes, { $0 + $1.bytes }) > budgetBytes {
                try spill()
                parser.forgetLabels(of: &batch)
            }
        }
        findings[input.ordinal] = mine
        parsers[input.file.sourceIndex] = parser
    }

    private mutating func fold() {
        guard batch.count > 0 else { return }
        for lane in lanes { lane.fold(batch) }
        phase.tables.exemplars.fold(batch, into: &exemplars)
    }

    private mutating func spill() throws(PipelineError) {
        for lane in lanes { try lane.spill(labels: batch, into: phase.spool) }
    }
}
