import Columns
import Tables

/// Takes the sorted rows of one table and day, batch after batch, and writes them as row groups of
/// a fixed number of rows: borders depend on the rows alone.
struct RowGroupStream: ~Copyable {
    static let rowsPerGroup = 131_072

    private var pending: Batch
    private var writer: ParquetWriter?
    private let path: String
    private let jobs: Int
    private(set) var rowCount = 0

    /// - Parameter path: of the temporary file, in the table's own folder.
    init(path: String, schema: TableSchema, jobs: Int) {
        pending = Batch(emptyOf: schema)
        self.path = path
        self.jobs = jobs
    }

    mutating func append(_ batch: Batch) throws(PipelineError) {
        rowCount += batch.rowCount
        if pending.rowCount == 0 { pending = batch } else { pending.append(batch) }
        var done = 0
        while pending.rowCount - done >= Self.rowsPerGroup {
            try write(pending.rows(done..<done + Self.rowsPerGroup))
            done += Self.rowsPerGroup
        }
        if done > 0 { pending = pending.rows(done..<pending.rowCount) }
    }

    /// Writes what is left and closes the file; nil if there were no rows.
    consuming func finish() throws(PipelineError) -> ParquetFile? {
        if pending.rowCount > 0 { try write(pending) }
        guard let writer = writer.take() else { return nil }
        do {
            return try writer.finish()
        } catch {
            throw .table(error)
        }
    }

    private mutating func write(_ group: Batch) throws(PipelineError) {
        let columns = try Parallel.map(group.columns.count, jobs: jobs) { (index) throws(PipelineError) in
            ColumnEncoder.encode(group, column: index)
        }
        do throws(TableError) {
            if writer == nil { writer = try ParquetWriter(path: path, schema: group.schema) }
            try writer?.append(columns, rowCount: group.rowCount)
        } catch {
            throw .table(error)
        }
    }
}
