/// A single call, kept as evidence, with its address in the archive.
public struct CallSample: Sendable, Equatable {
    public var timeUs: Int64
    public var service: String?
    public var route: String?
    public var kind: String
    public var score: Int64
    public var method: String?
    public var path: String?
    public var status: Int32?
    public var durationUs: Int64?
    public var upstream: String?
    public var consumer: String?
    public var model: String?
    public var requestId: String?
    public var traceId: String?
    public var errorMessage: String?
    /// Digest of the decoded archive, hex.
    public var input: String
    public var byteOffset: Int64
    /// 1-based line in the decoded archive.
    public var line: Int64

    public init(timeUs: Int64, kind: String, score: Int64, input: String, byteOffset: Int64, line: Int64) {
        self.timeUs = timeUs
        self.kind = kind
        self.score = score
        self.input = input
        self.byteOffset = byteOffset
        self.line = line
    }
}

/// The samples that a report shows, first the most telling ones.
public struct CallSamples: Sendable, Equatable {
    public let slowest: [CallSample]
    public let failed: [CallSample]

    public init(slowest: [CallSample] = [], failed: [CallSample] = []) {
        self.slowest = slowest
        self.failed = failed
    }
}
