import Analysis
import Codecs
import Columns
import Ingest
import Settings

/// What a run adds to the tables `inputs` and `rejects`, with the proof that no line disappeared.
struct Provenance {
    /// New rows of `inputs`.
    let inputs: [InputRow]
    /// The same by their ordinal in the run.
    let inputsByOrdinal: [Int: InputRow]
    /// Digests by ordinal in the run, for the addresses of exemplars.
    let digestsByOrdinal: [String]
    /// Rows of `inputs` that the new ones replace.
    let superseded: [InputRow]
    /// Old digest to new, of inputs that have grown.
    let renaming: [String: String]
    /// Old digest to new, of superseded inputs that were read whole again; what was rejected of them stands no more.
    let reread: [String: String]
    let rejects: [RejectedRow]
    /// Rejects that are taken back: half lines that have been completed.
    let takenBack: Set<RejectAddress>
    /// SHA-256 over settings, inputs and events: equal runs have equal digests.
    let runDigest: String

    private let verdicts: [InputVerdict]
    private let storedBytes: Int
    private let counts: LineCounts

    init(
        plan: Plan, night: NightPlan, result: RowPhase.Result, events: [ChangeEvent]
    ) throws(PipelineError) {
        let assembly = InputAssembly(known: night.known, days: plan.days, sourceNames: plan.inputSources.map(\.name))
        var rows: [InputRow] = []
        var byOrdinal: [Int: InputRow] = [:]
        var digests = [String](repeating: "", count: night.files.count)
        var rejects: [RejectedRow] = []
        var superseded: [InputRow] = []
        var renaming: [String: String] = [:]
        var reread: [String: String] = [:]
        var takenBack: Set<RejectAddress> = []
        var counts = LineCounts()
        for input in night.inputs {
            guard let summary = result.summaries[input.ordinal] else {
                if input.file.isFeedback { continue }
                preconditionFailure("\(input.file.path) was planned and not read")
            }
            let findings = result.findings[input.ordinal] ?? InputFindings()
            let row = assembly.row(input, summary: summary, findings: findings)
            guard row.counts.isBalanced, findings.counts.isBalanced else {
                throw .failed(
                    .accountingBroken, path: input.file.path,
                    "\(row.counts.lines) lines do not add up: please report this; nothing was committed")
            }
            counts.add(findings.counts)
            rows.append(row)
            byOrdinal[input.ordinal] = row
            digests[input.ordinal] = row.digest
            if let old = night.grown[input.ordinal] ?? night.widened[input.ordinal], let known = night.known[old] {
                superseded.append(known)
                if input.file.isFeedback {
                    reread[old] = row.digest
                } else if old != row.digest {
                    renaming[old] = row.digest
                }
                if input.takesBackReject { takenBack.insert(RejectAddress(input: old, byteOffset: known.settledBytes)) }
            }
            guard night.widened[input.ordinal] == nil || input.file.isFeedback else { continue }
            rejects += findings.rejects.map { reject in
                var reject = reject
                reject.input = row.digest
                reject.fileName = row.fileName
                return reject
            }
        }
        inputs = rows
        inputsByOrdinal = byOrdinal
        digestsByOrdinal = digests
        self.superseded = superseded
        self.renaming = renaming
        self.reread = reread
        self.rejects = rejects
        self.takenBack = takenBack
        self.counts = counts
        verdicts = night.verdicts
        storedBytes = night.inputs.reduce(0) { $0 + $1.file.file.size }
        runDigest = Self.digest(plan: plan, rows: rows, events: events)
    }

    static func digest(plan: Plan, rows: [InputRow], events: [ChangeEvent]) -> String {
        let inputs = rows.map { "\($0.digest) \($0.decodedBytes) \($0.state.rawValue)" }.sorted()
        let lines = [plan.settingsText] + inputs + events.map(\.digestText)
        return SHA256Digest.hex(Array(lines.joined(separator: "\n").utf8))
    }

    /// Fills in the counts of a run's summary and tells of damaged files.
    func describe(_ summary: inout RunSummary, progress: any ProgressReporter) {
        summary.bytes.stored = storedBytes
        summary.bytes.decoded = Int(inputs.reduce(0) { $0 + $1.decodedBytes })
        summary.lines = LineAccount(counts)
        summary.rejects = counts.rejectedByReason.mapValues { Int($0) }
        for row in inputs {
            guard let notice = Self.notice(row) else { continue }
            summary.notices.append(notice)
            progress.note(notice)
        }
    }

    private static func notice(_ row: InputRow) -> Problem? {
        switch row.state {
        case .complete: return nil
        case .changed:
            return Problem(
                .inputChanged, path: row.path, "was written to while it was read; what was read is counted",
                help: "the next run adds what has come since")
        case .damaged:
            let place = row.damageOffset.map { " at byte \($0)" } ?? ""
            return Problem(
                .inputDamaged, path: row.path,
                "damaged\(place): \(row.damage ?? "cannot be decoded"); \(row.counts.lines) lines could be read and are counted",
                help: "put a whole copy in its place and run again: what is missing will be added")
        }
    }
}

/// The place of a rejected line.
struct RejectAddress: Hashable, Sendable {
    let input: String
    let byteOffset: Int64
}

extension LineAccount {
    init(_ counts: LineCounts) {
        self.init()
        lines = Int(counts.lines)
        blank = Int(counts.blank)
        directives = Int(counts.directives)
        foreign = Int(counts.foreign)
        rejected = Int(counts.rejected)
        parsed = Int(counts.parsed)
        records = Int(counts.records)
        counted = Int(counts.counted)
        outside = Int(counts.outside)
    }
}

extension ChangeEvent {
    /// All that it tells, in one line.
    fileprivate var digestText: String {
        let texts = [id, kind, version ?? "", title ?? "", url ?? ""].map { JSON.text($0).line }
        return "event \(timeUs) \(untilUs.map(String.init) ?? "-") \(texts.joined(separator: " ")) "
            + AttributeText.json(attributes)
    }
}
