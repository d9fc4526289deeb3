import Columns

/// Something that is wrong with a table on disk.
public struct TableProblem: Sendable, Equatable, CustomStringConvertible {
    /// What sort of thing is wrong.
    public enum Kind: Sendable, Equatable {
        /// The log cannot be replayed: a gap, a torn commit, missing metadata.
        case log
        /// A commit file of no bytes: whoever wrote it died, and its rows may be lost.
        case emptyCommit
        /// A checkpoint or the pointer to one is damaged; other readers may fail, ours does not.
        case checkpoint
        /// A live data file is missing, or not what the log says.
        case dataFile
        /// A data file that no version knows; left by a run that was killed.
        case orphan
    }

    /// What sort of thing is wrong here.
    public let kind: Kind
    /// The file or folder.
    public let path: String
    /// What was found and what was needed.
    public let text: String

    /// One line: where, what.
    public var description: String { "\(path): \(text)" }
}

/// Verifies a table: the log, its checkpoints, and every live file.
public struct TableCheck: Sendable {
    private let table: DeltaTable
    private let schema: TableSchema
    private let isDeep: Bool

    /// - Parameter isDeep: whether to read every row and digest every file, too.
    public init(_ table: DeltaTable, schema: TableSchema, isDeep: Bool) {
        self.table = table
        self.schema = schema
        self.isDeep = isDeep
    }

    /// All problems, in a fixed order; none in a sound table.
    ///
    /// - Throws: `io` if the folders cannot be listed.
    public func problems() throws(TableError) -> [TableProblem] {
        guard Disk.isFolder(table.logFolder) else {
            return [
                TableProblem(
                    kind: .log, path: table.folder, text: "there is no table: no _delta_log")
            ]
        }
        let listing = try LogListing(folder: table.logFolder)
        var problems = try emptyCommits(listing) + checkpoints(listing)
        do {
            guard let snapshot = try table.snapshot() else {
                return [
                    TableProblem(kind: .log, path: table.logFolder, text: "the log holds no commit")
                ]
            }
            problems += dataFiles(snapshot) + (try orphans(snapshot))
        } catch {
            problems.append(problem(.log, error))
        }
        return problems
    }

    private func problem(_ kind: TableProblem.Kind, _ error: TableError) -> TableProblem {
        let text = error.description
        let prefix = error.path + ": "
        return TableProblem(
            kind: kind, path: error.path,
            text: text.hasPrefix(prefix) ? String(text.dropFirst(prefix.count)) : text)
    }

    private func emptyCommits(_ listing: LogListing) throws(TableError) -> [TableProblem] {
        var problems: [TableProblem] = []
        for version in listing.commits {
            let path = listing.commitPath(version)
            if try StoredFile(path: path).byteCount == 0 {
                problems.append(
                    TableProblem(
                        kind: .emptyCommit, path: path,
                        text: "an empty commit; its rows may be lost"))
            }
        }
        return problems
    }

    /// Every checkpoint must be readable, and the pointer must name one that is there.
    private func checkpoints(_ listing: LogListing) throws(TableError) -> [TableProblem] {
        var problems: [TableProblem] = []
        for version in listing.checkpoints {
            do {
                _ = try CheckpointReader(path: listing.checkpointPath(version)).actions()
            } catch {
                problems.append(problem(.checkpoint, error))
            }
        }
        let pointer = table.logFolder + "/_last_checkpoint"
        guard Disk.exists(pointer) else { return problems }
        let bytes = try StoredFile.content(pointer, limit: TableLimits.commitBytes)
        guard let version = (try? JSONParser.value(bytes[...]))?["version"]?.integer else {
            return problems + [
                TableProblem(kind: .checkpoint, path: pointer, text: "no JSON with a version")
            ]
        }
        if !listing.checkpoints.contains(version) && listing.otherCheckpoints.isEmpty {
            problems.append(
                TableProblem(
                    kind: .checkpoint, path: pointer,
                    text: "names version \(version), which has no checkpoint"))
        }
        return problems
    }

    private func dataFiles(_ snapshot: Snapshot) -> [TableProblem] {
        var problems: [TableProblem] = []
        for file in snapshot.files {
            do {
                try DataFileCheck.check(file, of: table, schema: schema, isDeep: isDeep)
            } catch {
                problems.append(problem(.dataFile, error))
            }
        }
        return problems
    }

    private func orphans(_ snapshot: Snapshot) throws(TableError) -> [TableProblem] {
        let known = Set(snapshot.files.map(\.filePath) + snapshot.removed.map(\.filePath))
        var problems: [TableProblem] = []
        let folders = try Disk.names(in: table.folder).filter {
            $0.hasPrefix(DeltaTable.partitionColumn + "=")
        }
        for folder in [""] + folders.map({ $0 + "/" }) {
            let path = folder.isEmpty ? table.folder : table.folder + "/" + folder.dropLast()
            guard Disk.isFolder(path) else { continue }
            for name in try Disk.names(in: path)
            where name.hasSuffix(".parquet") && !known.contains(folder + name) {
                problems.append(
                    TableProblem(
                        kind: .orphan, path: path + "/" + name,
                        text: "a data file that no version knows"))
            }
        }
        return problems
    }
}
