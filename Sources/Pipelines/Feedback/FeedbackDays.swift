import Analysis
import Columns
import Rollups
import Settings

/// Writes the days of `feedback` and `feedback_hour` that a run changes.
///
/// A day is always made whole: the rows that stand and those of the run, each item once in its newest form; then what
/// depends on all of them: near-duplicates, linked calls, counts by the hour.
struct FeedbackDays {
    let tables: WorkspaceTables
    let spool: Spool
    /// The place of the table `feedback` in the spool.
    let table: Int
    /// Digests in place of placeholders, and new digests in place of old ones.
    let renaming: [String: String]
    /// Days with rows of inputs that have another digest now.
    let renamedDays: Set<Day>
    let limits: Limits
    let jobs: Int
    let cancellation: CancellationFlag

    /// - Parameters:
    ///   - changes: what the run has written so far; calls are looked for as they will stand.
    ///   - note: told of values that share a row, by day.
    func write(
        after changes: [TableChange], note: (_ foldedValues: [String: Int], Day) -> Void
    ) throws(PipelineError) -> [TableChange] {
        let days = try daysToWrite(changes)
        guard !days.isEmpty else { return [] }
        let exemplars = tables.exemplars.after(changes)
        let calls = tables.calls?.after(changes)
        let written = try Parallel.map(days.count, jobs: jobs) { (index) throws(PipelineError) in
            try cancellation.check()
            return try write(days[index], exemplars: exemplars, calls: calls)
        }
        for day in written { note(day.foldedValues, day.items.day) }
        return [(tables.feedback, written.map(\.items)), (tables.feedbackHour, written.map(\.hours))]
    }

    /// Days with new rows, those of inputs that have grown, and those whose ids may belong to calls that are new.
    private func daysToWrite(_ changes: [TableChange]) throws(PipelineError) -> [Day] {
        var days = Set(spool.starts(table: table).map { Day(ofUs: $0) }).union(renamedDays)
        let linkable = Set((tables.exemplars.files(in: changes) + (tables.calls?.files(in: changes) ?? [])).map(\.day))
        guard !linkable.isEmpty else { return days.sorted() }
        for day in tables.feedback.liveDays {
            let reach = day.ordinal - CallLinks.reachDays...day.ordinal
            guard reach.contains(where: { linkable.contains(Day(ordinal: $0)) }), !days.contains(day) else { continue }
            if try hasLinks(day) { days.insert(day) }
        }
        return days.sorted()
    }

    private func hasLinks(_ day: Day) throws(PipelineError) -> Bool {
        var found = false
        let names = ["linked_request_ids", "linked_trace_ids"]
        try tables.feedback.forEachBatch(of: day, columns: Set(names)) { batch in
            for name in names {
                let texts = batch[Key<TextColumn>(name)]
                found = found || (0..<batch.rowCount).contains { texts.text($0) != "[]" }
            }
        }
        return found
    }

    private func write(
        _ day: Day, exemplars: TableStore, calls: TableStore?
    ) throws(PipelineError) -> Written {
        var rows = try merged(day)
        try link(&rows, day, exemplars: exemplars, calls: calls)
        fold(&rows)
        let hours: (batch: Batch, foldedValues: [String: Int])
        do {
            hours = try FeedbackByHour.rows(rows.compactMap(\.item), limits: labelLimits)
        } catch {
            throw .failed(.tableUnreadable, path: "tables/\(FeedbackHour.name)", error.description)
        }
        return Written(
            items: try tables.feedback.file(FeedbackItemTable.batch(rows), day),
            hours: try tables.feedbackHour.file(hours.batch, day), foldedValues: hours.foldedValues)
    }

    private struct Written: Sendable {
        let items: DayFile
        let hours: DayFile
        let foldedValues: [String: Int]
    }

    private func merged(_ day: Day) throws(PipelineError) -> [FeedbackRow] {
        var merge = FeedbackMerge()
        var batches = [try tables.feedback.rows(of: day)]
        for index in 0..<spool.runCount(table: table, startUs: day.startUs) {
            batches.append(try spool.run(table: table, startUs: day.startUs, index: index))
        }
        for batch in batches {
            for var row in try FeedbackItemTable.rows(batch) {
                row.input = renaming[row.input] ?? row.input
                merge.add(row)
            }
        }
        spool.release(table: table, startUs: day.startUs)
        return merge.rows
    }

    private func link(
        _ rows: inout [FeedbackRow], _ day: Day, exemplars: TableStore, calls: TableStore?
    ) throws(PipelineError) {
        let links = try CallLinks(Set(rows.flatMap(\.linkedIds)), upTo: day, exemplars: exemplars, calls: calls)
        for index in rows.indices {
            guard let call = links.call(rows[index].linkedIds) else { continue }
            rows[index].route = call.route
            rows[index].linkedConsumer = call.consumer
        }
    }

    /// Finds near-duplicates among what customers say in one source.
    private func fold(_ rows: inout [FeedbackRow]) {
        for source in Set(rows.map(\.source)) {
            let said = rows.indices.filter { rows[$0].source == source && rows[$0].tags != nil }
            let keys = said.map { rows[$0].key.text }
            let ids = Dictionary(zip(keys, said.map { rows[$0].record.id })) { first, _ in first }
            let originals = NearDuplicates.originals(
                of: zip(keys, said).map { key, index in
                    NearDuplicates.Item(id: key, timeUs: rows[index].createdUs, text: rows[index].record.said ?? "")
                })
            for (key, index) in zip(keys, said) { rows[index].copyOf = originals[key].flatMap { ids[$0] } }
        }
    }

    private var labelLimits: [String: Int] {
        ["consumer": limits.consumers, "route": limits.routes, "channel": Limits.channels]
    }
}

extension FeedbackRow {
    /// The row as it is counted; nil where it is no customer's voice.
    fileprivate var item: FeedbackByHour.Item? {
        guard record.isCustomerVoice else { return nil }
        var item = FeedbackByHour.Item(timeUs: createdUs, topics: tags?.topics ?? [])
        item.sentiment = tags?.sentiment
        item.channel = record.channel
        item.consumer = consumer
        item.route = route
        item.isCopy = copyOf != nil
        item.isSevere = tags?.severity == "high"
        item.score = tags?.score
        item.nps = record.nps
        item.csat = record.csatScore
        return item
    }
}
