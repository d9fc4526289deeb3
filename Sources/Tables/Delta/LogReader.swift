/// Reads a log and replays it to one version.
///
/// The commits themselves are preferred to a checkpoint as long as they are whole from version 0:
/// a torn checkpoint then hides nothing, and the history is complete. A checkpoint is used where
/// older commits were cleaned away, and one that cannot be read gives way to the one before it.
struct LogReader {
    private let listing: LogListing

    init(_ listing: LogListing) { self.listing = listing }

    /// The table at `version`, or the newest one.
    ///
    /// - Throws: `outOfSpec` for a gap, a torn commit or a version that is not there.
    func snapshot(at version: Int64?) throws(TableError) -> Snapshot {
        guard let newest = listing.newest else {
            throw .outOfSpec(path: listing.folder, offset: nil, "the log holds no commit")
        }
        let target = version ?? newest
        guard (0...newest).contains(target) else {
            throw .outOfSpec(
                path: listing.folder, offset: nil,
                "version \(target) is not there; the newest is \(newest)")
        }
        var replay = LogReplay()
        let first = try start(&replay, target)
        try checkContiguous(first, target)
        // Commits that a checkpoint made needless may still tell who made them.
        for version in listing.commits where version < first {
            guard let actions = try? actions(version) else { continue }
            replay.know(DeltaTable.commitInfo(actions), of: version)
        }
        for version in listing.commits where version >= first && version <= target {
            try apply(version, &replay)
        }
        do {
            return try replay.snapshot(version: target)
        } catch {
            throw error.error(in: listing.folder)
        }
    }

    /// Prepares `replay` with a checkpoint if the commits alone do not do.
    ///
    /// - Returns: the first version whose commit is to be applied.
    private func start(_ replay: inout LogReplay, _ target: Int64) throws(TableError) -> Int64 {
        let firstMissing = firstMissingCommit(upTo: target)
        guard let firstMissing else { return 0 }
        var failure: TableError?
        for version in listing.checkpoints.reversed()
        where version <= target && version >= firstMissing {
            var attempt = LogReplay()
            do throws(TableError) {
                let actions = try CheckpointReader(path: listing.checkpointPath(version)).actions()
                do throws(Fault) {
                    try attempt.applyCheckpoint(actions, version: version)
                } catch {
                    throw error.error(in: listing.checkpointPath(version))
                }
            } catch {
                failure = failure ?? error
                continue
            }
            if let failure { attempt.note("checkpoint passed over: \(failure)") }
            replay = attempt
            return version + 1
        }
        if let failure { throw failure }
        let others =
            listing.otherCheckpoints.isEmpty
            ? "" : "; \(listing.otherCheckpoints[0]) is of a kind not read"
        throw .outOfSpec(
            path: listing.folder, offset: nil,
            "\(LogListing.commitName(firstMissing)) is missing and no checkpoint covers it" + others
        )
    }

    private func firstMissingCommit(upTo target: Int64) -> Int64? {
        var expected: Int64 = 0
        for version in listing.commits where version <= target {
            if version != expected { return expected }
            expected += 1
        }
        return expected > target ? nil : expected
    }

    private func checkContiguous(_ first: Int64, _ target: Int64) throws(TableError) {
        var expected = first
        for version in listing.commits where version >= first && version <= target {
            guard version == expected else { break }
            expected += 1
        }
        guard expected > target else {
            throw .outOfSpec(
                path: listing.folder, offset: nil,
                "\(LogListing.commitName(expected)) is missing though \(LogListing.commitName(target)) is there"
            )
        }
    }

    private func apply(_ version: Int64, _ replay: inout LogReplay) throws(TableError) {
        let actions = try actions(version)
        if actions.isEmpty {
            replay.note(
                "version \(version) has no actions: a writer may have died there, its rows may be lost"
            )
        }
        do {
            try replay.apply(actions, version: version)
        } catch {
            throw error.error(in: listing.commitPath(version))
        }
    }

    private func actions(_ version: Int64) throws(TableError) -> [Action] {
        let path = listing.commitPath(version)
        let bytes = try StoredFile.content(path, limit: TableLimits.commitBytes)
        do {
            return try ActionParser.actions(bytes)
        } catch {
            let isNewest = version == listing.newest
            let hint =
                isNewest && error.kind == .outOfSpec
                ? " (the newest commit is torn or damaged)" : ""
            throw Fault(kind: error.kind, offset: error.offset, text: error.text + hint).error(
                in: path)
        }
    }
}
