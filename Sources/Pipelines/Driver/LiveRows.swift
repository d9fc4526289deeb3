import Columns
import Rollups
import Tables

/// Reads the live rows of a windowed table's day back into the spool, stretch by stretch, where they
/// are merged like the runs of any worker.
struct LiveRows {
    let table: Int
    let schema: TableSchema
    let spool: Spool
    /// The column that says which stretch of time a row belongs to.
    var timeColumn = "window_start"
    /// How long a stretch is; as the table's fold cuts its segments.
    var windowUs = DayMerge.hourUs

    /// - Parameter path: of a live data file.
    func spool(file path: String) throws(PipelineError) {
        let reader = try opened(path)
        for group in 0..<reader.rowGroupCount {
            try keep(read(group, of: reader))
        }
    }

    private func opened(_ path: String) throws(PipelineError) -> ParquetReader {
        do {
            return try ParquetReader(path: path)
        } catch {
            throw .table(error)
        }
    }

    private func read(_ group: Int, of reader: ParquetReader) throws(PipelineError) -> Batch {
        do {
            return try reader.read(rowGroup: group, as: schema)
        } catch {
            throw .table(error)
        }
    }

    private func keep(_ batch: Batch) throws(PipelineError) {
        let times = batch[Key<NumberColumn<Int64>>(timeColumn)].values
        var start = 0
        while start < times.count {
            let startUs = times[start] - times[start] % windowUs
            var end = start
            while end < times.count, times[end] >= startUs, times[end] < startUs + windowUs { end += 1 }
            try spool.put([Segment(startUs: startUs, batch: batch.rows(start..<end))], table: table)
            start = end
        }
    }
}
