import Logging
import Settings

/// What a run needs besides its plan: its identity, the clock, and rules about its end.
public struct RunOptions: Sendable {
    /// Sorts by time and names the run in the ledger and in commits: `20261119T020001.000123Z-4711`.
    public var runId: String
    /// Microseconds since 1970; the only clock a run may look at, and only for the ledger, the
    /// commits' own info and tombstones.
    public var now: @Sendable () -> Int64
    /// Who holds the workspace meanwhile.
    public var owner: WorkspaceLock.Owner
    /// Rules that turn a done run into exit code 4.
    public var failOn: [FailRule] = []
    /// A day without input is no reason for exit code 3.
    public var allowsEmpty = false
    /// Diagnostic events; never log content that has not been redacted.
    public var log: Logger

    public init(
        runId: String, now: @escaping @Sendable () -> Int64, owner: WorkspaceLock.Owner, log: Logger
    ) {
        self.runId = runId
        self.now = now
        self.owner = owner
        self.log = log
    }

    /// A run id from the time of its start and the process that does it.
    public static func runId(startedUs: Int64, processId: Int32) -> String {
        let stamp = Instant.text(startedUs).filter { $0 != "-" && $0 != ":" }
        let micros = String(startedUs % 1_000_000 + 1_000_000).dropFirst()
        return "\(stamp.dropLast()).\(micros)Z-\(processId)"
    }
}
