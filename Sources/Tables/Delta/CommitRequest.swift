import Columns

/// What happens to the files of one day in a commit.
public struct DayChange: Sendable, Equatable {
    /// `YYYY-MM-DD`, or nil in a table that is not partitioned.
    public var day: String?
    /// The generation of the day that this makes: the last one plus one, fixed when the run is
    /// planned and kept by a run that resumes.
    public var generation: Int64
    /// Live files that go, exactly as the snapshot has them.
    public var removed: [DataFile]
    /// New files, which lie under their final names already.
    public var added: [DataFile]

    /// A change; see the properties.
    public init(day: String?, generation: Int64, removed: [DataFile], added: [DataFile]) {
        self.day = day
        self.generation = generation
        self.removed = removed
        self.added = added
    }
}

/// A commit before it becomes lines of JSON.
public struct CommitRequest: Sendable {
    /// The columns of the new rows; what the table lacks of them is added to it.
    public var schema: TableSchema
    /// Whether the table is divided by day; it cannot change later.
    public var isPartitioned: Bool
    /// What the table's identity is made from, besides its name, when it is created.
    public var identitySeed: String
    /// Wall clock: the commit's own time, and that of its removals.
    public var timestampMs: Int64
    /// Run evidence, kept in `commitInfo.hypercare`.
    public var evidence: [String: JSONValue]
    /// Each day at most once.
    public var changes: [DayChange]
    /// Whether to commit the evidence even where no file and no column changes.
    public var isKeptWhenEmpty: Bool

    /// A request; see the properties.
    public init(
        schema: TableSchema, isPartitioned: Bool = true, identitySeed: String, timestampMs: Int64,
        evidence: [String: JSONValue] = [:], changes: [DayChange], isKeptWhenEmpty: Bool = false
    ) {
        self.schema = schema
        self.isPartitioned = isPartitioned
        self.identitySeed = identitySeed
        self.timestampMs = timestampMs
        self.evidence = evidence
        self.changes = changes
        self.isKeptWhenEmpty = isKeptWhenEmpty
    }
}

/// A commit that is ready to be made: a version and the lines of its file.
///
/// It is a plain value, so that the driver can keep it on disk as its intent and make it later, or
/// again: making it twice is the same as making it once.
public struct PreparedCommit: Codable, Sendable, Equatable {
    /// The table's name.
    public let table: String
    /// The version it makes if no other writer takes it first.
    public let version: Int64
    /// One action in JSON per line, without line ends.
    public let lines: [String]

    /// A commit of given lines.
    public init(table: String, version: Int64, lines: [String]) {
        self.table = table
        self.version = version
        self.lines = lines
    }

    /// The bytes of the commit file.
    var content: [UInt8] { Array(lines.map { $0 + "\n" }.joined().utf8) }
}
