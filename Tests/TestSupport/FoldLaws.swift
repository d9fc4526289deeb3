import Columns
import Rollups

/// The laws that every fold keeps together with its table's merge.
///
/// Calls are shared out over workers, batches and spills in several ways; however it is done, the
/// merged table must be the same to the last byte:
/// - merge is commutative and associative, and a batch without rows is neutral in it
/// - a finished table resumes: merging it alone gives it back
/// - 1, 2 and 7 workers agree, with and without spills, with any batch size and any order
/// - a finished partial is empty, and an empty partial finishes to nothing
public struct FoldLaws<F: Fold> {
    private let fold: F
    /// Segments and finished tables to one table.
    private let merge: ([Batch]) throws -> Batch
    private let empty: Batch

    public init(_ fold: F, empty: Batch, merge: @escaping ([Batch]) throws -> Batch) {
        self.fold = fold
        self.merge = merge
        self.empty = empty
    }

    /// One way of sharing the work out.
    public struct Sharing: Sendable {
        public let workers: Int
        public let rowsPerBatch: Int
        /// After so many batches a worker finishes its partial and forgets its labels; 0 is never.
        public let batchesPerSpill: Int

        public init(workers: Int, rowsPerBatch: Int, batchesPerSpill: Int) {
            self.workers = workers
            self.rowsPerBatch = rowsPerBatch
            self.batchesPerSpill = batchesPerSpill
        }
    }

    public static var sharings: [Sharing] {
        [
            Sharing(workers: 1, rowsPerBatch: 100_000, batchesPerSpill: 0),
            Sharing(workers: 1, rowsPerBatch: 16, batchesPerSpill: 3),
            Sharing(workers: 2, rowsPerBatch: 52, batchesPerSpill: 0),
            Sharing(workers: 7, rowsPerBatch: 10, batchesPerSpill: 1),
        ]
    }

    /// The laws that are broken, each in a few words.
    ///
    /// - Parameter inputs: the calls of each input; the records of one line must follow each other.
    public func violations(_ inputs: [[SyntheticCall]], seed: UInt64) throws -> [String] {
        var broken: [String] = []
        let expected = try merge(segments(inputs, Self.sharings[0]).map(\.batch))
        for sharing in Self.sharings {
            var segments = segments(inputs, sharing).map(\.batch)
            var random = SyntheticRandom(seed: seed)
            func expect(_ batches: [Batch], _ law: String) throws {
                let found = try merge(batches)
                if let difference = found.difference(from: expected) {
                    broken.append("\(sharing.workers) workers, \(sharing.rowsPerBatch) rows: \(law): \(difference)")
                }
            }
            try expect(segments, "workers agree")
            segments.shuffle(using: &random)
            try expect(segments, "merge is commutative")
            let cut = segments.count / 2
            let grouped = [try merge(Array(segments[..<cut])), empty, try merge(Array(segments[cut...]))]
            try expect(grouped, "merge is associative, nothing is neutral")
        }
        if let difference = try merge([expected]).difference(from: expected) { broken.append("resumes: \(difference)") }
        return broken + emptiness(inputs)
    }

    /// The segments that workers hand over.
    public func segments(_ inputs: [[SyntheticCall]], _ sharing: Sharing) -> [Segment] {
        (0..<sharing.workers).flatMap { worker -> [Segment] in
            var calls = SyntheticBatch()
            var partial = fold.makePartial()
            var found: [Segment] = []
            var batchCount = 0
            for (ordinal, input) in inputs.enumerated() {
                for chunk in Self.chunks(input, rows: sharing.rowsPerBatch).enumerated()
                where (chunk.offset + ordinal) % sharing.workers == worker {
                    calls.fill(chunk.element, inputOrdinal: ordinal)
                    fold.fold(calls.batch, into: &partial)
                    batchCount += 1
                    if sharing.batchesPerSpill > 0, batchCount % sharing.batchesPerSpill == 0 {
                        found += fold.finish(&partial, labels: calls.batch)
                        calls.forgetLabels()
                    }
                }
            }
            return found + fold.finish(&partial, labels: calls.batch)
        }
    }

    /// Cuts an input without parting the records of one line.
    private static func chunks(_ calls: [SyntheticCall], rows: Int) -> [ArraySlice<SyntheticCall>] {
        var chunks: [ArraySlice<SyntheticCall>] = []
        var start = 0
        while start < calls.count {
            var end = min(start + rows, calls.count)
            while end < calls.count, calls[end][.byteOffset] == calls[end - 1][.byteOffset] { end += 1 }
            chunks.append(calls[start..<end])
            start = end
        }
        return chunks
    }

    private func emptiness(_ inputs: [[SyntheticCall]]) -> [String] {
        var broken: [String] = []
        var calls = SyntheticBatch()
        var partial = fold.makePartial()
        fold.fold(calls.batch, into: &partial)
        if !fold.finish(&partial, labels: calls.batch).isEmpty { broken.append("nothing folds to nothing") }
        calls.fill(inputs.first ?? [])
        fold.fold(calls.batch, into: &partial)
        let emptyBytes = fold.bytes(of: fold.makePartial())
        if fold.bytes(of: partial) <= emptyBytes { broken.append("bytes grow with what is held") }
        _ = fold.finish(&partial, labels: calls.batch)
        if !fold.finish(&partial, labels: calls.batch).isEmpty { broken.append("a finished partial is empty") }
        // An array may have a little more room than was asked for.
        if fold.bytes(of: partial) > emptyBytes + 4_096 { broken.append("a finished partial gives its memory back") }
        return broken
    }
}
