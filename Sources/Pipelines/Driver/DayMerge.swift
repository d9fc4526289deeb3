import Columns
import Rollups
import Settings
import Tables

/// Brings the runs of one windowed table and one UTC day together and writes them as one file.
///
/// All runs of the day, those of the live table among them, must lie in the spool.
struct DayMerge {
    static let hourUs: Int64 = 3_600_000_000

    let schema: TableSchema
    /// The table's index in the spool.
    let table: Int
    let day: Day
    let spool: Spool
    /// The most values a day keeps, by label column.
    let labelLimits: [String: Int]
    /// What the counting of labels may take, and half of it what the merges gather.
    let memoryBytes: Int
    let jobs: Int

    /// A day that was merged.
    struct Merged {
        /// Nil if the day has no rows.
        let file: ParquetFile?
        /// How many values became `(other)`, by label column; only columns that were cut.
        let foldedValues: [String: Int]
    }

    /// Writes the day to a temporary file.
    func write(to path: String) throws(PipelineError) -> Merged {
        let hours = spool.starts(table: table).filter { Day(ofUs: $0) == day }
        let kept = try keptLabels(hours)
        var stream = RowGroupStream(path: path, schema: schema, jobs: jobs)
        for wave in stride(from: 0, to: hours.count, by: jobs) {
            let part = hours[wave..<min(wave + jobs, hours.count)]
            let batches = try Parallel.map(part.count, jobs: jobs) { (index) throws(PipelineError) in
                try merged(hour: part[part.startIndex + index], kept: kept)
            }
            for batch in batches { try stream.append(batch) }
        }
        let file = try stream.finish()
        let names = schema.columns.filter { $0.role == .key && $0.kind == .label }.map(\.name)
        let folded = zip(names, kept).filter { $0.1.isCut }.map { ($0.0, $0.1.foldedCount) }
        return Merged(file: file, foldedValues: Dictionary(uniqueKeysWithValues: folded))
    }

    /// One pass over the day's labels as a rule; several where they would not fit in memory.
    private func keptLabels(_ hours: [Int64]) throws(PipelineError) -> [KeptLabels] {
        var cut = LabelCut(schema: schema, limit: Int.max, limits: labelLimits)
        let labelBytes = hours.reduce(0) { $0 + spool.labelBytes(table: table, startUs: $1) }
        let passes = 1 + labelBytes * 4 / max(memoryBytes, 1)
        for pass in 0..<passes {
            var counts = cut.makeCounts(pass: pass, of: passes)
            for hour in hours {
                for index in 0..<spool.runCount(table: table, startUs: hour) {
                    counts.add(try spool.run(table: table, startUs: hour, index: index, columns: isCounted))
                }
            }
            cut.add(counts)
        }
        return cut.finish()
    }

    /// What the counting of labels looks at.
    private func isCounted(_ column: ColumnSpec) -> Bool {
        column.name == "calls" || (column.role == .key && column.kind == .label)
    }

    private func merged(hour: Int64, kept: [KeptLabels]) throws(PipelineError) -> Batch {
        var merge = WindowMerge(schema: schema, kept: kept, gatheredBytes: memoryBytes / (2 * jobs))
        for index in 0..<spool.runCount(table: table, startUs: hour) {
            let run = try spool.run(table: table, startUs: hour, index: index)
            try naming { () throws(RollupError) in try merge.add(run) }
        }
        spool.release(table: table, startUs: hour)
        return try naming { () throws(RollupError) in try merge.finish() }
    }

    private func naming<T>(_ work: () throws(RollupError) -> T) throws(PipelineError) -> T {
        do {
            return try work()
        } catch {
            throw .failed(.tableUnreadable, path: "tables/\(schema.name)", error.description)
        }
    }
}
