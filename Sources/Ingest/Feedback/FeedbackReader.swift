/// How an export is to be read.
public struct FeedbackOptions: Sendable {
    /// The format's name; nil to tell it by the content.
    public var format: String?
    /// The zone of stamps without one; nil for UTC, with which records are marked then.
    public var zone: LocalZone?
    /// For generic formats, and for tables whose columns have other names: the column of a field, or the path of
    /// member names joined by dots.
    public var mapping: [FeedbackField: String] = [:]
    /// Gives authors that are e-mail addresses the pseudonyms that addresses in texts get; without it they have none.
    public var redactor: Redactor?
    /// The most decoded bytes that are held at once: those of a table, or of JSON whose records span lines.
    public var maxHeldBytes = 256 << 20
    /// The longest line, which is the longest record of a file with one a line.
    public var maxLineBytes = 16 << 20
    /// The most bytes that a compressed file may decode to.
    public var maxDecodedBytes = 64 << 30
    /// What becomes of records that say of no point in time when they were made.
    public var undated = Undated.kept

    /// Ways to go on with a record that has no time at all.
    public enum Undated: Sendable, Equatable {
        case kept
        /// Rejected as `missing_time`.
        case rejected
        /// Taken for this time, in microseconds since 1970.
        case at(Int64)
    }

    public init() {}
}

/// A record, or what gave none.
public enum FeedbackEntry: Sendable, Equatable {
    case record(FeedbackRecord)
    case reject(FeedbackReject)
}

/// What reading an export came to.
public struct FeedbackSummary: Sendable, Equatable {
    /// Nil where the export holds nothing by which a format can be told, such as no record at all.
    public internal(set) var format: String?
    /// Rows or objects that gave records; replies stand in the object of their ticket.
    public internal(set) var parsed = 0
    public internal(set) var records = 0
    public internal(set) var rejects: [FeedbackReject.Reason: Int] = [:]
    /// Rows with fewer or more cells than the header; they gave records all the same.
    public internal(set) var raggedRows = 0
    /// Rows that are no UTF-8, whose encoding was guessed.
    public internal(set) var guessedRows = 0

    /// How many pieces gave no record.
    public var rejected: Int { rejects.values.reduce(0, +) }
}

/// Reads exports of feedback, plain or compressed, record by record.
///
/// A file of one JSON object a line is read chunk by chunk. A table is held whole, for a date in its last row may settle
/// the order of day and month in the first; so is JSON whose records span lines, and UTF-16.
public enum FeedbackReader {
    /// Reads a file.
    ///
    /// - Parameters:
    ///   - path: a file, or `-` for standard input.
    ///   - take: gets records and rejects in the order of the file; replies follow their ticket.
    /// - Throws: `io` where the file cannot be read, `unsupported` where it has no known format, `overLimit` where more
    ///   would have to be held than the options allow. Records that were handed out before stay valid.
    public static func read(
        path: String, options: FeedbackOptions = FeedbackOptions(), _ take: @escaping (FeedbackEntry) -> Void
    ) throws(IngestError) -> FeedbackSummary {
        try readArchive(path: path, options: options, digestsPlainFiles: false, take).feedback
    }

    /// Reads a file and says what it is as an archive.
    ///
    /// - Parameter digestAt: decoded lengths whose digests are wanted.
    /// - Throws: as `read`.
    public static func readArchive(
        path: String, options: FeedbackOptions, digestAt: [Int64] = [], digestsPlainFiles: Bool = true,
        _ take: @escaping (FeedbackEntry) -> Void
    ) throws(IngestError) -> (feedback: FeedbackSummary, archive: ArchiveSummary) {
        let decoder = try FeedbackDecoder(path: path, options: options, take)
        let limits = ReaderLimits(
            maxLineBytes: options.maxLineBytes, maxDecodedBytes: options.maxDecodedBytes,
            digestsPlainFiles: digestsPlainFiles)
        let chunks = try ChunkReader(path: path, limits: limits, digestAt: digestAt)
        var chunk = Chunk()
        while try chunks.next(into: &chunk) {
            for long in chunk.oversized { decoder.reject(line: long.line, .tooLong) }
            try decoder.add(chunk.bytes[..<chunk.count], firstLine: chunk.firstLine)
        }
        try decoder.finish()
        return (decoder.summary, chunks.summary())
    }

    /// Reads bytes that are in memory already.
    ///
    /// - Parameter name: what errors call them.
    /// - Throws: as for files, but for `io`.
    public static func read(
        _ bytes: [UInt8], name: String = "feedback", options: FeedbackOptions = FeedbackOptions()
    ) throws(IngestError) -> (entries: [FeedbackEntry], summary: FeedbackSummary) {
        let list = EntryList()
        let decoder = try FeedbackDecoder(path: name, options: options) { list.entries.append($0) }
        try decoder.add(bytes[...], firstLine: 1)
        try decoder.finish()
        return (list.entries, decoder.summary)
    }
}

private final class EntryList {
    var entries: [FeedbackEntry] = []
}
