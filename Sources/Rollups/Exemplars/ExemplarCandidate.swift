import Columns

/// A call that may become an exemplar, with all that its row needs. Label ids are the worker's.
struct ExemplarCandidate: Sendable {
    /// What ranks a candidate among those of its key and kind, apart from the input's digest.
    struct Place: Sendable, Comparable {
        let score: Int64
        let timeUs: Int64
        let byteOffset: Int64

        /// Better ones come first.
        static func < (left: Place, right: Place) -> Bool {
            if left.score != right.score { return left.score > right.score }
            return (left.timeUs, left.byteOffset) < (right.timeUs, right.byteOffset)
        }
    }

    static let labels: [CallLabel] = [.method, .upstreamAddress, .consumer, .requestModel]
    static let texts: [CallText] = [.path, .requestId, .traceId, .errorMessage]

    let place: Place
    let inputOrdinal: Int
    let line: Int64
    let status: Int64
    let durationUs: Int64
    /// In the order of `labels`.
    let labelIds: [UInt32]
    /// In the order of `texts`, then the line's beginning. Redacted only once the candidate has won:
    /// that is dear, and most candidates lose their place again.
    let texts: [HeldText?]

    init(_ calls: borrowing CallBatch, row: Int, place: Place, excerptBytes: Int) {
        self.place = place
        inputOrdinal = calls.inputOrdinal
        line = calls.numbers[CallNumber.line.rawValue][row]
        status = calls.numbers[CallNumber.status.rawValue][row]
        durationUs = calls.numbers[CallNumber.durationUs.rawValue][row]
        var ids: [UInt32] = []
        for label in Self.labels { ids.append(calls.labels[label.rawValue][row]) }
        labelIds = ids
        var texts: [HeldText?] = []
        for text in Self.texts { texts.append(calls.heldText(text, row)) }
        texts.append(calls.heldLine(row, maxBytes: excerptBytes))
        self.texts = texts
    }

    /// What the candidate takes, for the memory budget.
    var bytes: Int { 160 + texts.reduce(0) { $0 + 40 + ($1?.byteCount ?? 0) } }
}

/// The best candidates of one key and kind.
struct ExemplarList: Sendable {
    private(set) var candidates: [ExemplarCandidate] = []

    /// Whether a call with this place would be kept.
    func wants(_ place: ExemplarCandidate.Place, inputOrdinal: Int, limit: Int) -> Bool {
        if candidates.count >= limit, candidates[limit - 1].place < place { return false }
        return !candidates.contains { $0.place == place && $0.inputOrdinal == inputOrdinal }
    }

    /// Puts a candidate in its place and drops those that are now behind the limit. Candidates
    /// level with the last within it stay: only their inputs' digests will tell which is first.
    ///
    /// - Returns: by how many bytes the list has grown.
    mutating func insert(_ candidate: ExemplarCandidate, limit: Int) -> Int {
        var growth = candidate.bytes
        let index = candidates.firstIndex { candidate.place < $0.place } ?? candidates.count
        candidates.insert(candidate, at: index)
        while candidates.count > limit, let last = candidates.last, candidates[limit - 1].place < last.place {
            growth -= last.bytes
            candidates.removeLast()
        }
        return growth
    }

    /// The score below which nothing is wanted.
    func floor(limit: Int) -> Int64 {
        limit == 0 ? .max : candidates.count < limit ? .min : candidates[limit - 1].place.score
    }

    var bytes: Int { candidates.reduce(0) { $0 + $1.bytes } }
}
