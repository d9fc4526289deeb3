import Columns
import Ingest

/// Finds where rejected records begin and how they look, in a second reading that only files with rejects get.
struct RejectedPlaces {
    private let reasons: [Int64: FeedbackReject.Reason]
    private let redactor: Redactor

    /// The first of several rejects of one line stands for all.
    init(_ rejects: [FeedbackReject], _ redactor: Redactor) {
        reasons = Dictionary(rejects.map { ($0.line, $0.reason) }, uniquingKeysWith: { first, _ in first })
        self.redactor = redactor
    }

    /// Rows of the table `rejects`, their input still without a name.
    func rows(of path: String) throws(IngestError) -> [RejectedRow] {
        guard !reasons.isEmpty else { return [] }
        let chunks = try ChunkReader(path: path, limits: ReaderLimits(digestsPlainFiles: false))
        var chunk = Chunk()
        var rows: [RejectedRow] = []
        while rows.count < reasons.count, try chunks.next(into: &chunk) {
            for long in chunk.oversized { add(long.line, long.byteOffset, long.sample, &rows) }
            addLines(of: chunk, &rows)
        }
        return rows.sorted { $0.byteOffset < $1.byteOffset }
    }

    private func addLines(of chunk: Chunk, _ rows: inout [RejectedRow]) {
        var (line, start) = (chunk.firstLine, 0)
        for place in 0..<chunk.count where chunk.bytes[place] == 0x0A || place == chunk.count - 1 {
            let end = chunk.bytes[place] == 0x0A ? place : place + 1
            let sample = chunk.bytes[start..<min(end, start + RejectedLine.sampleBytes)]
            if reasons[line] != nil { add(line, chunk.byteOffset + Int64(start), Array(sample), &rows) }
            line += 1
            start = place + 1
        }
    }

    private func add(_ line: Int64, _ byteOffset: Int64, _ sample: [UInt8], _ rows: inout [RejectedRow]) {
        guard let reason = reasons[line] else { return }
        // Between the bytes of UTF-16 stand zeros, behind which no rule would know a secret.
        let sample = sample.filter { $0 != 0 }
        rows.append(
            RejectedRow(
                input: "", fileName: "", byteOffset: byteOffset, line: line, reason: reason.rawValue,
                excerpt: RejectedLine.excerpt(sample.span, redactor)))
    }
}
