import Settings

/// How far a run has come.
public struct RunProgress: Sendable, Equatable {
    /// What is being done, such as `reading` or `writing calls_minute`.
    public var phase: String
    public var filesDone: Int
    public var filesTotal: Int
    /// Stored (compressed) bytes, since those are known beforehand.
    public var bytesDone: Int
    /// 0 where it is not known (standard input).
    public var bytesTotal: Int
    public var records: Int

    public init(
        phase: String, filesDone: Int = 0, filesTotal: Int = 0, bytesDone: Int = 0,
        bytesTotal: Int = 0, records: Int = 0
    ) {
        self.phase = phase
        self.filesDone = filesDone
        self.filesTotal = filesTotal
        self.bytesDone = bytesDone
        self.bytesTotal = bytesTotal
        self.records = records
    }
}

/// Shows a run's progress. May be called from any thread, as often as the caller likes: it must
/// return at once when nothing is due.
public protocol ProgressReporter: Sendable {
    func report(_ progress: RunProgress)
    /// Something to tell now: a damaged file, a label that was cut.
    func note(_ problem: Problem)
    /// Ends the display; called once.
    func finish()
}

/// Shows nothing.
public struct SilentProgress: ProgressReporter {
    public init() {}
    public func report(_ progress: RunProgress) {}
    public func note(_ problem: Problem) {}
    public func finish() {}
}
