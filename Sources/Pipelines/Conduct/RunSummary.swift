import Settings

/// What a run did; printed at its end, as JSON with `--json`, and kept in the ledger.
public struct RunSummary: Sendable, Equatable {
    public var runId: String
    /// Digest of plan and inputs, as carried by all commits of the run; nil if nothing was committed.
    public var runDigest: String?
    public var outcome = Outcome.done
    public var startedUs: Int64
    public var finishedUs: Int64
    public var files = FileCounts()
    public var bytes = ByteCounts()
    public var lines = LineAccount()
    /// Rejected lines by reason.
    public var rejects: [String: Int] = [:]
    public var stages: [StageTime] = []
    public var tables: [TableVersion] = []
    /// Anomalies by severity, of all nights that were judged.
    public var anomalies: [String: Int] = [:]
    /// Incidents by severity that touch a day of this run's records and that nothing announced.
    public var incidents: [String: Int] = [:]
    /// Names of the objectives that were not kept on a day of this run's records.
    public var objectivesNotMet: [String] = []
    public var missingDays: [Day] = []
    public var rulesFired: [FailRule] = []
    /// What a person should know although the run went on.
    public var notices: [Problem] = []
    /// Where the report was written; nil if none was.
    public var reportPath: String?
    /// The most memory the process held; nil where it is not known.
    public var peakMemoryBytes: Int?

    public init(runId: String, startedUs: Int64) {
        self.runId = runId
        self.startedUs = startedUs
        finishedUs = startedUs
    }

    public var seconds: Double { Double(finishedUs - startedUs) / 1e6 }
}

/// Inputs of a run by what became of them; `found` is the sum of the others.
public struct FileCounts: Sendable, Equatable {
    public var found = 0
    /// Read in full and counted.
    public var read = 0
    /// Known from an earlier run and not read again.
    public var unchanged = 0
    /// The same decoded bytes as another input; counted once.
    public var copies = 0
    /// Broken, cut or changed while they were read; what precedes the damage is counted.
    public var quarantined = 0

    public init() {}
}

/// Bytes of the files that were read in this run.
public struct ByteCounts: Sendable, Equatable {
    /// As stored, compressed.
    public var stored = 0
    public var decoded = 0

    public init() {}
}

/// Where every line of the inputs went.
///
/// `lines = blank + directives + foreign + rejected + parsed` and `records = counted + outside`.
public struct LineAccount: Sendable, Equatable {
    public var lines = 0
    public var blank = 0
    /// Comments and headers.
    public var directives = 0
    /// Recognised, but no calls.
    public var foreign = 0
    public var rejected = 0
    public var parsed = 0
    /// Made of the parsed lines, one or more each.
    public var records = 0
    /// Stand in the tables.
    public var counted = 0
    /// Before 2000, beyond the clock skew, or of days not asked for.
    public var outside = 0

    public init() {}

    /// Whether the identity holds.
    public var isBalanced: Bool {
        lines == blank + directives + foreign + rejected + parsed && records == counted + outside
            && records >= parsed
    }

    public static func += (left: inout LineAccount, right: LineAccount) {
        left.lines += right.lines
        left.blank += right.blank
        left.directives += right.directives
        left.foreign += right.foreign
        left.rejected += right.rejected
        left.parsed += right.parsed
        left.records += right.records
        left.counted += right.counted
        left.outside += right.outside
    }

    /// The identity with its numbers, on two lines.
    public var text: String {
        "lines \(lines) = blank \(blank) + directives \(directives) + foreign \(foreign) + rejected \(rejected) + parsed \(parsed)\n"
            + "records \(records) = counted \(counted) + outside \(outside)"
    }
}

/// How long a stage took, by the monotonic clock.
public struct StageTime: Sendable, Equatable {
    public var name: String
    public var seconds: Double

    public init(name: String, seconds: Double) {
        self.name = name
        self.seconds = seconds
    }
}

/// A table after the run.
public struct TableVersion: Sendable, Equatable {
    public var name: String
    /// Delta version; nil if the table does not exist yet.
    public var version: Int?
    /// Whether this run has made that version.
    public var isNew: Bool
    /// Live rows.
    public var rows: Int
    public var bytes: Int

    public init(name: String, version: Int?, isNew: Bool, rows: Int, bytes: Int) {
        self.name = name
        self.version = version
        self.isNew = isNew
        self.rows = rows
        self.bytes = bytes
    }
}
