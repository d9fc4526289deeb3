import Columns

/// What became of the lines of one chunk, one file or one run.
///
/// `lines = blank + directives + foreign + rejectedCount + parsed` always holds.
public struct LineTally: Sendable, Equatable {
    public var lines = 0
    public var blank = 0
    /// Comment and header lines.
    public var directives = 0
    /// Recognised lines that are no calls: start-up messages, TCP sessions, status snapshots.
    public var foreign = 0
    /// Lines that gave records.
    public var parsed = 0
    /// Records made of the parsed lines: one or more each.
    public var records = 0
    /// Parsed lines of which some part was no record.
    public var partlyParsed = 0
    /// Lines with invalid UTF-8, which is replaced where such text is stored.
    public var repairedTexts = 0
    /// Time spans that were negative or over 24 hours and count as missing.
    public var suspectDurations = 0
    public var rejected: [Reject: Int] = [:]
    /// Records of each format, by its place in `SourceFormats.all`.
    public var formats = [Int](repeating: 0, count: SourceFormats.all.count)
    /// The first rejected lines of each reason in each chunk, in order of their place.
    public var rejects: [RejectedLine] = []

    public init() {}

    public var rejectedCount: Int { rejected.values.reduce(0, +) }

    public var isBalanced: Bool { lines == blank + directives + foreign + rejectedCount + parsed }

    /// The name of the format that most records have; of two, the one that stands first in the list.
    public var commonestFormat: String? {
        guard let most = formats.max(), most > 0, let ordinal = formats.firstIndex(of: most) else {
            return nil
        }
        return SourceFormats.all[ordinal].name
    }

    /// Adds another tally; its rejects come behind those that are here.
    public mutating func add(_ other: LineTally) {
        lines += other.lines
        blank += other.blank
        directives += other.directives
        foreign += other.foreign
        parsed += other.parsed
        records += other.records
        partlyParsed += other.partlyParsed
        repairedTexts += other.repairedTexts
        suspectDurations += other.suspectDurations
        rejected.merge(other.rejected, uniquingKeysWith: +)
        for index in formats.indices { formats[index] += other.formats[index] }
        rejects.append(contentsOf: other.rejects)
    }
}

/// A line that is no record.
public struct RejectedLine: Sendable, Equatable {
    /// How much of the line is kept.
    public static let excerptBytes = 256
    /// How much of a line is looked at for its excerpt, so that no cut runs through what must be redacted.
    public static let sampleBytes = 4 * excerptBytes

    /// Where the line begins in the decoded file.
    public let byteOffset: Int64
    /// 1-based.
    public let line: Int64
    public let reason: Reject
    /// The line's beginning: redacted, valid UTF-8, at most 256 bytes.
    public let excerpt: [UInt8]

    public init(byteOffset: Int64, line: Int64, reason: Reject, excerpt: [UInt8]) {
        self.byteOffset = byteOffset
        self.line = line
        self.reason = reason
        self.excerpt = excerpt
    }
}

extension RejectedLine {
    /// The beginning of a line as it may be kept: redacted, cut at the border of a character.
    public static func excerpt(_ sample: Span<UInt8>, _ filter: any TextFilter) -> [UInt8] {
        let text = filter.filtered(sample)
        guard text.count > excerptBytes else { return text }
        var end = excerptBytes
        while end > 0, text[end] & 0xc0 == 0x80 { end -= 1 }
        return Array(text[..<end])
    }
}
