import Codecs
import Ingest

/// Reads what the scan of inputs needs from the archives themselves and from the ledger's cache.
struct ArchiveInputReader: InputScan.Reader {
    let limits: ReaderLimits
    /// By path: the digests of files that have not changed since they were last read.
    let remembered: [String: String]
    let cancellation: CancellationFlag

    func head(of file: FoundInput) throws(PipelineError) -> [UInt8] {
        do {
            return Array(
                try ArchiveHead(path: file.readPath, maxBytes: InputScan.headBytes).bytes.prefix(InputScan.headBytes))
        } catch {
            throw .ingest(error)
        }
    }

    func digests(of file: FoundInput, at lengths: [Int64]) throws(PipelineError) -> InputDigests {
        let steps = InputDigests.steps(upTo: 1 << 40)
        let summary = try summary(of: file, at: Array(Set(lengths + steps)).sorted())
        let prefixes = Dictionary(
            summary.prefixes.map { ($0.lengthBytes, $0.digest) }, uniquingKeysWith: { first, _ in first })
        return InputDigests(digest: summary.digest, decodedBytes: summary.decodedBytes, prefixes: prefixes)
    }

    func digest(of bytes: ArraySlice<UInt8>) -> String { ContentHash.hex(bytes.span) }

    func rememberedDigest(of file: FoundInput) -> String? { remembered[file.path] }

    private func summary(of file: FoundInput, at lengths: [Int64]) throws(PipelineError) -> ArchiveSummary {
        do throws(IngestError) {
            let reader = try ChunkReader(path: file.readPath, limits: limits, digestAt: lengths)
            var chunk = Chunk()
            while try reader.next(into: &chunk), !cancellation.isRaised {}
            return reader.summary()
        } catch {
            throw .ingest(error)
        }
    }
}
