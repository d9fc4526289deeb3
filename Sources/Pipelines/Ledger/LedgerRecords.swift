import Settings

/// A run as it begins.
public struct RunStart: Sendable, Equatable {
    public var id: String
    /// The pipeline's name.
    public var pipeline: String
    public var startedUs: Int64

    public init(id: String, pipeline: String, startedUs: Int64) {
        self.id = id
        self.pipeline = pipeline
        self.startedUs = startedUs
    }
}

/// An input that a run has read.
public struct RunInput: Sendable, Equatable {
    public var path: String
    /// XXH3-128 of the decoded bytes, hex.
    public var digest: String
    /// SHA-256 of the stored bytes, hex.
    public var storedSha256: String?
    public var size: Int
    public var modifiedNs: Int64
    public var lines: Int
    public var isDamaged: Bool

    public init(
        path: String, digest: String, storedSha256: String?, size: Int, modifiedNs: Int64,
        lines: Int, isDamaged: Bool
    ) {
        self.path = path
        self.digest = digest
        self.storedSha256 = storedSha256
        self.size = size
        self.modifiedNs = modifiedNs
        self.lines = lines
        self.isDamaged = isDamaged
    }
}

/// What a day of a run came to.
public struct RunWindow: Sendable, Equatable {
    public enum State: String, Sendable { case written, unchanged, missing }

    public var day: Day
    public var state: State

    public init(day: Day, state: State) {
        self.day = day
        self.state = state
    }
}

/// What is remembered of a file, so that it need not be read again while its size, time and inode
/// stay the same.
public struct CachedInput: Sendable, Equatable {
    /// XXH3-128 of the decoded bytes, hex.
    public var digest: String
    public var decodedBytes: Int
    /// Digest of the first 4 KiB decoded, hex.
    public var head: String

    public init(digest: String, decodedBytes: Int, head: String) {
        self.digest = digest
        self.decodedBytes = decodedBytes
        self.head = head
    }
}

/// A run as `status` shows it.
public struct LedgerRun: Sendable, Equatable {
    public var id: String
    public var pipeline: String
    public var startedUs: Int64
    /// Nil while the run goes on, or if it was killed.
    public var finishedUs: Int64?
    public var status: String
    public var exitCode: Int32?
    public var files: Int
    public var lines: Int
    public var rejected: Int
    public var records: Int
}
