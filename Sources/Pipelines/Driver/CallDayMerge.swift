import Columns
import Rollups
import Settings
import Tables

/// Brings the runs of the table `calls` of one UTC day together and writes them as one file,
/// stretch by stretch: its calls are held in memory while they are put in order.
struct CallDayMerge {
    let store: TableStore
    /// The table's index in the spool.
    let table: Int
    let day: Day
    let spool: Spool
    let renaming: [String: String]
    let jobs: Int

    /// Writes the day to a temporary file; nil if it has no calls.
    func write(to path: String) throws(PipelineError) -> ParquetFile? {
        for live in store.livePaths(of: day) {
            try LiveRows(
                table: table, schema: store.schema, spool: spool, timeColumn: "time_us", windowUs: EveryCall.windowUs
            ).spool(file: live)
        }
        var stream = RowGroupStream(path: path, schema: store.schema, jobs: jobs)
        for start in spool.starts(table: table) where Day(ofUs: start) == day {
            var runs: [Batch] = []
            for index in 0..<spool.runCount(table: table, startUs: start) {
                runs.append(try spool.run(table: table, startUs: start, index: index))
            }
            spool.release(table: table, startUs: start)
            try stream.append(EveryCall.merge(runs, renaming: renaming))
        }
        return try stream.finish()
    }
}
