/// The state of a table at one version.
public struct Snapshot: Sendable {
    /// The version this is the state of.
    public let version: Int64
    /// Who may read and write the table.
    public let tableProtocol: DeltaProtocol
    /// Identity, columns, partitioning.
    public let metaData: TableMetaData
    /// The live files, by path in byte order.
    public let files: [DataFile]
    /// Files that were taken out and not added again; only these may a vacuum delete.
    public let removed: [RemovedFile]
    /// The last version of each application, by its id.
    public let transactions: [String: Int64]
    /// What is known of the versions that were read; those before a checkpoint are not among them.
    public let commits: [Int64: CommitInfo]
    /// Things that are odd but did not hinder, one line each.
    public let notices: [String]

    let writerFeatures: [String]

    /// The days that have live files, ascending.
    public var days: [String] { Set(files.compactMap(\.day)).sorted() }

    /// The live files of one day.
    public func files(of day: String) -> [DataFile] { files.filter { $0.day == day } }

    /// The last generation of a day, nil if it has none; the next commit of the day takes one more.
    public func generation(of day: String?, table: String) -> Int64? {
        transactions[DeltaTable.appId(table: table, day: day)]
    }

    /// What made this version, nil if the log does not say.
    public var lastCommit: CommitInfo? { commits[version] }
}
