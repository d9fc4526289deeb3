import Columns
import Rollups
import Settings
import Tables

/// The new files of one table and day; `file` is nil where the day has no rows any more.
struct DayFile: Sendable {
    let day: Day
    let file: ParquetFile?
}

/// The days of one table that a run has written.
typealias TableChange = (table: TableStore, days: [DayFile])

/// Writes the files of all tables that a run changes; nothing is visible to readers yet.
struct RunOutputs {
    let plan: Plan
    let tables: WorkspaceTables
    let runTables: RunTables
    let spool: Spool
    let budget: MemoryBudget
    let provenance: Provenance
    let cancellation: CancellationFlag
    let progress: any ProgressReporter

    /// The changed days of every table of the run, in the order in which they are committed.
    func write(_ summary: inout RunSummary) throws(PipelineError) -> [TableChange] {
        var changes: [TableChange] = []
        for (store, merged) in zip(tables.windows, try windowDays()) {
            changes.append((store, merged.map(\.file)))
            for day in merged { note(day.foldedValues, store.schema.name, day.file.day, &summary) }
        }
        if let calls = tables.calls { changes.append((calls, try callDays(calls))) }
        changes.append((tables.exemplars, try exemplarDays()))
        changes += try feedbackDays.write(after: changes) { note($0, FeedbackHour.name, $1, &summary) }
        changes.append((tables.rejects, try rejectDays()))
        changes.append((tables.inputs, try inputDays()))
        return changes
    }

    // MARK: - Windowed tables

    private struct MergedDay: Sendable {
        let file: DayFile
        let foldedValues: [String: Int]
    }

    /// While one waits for its slowest hour or column, the other has work for the cores.
    private static let mergesAtOnce = 2

    /// The changed days of each windowed table.
    private func windowDays() throws(PipelineError) -> [[MergedDay]] {
        let work = tables.windows.indices.flatMap { table in changedDays(table).map { (table: table, day: $0) } }
        let merged = try Parallel.map(work.count, jobs: min(budget.jobs, Self.mergesAtOnce)) {
            (index) throws(PipelineError) in
            try mergedDay(tables.windows[work[index].table], work[index].table, work[index].day)
        }
        return tables.windows.indices.map { table in
            zip(work, merged).filter { $0.0.table == table }.map(\.1)
        }
    }

    private func mergedDay(_ store: TableStore, _ table: Int, _ day: Day) throws(PipelineError) -> MergedDay {
        try cancellation.check()
        progress.report(RunProgress(phase: "writing \(store.schema.name) \(day)"))
        for path in store.livePaths(of: day) {
            try LiveRows(table: table, schema: store.schema, spool: spool).spool(file: path)
        }
        let merge = DayMerge(
            schema: store.schema, table: table, day: day, spool: spool, labelLimits: runTables.labelLimits(plan.limits),
            memoryBytes: budget.labelBytes / Self.mergesAtOnce, jobs: budget.jobs)
        let merged = try merge.write(to: store.temporaryPath(day))
        return MergedDay(file: DayFile(day: day, file: merged.file), foldedValues: merged.foldedValues)
    }

    private func changedDays(_ index: Int) -> [Day] {
        Set(spool.starts(table: index).map { Day(ofUs: $0) }).sorted()
    }

    private func note(_ folded: [String: Int], _ table: String, _ day: Day, _ summary: inout RunSummary) {
        for (column, count) in folded.sorted(by: { $0.key < $1.key }) {
            let notice = Problem(
                .labelsCut, at: Place("\(table) \(day)"),
                "\(count) values of '\(column)' share the row \(WindowColumns.other)",
                help: "raise limits.labels.\(column) to keep more apart")
            summary.notices.append(notice)
            progress.note(notice)
        }
    }

    // MARK: - Single calls

    private func callDays(_ store: TableStore) throws(PipelineError) -> [DayFile] {
        try days(of: runTables.callsIndex).map { (day) throws(PipelineError) in
            try cancellation.check()
            let merge = CallDayMerge(
                store: store, table: runTables.callsIndex, day: day, spool: spool, renaming: renaming, jobs: budget.jobs
            )
            return DayFile(day: day, file: try merge.write(to: store.temporaryPath(day)))
        }
    }

