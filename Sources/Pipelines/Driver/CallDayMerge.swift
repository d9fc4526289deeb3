import Columns
import Rollups
import Tables

/// Brings the runs of the table `calls` of one UTC day together and writes them as one file, hour
/// by hour: an hour's calls are held in memory while they are put in order.
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
            try LiveRows(table: table, schema: store.schema, spool: spool, timeColumn: "time_us").spool(file: live)
        }
        var stream = RowGroupStream(path: path, schema: store.schema, jobs: jobs)
        for hour in spool.hours(table: table) where Day(ofUs: hour) == day {
            var runs: [Batch] = []
            for index in 0..<spool.runCount(table: table, hourUs: hour) {
                runs.append(try spool.run(table: table, hourUs: hour, index: index))
            }
            spool.release(table: table, hourUs: hour)
            try stream.append(EveryCall.merge(runs, renaming: renaming))
        }
        return try stream.finish()
    }
}
