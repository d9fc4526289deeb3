import Ingest
import Synchronization

/// One archive that any number of workers read together.
///
/// Whoever is free takes the lock, decodes the next chunk and lets go; parsing happens outside the
/// lock. So a single huge file feeds all cores, and no thread only decodes or only waits.
final class SharedArchive: Sendable {
    /// What is read, and from where.
    let input: PlannedInput

    private struct State: ~Copyable {
        var reader: ChunkReader?
        var format: FormatChoice?
        var summary: ArchiveSummary?
        var isFinished = false
    }

    private let state = Mutex(State())
    private let limits: ReaderLimits

    init(input: PlannedInput, limits: ReaderLimits) {
        self.input = input
        self.limits = limits
    }

    var isFinished: Bool { state.withLock { $0.isFinished } }

    /// What the archive turned out to be; nil before its end was met.
    var summary: ArchiveSummary? { state.withLock { $0.summary } }

    /// Decodes the next chunk; nil at the end.
    ///
    /// The first call opens the archive and tells its format from the first chunk.
    ///
    /// - Parameter advance: told how many stored bytes were read, and whether the archive has ended.
    func next(
        into chunk: inout Chunk, sniff: (borrowing Chunk) -> FormatChoice,
        advance: (_ storedBytes: Int, _ isEnd: Bool) -> Void
    ) throws(PipelineError) -> FormatChoice? {
        try state.withLock { (state) throws(PipelineError) in
            guard !state.isFinished else { return nil }
            do throws(IngestError) {
                if state.reader == nil {
                    state.reader = try ChunkReader(
                        path: input.file.readPath, limits: limits, digestAt: input.digestAt,
                        skipDecoded: input.skipDecoded)
                }
                guard let reader = state.reader else { return nil }
                let before = reader.storedBytes
                let hasChunk = try reader.next(into: &chunk)
                advance(Int(reader.storedBytes - before), !hasChunk)
                guard hasChunk else {
                    state.summary = reader.summary()
                    state.isFinished = true
                    state.reader = nil
                    return nil
                }
                let format = state.format ?? sniff(chunk)
                state.format = format
                return format
            } catch {
                state.isFinished = true
                throw .ingest(error)
            }
        }
    }
}

/// Hands out archives: first each to one worker, then the unfinished ones to whoever is idle.
final class ClaimBoard: Sendable {
    private let archives: [SharedArchive]
    private let claimed = Mutex(0)
    private let isStopped = Atomic(false)

    /// - Parameter archives: in the order in which they are begun; the largest first balances best.
    init(_ archives: [SharedArchive]) { self.archives = archives }

    /// Lets nobody claim anything any more: a worker has failed.
    func stop() { isStopped.store(true, ordering: .relaxed) }

    /// The next archive to work on; nil when all are finished.
    func claim() -> SharedArchive? {
        guard !isStopped.load(ordering: .relaxed) else { return nil }
        let fresh = claimed.withLock { next -> Int? in
            guard next < archives.count else { return nil }
            next += 1
            return next - 1
        }
        if let fresh { return archives[fresh] }
        return archives.first { !$0.isFinished }
    }
}

/// A file of the plan with what the scan of known inputs decided for it.
struct PlannedInput: Sendable {
    /// Place in the run's list; batches and exemplars name inputs by it.
    let ordinal: Int
    let file: FoundInput
    let verdict: InputVerdict
    /// Decoded lengths whose digests the `inputs` table keeps.
    let digestAt: [Int64]
    /// Decoded bytes that were counted before.
    let skipDecoded: Int64
    /// Texts of file-name captures, by the place of the dimension.
    let constants: [String?]
    /// The reason of a reject that is taken back: the half line that the known input ended with.
    var takenBackReason: String?

    var takesBackReject: Bool { takenBackReason != nil }
}
