/// Applies actions in the order of versions; what is left is the table.
///
/// - Source: delta-io/delta, PROTOCOL.md, "Action Reconciliation".
struct LogReplay {
    private var files: [String: DataFile] = [:]
    private var removed: [String: RemovedFile] = [:]
    private var transactions: [String: Int64] = [:]
    private var commits: [Int64: CommitInfo] = [:]
    private var metaData: TableMetaData?
    private var tableProtocol: DeltaProtocol?
    private var writerFeatures: [String] = []
    private(set) var notices: [String] = []

    mutating func note(_ text: String) { notices.append(text) }

    mutating func know(_ info: CommitInfo?, of version: Int64) { commits[version] = info }

    /// Applies the actions of one commit, or of a checkpoint.
    mutating func apply(_ actions: [Action], version: Int64) throws(Fault) {
        // Within a commit the order of lines means nothing, so removals come first.
        for case .remove(let file) in actions {
            if files.removeValue(forKey: file.path) == nil, removed[file.path] == nil {
                note("version \(version) removes \(file.path), which is not in the table")
            }
            removed[file.path] = file
        }
        for action in actions {
            switch action {
            case .add(let file):
                files[file.path] = file
                removed[file.path] = nil
            case .transaction(let appId, let number): transactions[appId] = number
            case .metaData(let found): metaData = found
            case .tableProtocol(let found, let readerFeatures, let features):
                try Self.check(found, readerFeatures)
                tableProtocol = found
                writerFeatures = features
            case .commitInfo(let info): commits[version] = info
            case .remove, .unknown: break
            }
        }
    }

    /// Takes up a checkpoint's removals without remarks: it lists them though their files are gone.
    mutating func applyCheckpoint(_ actions: [Action], version: Int64) throws(Fault) {
        let before = notices
        try apply(actions, version: version)
        notices = before
    }

    func snapshot(version: Int64) throws(Fault) -> Snapshot {
        guard let tableProtocol else {
            throw .outOfSpec(0, "no protocol action up to version \(version)")
        }
        guard let metaData else {
            throw .outOfSpec(0, "no metaData action up to version \(version)")
        }
        func inOrder(_ left: String, _ right: String) -> Bool {
            left.utf8.lexicographicallyPrecedes(right.utf8)
        }
        return Snapshot(
            version: version, tableProtocol: tableProtocol, metaData: metaData,
            files: files.values.sorted { inOrder($0.path, $1.path) },
            removed: removed.values.sorted { inOrder($0.path, $1.path) },
            transactions: transactions, commits: commits, notices: notices,
            writerFeatures: writerFeatures)
    }

    private static func check(_ found: DeltaProtocol, _ readerFeatures: [String]) throws(Fault) {
        guard found.minReaderVersion <= 1 || (found.minReaderVersion == 3 && readerFeatures.isEmpty)
        else {
            let features =
                readerFeatures.isEmpty ? "" : " with \(readerFeatures.joined(separator: ", "))"
            throw .unsupported(
                0,
                "the table needs a reader of protocol \(found.minReaderVersion)\(features), this one knows protocol 1"
            )
        }
    }
}
