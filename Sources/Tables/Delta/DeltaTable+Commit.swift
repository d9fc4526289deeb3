import Codecs

/// What became of a commit.
public enum CommitOutcome: Sendable, Equatable {
    /// This call made it.
    case committed(version: Int64)
    /// An earlier call had made it already.
    case alreadyThere(version: Int64)

    /// The version that holds the commit.
    public var version: Int64 {
        switch self {
        case .committed(let version), .alreadyThere(let version): version
        }
    }
}

extension DeltaTable {
    /// Makes a commit: the one moment at which its rows become visible, all of them at once.
    ///
    /// The file is written under a temporary name, synced, and given its version's name by a call
    /// that never replaces. Making the same commit again finds its own bytes and is content.
    ///
    /// - Throws: `conflict`, naming the other writer, if the version holds another commit; `io`, with
    ///   nothing committed.
    public func apply(_ commit: PreparedCommit) throws(TableError) -> CommitOutcome {
        try Disk.makeFolders(logFolder)
        let path = logFolder + "/" + LogListing.commitName(commit.version)
        if Disk.exists(path) { return try judge(commit, path) }
        guard
            commit.version == 0
                || Disk.exists(logFolder + "/" + LogListing.commitName(commit.version - 1))
                || Disk.exists(logFolder + "/" + LogListing.checkpointName(commit.version - 1))
        else {
            throw .outOfSpec(
                path: path, offset: nil,
                "version \(commit.version - 1) is missing; a commit would leave a gap")
        }
        let temporary = logFolder + "/" + TemporaryFiles.name(SHA256Digest.hex(commit.content))
        let file = try NewFile(path: temporary)
        try file.write(commit.content)
        _ = try file.finish()
        switch try give(temporary, path) {
        case .given:
            try Disk.syncFolder(logFolder)
            return .committed(version: commit.version)
        case .taken:
            try Disk.remove(temporary)
            return try judge(commit, path)
        }
    }

    /// Names the commit file; if that fails, nothing of it stays.
    private func give(_ temporary: String, _ path: String) throws(TableError) -> NewName.Outcome {
        do {
            return try NewName.give(temporary, path)
        } catch {
            // Where even this fails, the next run's cleaning finds the file.
            try? Disk.remove(temporary)
            throw error
        }
    }

    /// Carries a commit over to the next free version after another writer took its own.
    ///
    /// - Returns: the outcome, if one of the commits in between is this very one; else the commit
    ///   with its new version.
    /// - Throws: `conflict` if a commit in between touched one of our days, the columns, the protocol
    ///   or one of our transactions.
    public func rebase(_ commit: PreparedCommit) throws(TableError) -> Rebase {
        let listing = try LogListing(folder: logFolder)
        let ours = try Footprint(commit, path: logFolder)
        var version = commit.version
        while listing.commits.contains(version) {
            let path = listing.commitPath(version)
            if try StoredFile.content(path, limit: TableLimits.commitBytes) == commit.content {
                return .alreadyThere(version: version)
            }
            let actions = try actions(at: version)
            if let reason = ours.clash(with: Footprint(actions)) {
                throw .conflict(
                    path: path, writer: Self.commitInfo(actions)?.writer ?? "unnamed", reason)
            }
            version += 1
        }
        return .ready(PreparedCommit(table: commit.table, version: version, lines: commit.lines))
    }

    /// What `rebase` finds.
    public enum Rebase: Sendable, Equatable {
        case ready(PreparedCommit)
        case alreadyThere(version: Int64)
    }

    /// Applies a commit, carrying it over as often as other writers make it necessary.
    ///
    /// - Parameter beforeRetry: called with the carried-over commit and the number of the attempt,
    ///   from 1 on: the place to keep the new intent and to wait a little.
    /// - Throws: as `apply` and `rebase`; `conflict` after ten attempts.
    public func commit(
        _ prepared: PreparedCommit, beforeRetry: (PreparedCommit, Int) -> Void = { _, _ in }
    ) throws(TableError) -> CommitOutcome {
        var commit = prepared
        for attempt in 1...TableLimits.rebases {
            do {
                return try apply(commit)
            } catch {
                guard case .conflict = error, attempt < TableLimits.rebases else { throw error }
            }
            switch try rebase(commit) {
            case .alreadyThere(let version): return .alreadyThere(version: version)
            case .ready(let next): commit = next
            }
            beforeRetry(commit, attempt)
        }
        preconditionFailure("the last attempt returns or throws")
    }

    /// Whether a version's file is the commit itself, made earlier.
    private func judge(_ commit: PreparedCommit, _ path: String) throws(TableError) -> CommitOutcome {
        let found = try StoredFile.content(path, limit: TableLimits.commitBytes)
        if found == commit.content {
            try Disk.syncFolder(logFolder)
            return .alreadyThere(version: commit.version)
        }
        let info = (try? ActionParser.actions(found)).flatMap { Self.commitInfo($0) }
        throw .conflict(
            path: path, writer: info?.writer ?? "unnamed",
            "version \(commit.version) was made by another writer")
    }
}

/// What a commit touches, as far as another one could be in its way.
private struct Footprint {
    private var days: Set<String> = []
    /// Whether files without a day are touched: then everything is.
    private var isWhole = false
    private var removes = false
    private var transactions: Set<String> = []
    private var isDefining = false

    init(_ actions: [Action]) {
        for action in actions {
            switch action {
            case .add(let file): touch(file.partitionValues)
            case .remove(let file):
                removes = true
                touch(file.partitionValues)
            case .transaction(let appId, _): transactions.insert(appId)
            case .metaData, .tableProtocol: isDefining = true
            case .commitInfo, .unknown: break
            }
        }
    }

    init(_ commit: PreparedCommit, path: String) throws(TableError) {
        do {
            self.init(try ActionParser.actions(commit.content))
        } catch {
            throw error.error(in: path)
        }
    }

    private mutating func touch(_ partitionValues: [String: String?]?) {
        if let day = partitionValues?[DeltaTable.partitionColumn] ?? nil {
            days.insert(day)
        } else {
            isWhole = true
        }
    }

    /// Why the two cannot stand one after the other, nil if they can.
    func clash(with other: Footprint) -> String? {
        if isDefining || other.isDefining {
            return "the columns or the protocol changed in between"
        }
        if let id = transactions.intersection(other.transactions).min() {
            return "\(id) was committed in between"
        }
        if let day = days.intersection(other.days).min() {
            return "day \(day) was changed in between"
        }
        let isEmpty = days.isEmpty && !isWhole
        let isOtherEmpty = other.days.isEmpty && !other.isWhole
        if (isWhole && !isOtherEmpty) || (other.isWhole && !isEmpty), removes || other.removes {
            return "files without a day were changed in between"
        }
        return nil
    }
}
