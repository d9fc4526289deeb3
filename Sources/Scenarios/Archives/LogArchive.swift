import Codecs

/// One archived file of a scenario: a gateway's lines of an hour or a day.
public struct LogArchive: Sendable, Equatable {
    /// The file's name, without a folder: `kong-2026-03-02.ndjson.zst`.
    public let name: String
    /// Place in the scenario's gateways.
    public let gateway: Int
    /// Hours since 1970 UTC.
    public let hours: Range<Int64>
}

/// What went into an archive.
public struct ArchiveTally: Sendable, Equatable {
    public var archives = 0
    public var calls = 0
    /// Calls by status class: index 2 counts 2xx, 4 counts 4xx.
    public var statusClasses = [Int](repeating: 0, count: 6)
    public var inputTokens = 0
    public var outputTokens = 0
    public var costNano: Int64 = 0
    public var damagedLines = 0
    public var blankLines = 0
    public var startupLines = 0
    /// Bytes of text, line ends included.
    public var textBytes = 0
    /// Bytes after compression.
    public var storedBytes = 0

    public init() {}

    /// Adds what went into other archives.
    public mutating func add(_ other: ArchiveTally) {
        archives += other.archives
        calls += other.calls
        for index in statusClasses.indices { statusClasses[index] += other.statusClasses[index] }
        inputTokens += other.inputTokens
        outputTokens += other.outputTokens
        costNano += other.costNano
        damagedLines += other.damagedLines
        blankLines += other.blankLines
        startupLines += other.startupLines
        textBytes += other.textBytes
        storedBytes += other.storedBytes
    }

    mutating func count(_ call: ScenarioCall) {
        calls += 1
        statusClasses[Int(call.status) / 100] += 1
        inputTokens += Int(call.inputTokens)
        outputTokens += Int(call.outputTokens)
        costNano += call.costNano
    }
}

/// Takes the stored bytes of one archive, in order.
///
/// The library does not touch the disk: whoever calls it brings the sink.
public protocol LogSink {
    associatedtype Failure: Error

    /// Takes the next bytes; it may be called any number of times.
    mutating func write(_ bytes: [UInt8]) throws(Failure)
}

/// A sink that keeps everything in memory.
public struct MemorySink: LogSink {
    public private(set) var bytes: [UInt8] = []

    public init() {}

    public mutating func write(_ bytes: [UInt8]) throws(Never) { self.bytes += bytes }
}

extension Codec {
    /// The highest level of compression that it knows.
    public var highestLevel: Int {
        switch self {
        case .plain, .zstd: 19
        case .gzip: 9
        case .lz4: 12
        }
    }
}