    private func exemplarDays() throws(PipelineError) -> [DayFile] {
        let table = runTables.exemplarsIndex
        return try days(of: table).map { (day) throws(PipelineError) in
            let live = LiveRows(table: table, schema: tables.exemplars.schema, spool: spool)
            for path in tables.exemplars.livePaths(of: day) { try live.spool(file: path) }
            var stream = RowGroupStream(
                path: try tables.exemplars.temporaryPath(day), schema: tables.exemplars.schema, jobs: budget.jobs)
            for hour in spool.starts(table: table) where Day(ofUs: hour) == day {
                try stream.append(exemplars(of: hour))
            }
            return DayFile(day: day, file: try stream.finish())
        }
    }

    /// Chooses an hour's exemplars anew; run after run, so that no more than a few are in memory.
    private func exemplars(of hour: Int64) throws(PipelineError) -> Batch {
        let table = runTables.exemplarsIndex
        var parts: [Batch] = []
        var bytes = 0
        for index in 0..<spool.runCount(table: table, startUs: hour) {
            let run = try spool.run(table: table, startUs: hour, index: index)
            bytes += run.approximateBytes
            parts.append(run)
            guard bytes > budget.spoolBytes / 4 else { continue }
            parts = [runTables.exemplars.merge(parts, renaming: renaming)]
            bytes = parts[0].approximateBytes
        }
        spool.release(table: table, startUs: hour)
        return runTables.exemplars.merge(parts, renaming: renaming)
    }

    /// The days that have new rows, or rows whose input has another digest now.
    private func days(of table: Int) -> [Day] {
        let renamed = provenance.superseded.filter { provenance.renaming[$0.digest] != nil }
        return Set(changedDays(table) + renamed.flatMap { $0.counts.countedByDay.keys }).sorted()
    }

    /// Digests in place of ordinals, and new digests in place of those of inputs that have grown.
    private var renaming: [String: String] {
        InputNames.renaming(provenance.digestsByOrdinal).merging(provenance.renaming) { first, _ in first }
    }

    private var feedbackDays: FeedbackDays {
        FeedbackDays(
            tables: tables, spool: spool, table: runTables.feedbackIndex,
            renaming: renaming.merging(provenance.reread) { first, _ in first }, renamedDays: rereadDays,
            limits: plan.limits, jobs: budget.jobs, cancellation: cancellation)
    }

    private var rereadDays: Set<Day> {
        let reread = provenance.superseded.filter { provenance.reread[$0.digest] != nil }
        return Set(reread.flatMap { $0.counts.countedByDay.keys })
    }

    // MARK: - Inputs and rejects

    private func rejectDays() throws(PipelineError) -> [DayFile] {
        let homes = Dictionary(
            provenance.inputs.map { ($0.digest, $0.homeDay) }, uniquingKeysWith: { first, _ in first })
        let names = Dictionary(
            provenance.inputs.map { ($0.digest, $0.fileName) }, uniquingKeysWith: { first, _ in first })
        var rows = provenance.rejects
        var kept: [Day: [RejectedRow]] = [:]
        for day in Set(provenance.superseded.map(\.homeDay) + homes.values) {
            for row in RejectTable.rows(try tables.rejects.rows(of: day)) {
                guard provenance.reread[row.input] == nil,
                    !provenance.takenBack.contains(RejectAddress(input: row.input, byteOffset: row.byteOffset))
                else { continue }
                guard let renamed = provenance.renaming[row.input] ?? (homes[row.input] != nil ? row.input : nil) else {
                    kept[day, default: []].append(row)
                    continue
                }
                var row = row
                row.input = renamed
                row.fileName = names[renamed] ?? row.fileName
                rows.append(row)
            }
            kept[day, default: []] += []
        }
        for (input, ofInput) in Dictionary(grouping: rows, by: \.input) {
            kept[homes[input] ?? Day(ordinal: 0), default: []] += RejectTable.first(
                plan.limits.rejectsKept, of: ofInput)
        }
        return try kept.sorted { $0.key < $1.key }.map { (day, rows) throws(PipelineError) in
            try tables.rejects.file(RejectTable.batch(rows), day, jobs: budget.jobs)
        }
    }

    private func inputDays() throws(PipelineError) -> [DayFile] {
        let replaced = Set(provenance.superseded.map(\.digest) + provenance.inputs.map(\.digest))
        let days = Set(provenance.superseded.map(\.homeDay) + provenance.inputs.map(\.homeDay))
        return try days.sorted().map { (day) throws(PipelineError) in
            let kept = try InputTable.rows(tables.inputs.rows(of: day)).filter { !replaced.contains($0.digest) }
            let new = provenance.inputs.filter { $0.homeDay == day }
            return try tables.inputs.file(InputTable.batch(kept + new), day, jobs: budget.jobs)
        }
    }
}
