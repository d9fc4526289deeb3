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
