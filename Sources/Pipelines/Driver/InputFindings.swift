import Columns
import Ingest

/// What one worker, or all together, have found in one input.
struct InputFindings: Sendable {
    var counts = LineCounts()
    var span = TimeSpan()
    /// By reason; each list ascends by place and is no longer than the run keeps.
    var rejects: [RejectedRow] = []
    /// Parsed lines by format.
    var formats: [String: Int64] = [:]

    /// Takes over what another worker has found in the same input.
    mutating func add(_ other: InputFindings, rejectsKept: Int) {
        counts.add(other.counts)
        span.add(other.span)
        rejects = RejectTable.first(rejectsKept, of: rejects + other.rejects)
        formats.merge(other.formats, uniquingKeysWith: +)
    }

    /// The format that most lines had; between equals the first by name.
    var mainFormat: String? {
        formats.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
    }
}

extension InputFindings {
    /// Adds what a parser says of a chunk.
    mutating func take(_ tally: LineTally, rejectsKept: Int) {
        counts.lines += Int64(tally.lines)
        counts.blank += Int64(tally.blank)
        counts.directives += Int64(tally.directives)
        counts.foreign += Int64(tally.foreign)
        counts.parsed += Int64(tally.parsed)
        counts.records += Int64(tally.records)
        counts.repairedTexts += Int64(tally.repairedTexts)
        for (reason, count) in tally.rejected { counts.rejectedByReason[reason.rawValue, default: 0] += Int64(count) }
        for (ordinal, count) in tally.formats.enumerated() where count > 0 {
            formats[SourceFormats.all[ordinal].name, default: 0] += Int64(count)
        }
        if !tally.rejects.isEmpty { keep(tally.rejects.sorted { $0.byteOffset < $1.byteOffset }, rejectsKept) }
    }

    private mutating func keep(_ lines: [RejectedLine], _ limit: Int) {
        for line in lines where hasRoom(line.reason, limit) {
            rejects.append(
                RejectedRow(
                    input: "", fileName: "", byteOffset: line.byteOffset, line: line.line, reason: line.reason.rawValue,
                    excerpt: line.excerpt))
        }
    }

    /// A worker's chunks of one input ascend, so the first rows of a reason are those to keep.
    private func hasRoom(_ reason: Reject, _ limit: Int) -> Bool {
        rejects.count < limit || rejects.lazy.filter { $0.reason == reason.rawValue }.count < limit
    }
}
