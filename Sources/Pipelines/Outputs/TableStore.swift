import Columns
import Settings
import Tables

/// One table of the workspace as it stands, and the way to change days of it.
struct TableStore: Sendable {
    let schema: TableSchema
    private let delta: DeltaTable
    /// Nil while the table does not exist.
    let snapshot: Snapshot?
    /// Files of this run that are not live yet and stand for their days; nil where the day will have none.
    private var unfinished: [Day: String?] = [:]

    init(_ schema: TableSchema, workspace: Workspace) throws(PipelineError) {
        self.schema = schema
        delta = DeltaTable(folder: PathText.join(workspace.tablesPath, schema.name))
        do {
            snapshot = try delta.snapshot()
        } catch {
            throw .table(error)
        }
    }

    /// The table as it will stand when files of this run are live.
    func with(_ days: [DayFile]) -> TableStore {
        var changed = self
        for day in days { changed.unfinished[day.day] = .some(day.file?.path) }
        return changed
    }

    /// The table as it will stand when what a run has written so far is live.
    func after(_ changes: [TableChange]) -> TableStore { with(files(in: changes)) }

    /// What a run has written of this table so far.
    func files(in changes: [TableChange]) -> [DayFile] {
        changes.filter { $0.table.schema.name == schema.name }.flatMap(\.days)
    }

    /// The days that have rows, ascending.
    var liveDays: [Day] {
        let standing = (snapshot?.days ?? []).compactMap { Day($0) }.filter { unfinished[$0] == nil }
        return (standing + unfinished.compactMap { day, path in path.map { _ in day } }).sorted()
    }

    /// The days whose files are others than in an earlier state of the table, and that have rows.
    func daysChanged(since earlier: TableStore) -> [Day] {
        liveDays.filter { livePaths(of: $0) != earlier.livePaths(of: $0) }
    }

    /// The live data files of a day.
    func livePaths(of day: Day) -> [String] {
        if let path = unfinished[day] { return [path].compactMap { $0 } }
        return snapshot?.files(of: day.description).map(delta.path(of:)) ?? []
    }

    /// All rows of a day; for small tables.
    func rows(of day: Day) throws(PipelineError) -> Batch {
        var all = Batch(emptyOf: schema)
        try forEachBatch(of: day) { all.append($0) }
        return all
    }

    /// All rows; for small tables.
    func allRows() throws(PipelineError) -> Batch {
        var all = Batch(emptyOf: schema)
        for day in liveDays { try forEachBatch(of: day) { all.append($0) } }
        return all
    }

    /// The rows of a day, a row group at a time.
    ///
    /// - Parameter columns: names of the columns that are needed; nil for all.
    func forEachBatch(
        of day: Day, columns: Set<String>? = nil, _ body: (Batch) throws(PipelineError) -> Void
    ) throws(PipelineError) {
        let wanted = columns.map { names in
            TableSchema(
                name: schema.name, columns: schema.columns.filter { names.contains($0.name) },
                sortedBy: schema.sortedBy.filter(names.contains))
        }
        for path in livePaths(of: day) {
            let reader = try opened(path)
            for group in 0..<reader.rowGroupCount {
                try body(read(group, of: reader, as: wanted ?? schema))
            }
        }
    }

    private func opened(_ path: String) throws(PipelineError) -> ParquetReader {
        do {
            return try ParquetReader(path: path)
        } catch {
            throw .table(error)
        }
    }

    private func read(_ group: Int, of reader: ParquetReader, as schema: TableSchema) throws(PipelineError) -> Batch {
        do {
            return try reader.read(rowGroup: group, as: schema)
        } catch {
            throw .table(error)
        }
    }

    // MARK: - Changing

    /// Makes the table's folder and gives a name for a day's unfinished file.
    func temporaryPath(_ day: Day) throws(PipelineError) -> String {
        do {
            try delta.makeFolder()
        } catch {
            throw .table(error)
        }
        return delta.temporaryPath(day.description)
    }

    /// The unfinished file of a day that has these rows.
    func file(_ rows: Batch, _ day: Day, jobs: Int = 1) throws(PipelineError) -> DayFile {
        var stream = RowGroupStream(path: try temporaryPath(day), schema: schema, jobs: jobs)
        try stream.append(rows)
        return DayFile(day: day, file: try stream.finish())
    }

    /// Gives the days' files their final names and prepares the commit that makes them live.
    ///
    /// A day whose content is what is live already is left as it is.
    func prepare(
        _ days: [DayFile], evidence: [String: JSONValue], identitySeed: String, nowUs: Int64
    ) throws(PipelineError) -> PreparedCommit? {
        do throws(TableError) {
            var changes: [DayChange] = []
            for day in days {
                if let change = try change(day) { changes.append(change) }
            }
            return try delta.prepare(
                CommitRequest(
                    schema: schema, identitySeed: identitySeed, timestampMs: nowUs / 1000, evidence: evidence,
                    changes: changes, isKeptWhenEmpty: true),
                over: snapshot)
        } catch {
            throw .table(error)
        }
    }

    private func change(_ day: DayFile) throws(TableError) -> DayChange? {
        let name = day.day.description
        let live = snapshot?.files(of: name) ?? []
        var added: [DataFile] = []
        if let file = day.file {
            added = [try delta.place(file, ordinal: 0, day: name, modificationTimeMs: day.day.next.startUs / 1000)]
        }
        guard live.map(\.path) != added.map(\.path) else { return nil }
        let generation = (snapshot?.generation(of: name, table: schema.name) ?? 0) + 1
        return DayChange(day: name, generation: generation, removed: live, added: added)
    }

    /// Makes a prepared commit; one that stands already is left as it is.
    func commit(_ prepared: PreparedCommit) throws(PipelineError) {
        do {
            _ = try delta.commit(prepared)
        } catch {
            throw .table(error)
        }
    }

    /// Removes what a killed run has left behind: unfinished files, and finished ones no version names.
    ///
    /// Must be called under the workspace's lock, with no commit pending.
    func removeLeftovers() throws(PipelineError) {
        do throws(TableError) {
            _ = try delta.removeTemporaryFiles(changedBefore: .max)
            try delta.removeOrphans()
        } catch {
            throw .table(error)
        }
    }
}
