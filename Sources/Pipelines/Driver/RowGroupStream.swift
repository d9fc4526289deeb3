import Columns
import Tables

/// Takes the sorted rows of one table and day, batch after batch, and writes them as row groups of
/// a fixed number of rows: borders depend on the rows alone.
///
/// Batches wait as they come. A row group's columns are joined and encoded one by one, on all cores,
/// so that no more than a few columns of it are in memory twice.
struct RowGroupStream: ~Copyable {
    static let rowsPerGroup = 131_072

    private let schema: TableSchema
    private var waiting: [Batch] = []
    /// Rows of the first waiting batch that are written.
    private var writtenOfFirst = 0
    private var waitingCount = 0
    private var writer: ParquetWriter?
    private let path: String
    private let jobs: Int
    private(set) var rowCount = 0

    /// - Parameter path: of the temporary file, in the table's own folder.
    init(path: String, schema: TableSchema, jobs: Int) {
        self.schema = schema
        self.path = path
        self.jobs = jobs
    }

    mutating func append(_ batch: Batch) throws(PipelineError) {
        guard batch.rowCount > 0 else { return }
        rowCount += batch.rowCount
        waitingCount += batch.rowCount
        waiting.append(batch)
        while waitingCount >= Self.rowsPerGroup { try writeGroup(rowCount: Self.rowsPerGroup) }
    }

    /// Writes what is left and closes the file; nil if there were no rows.
    consuming func finish() throws(PipelineError) -> ParquetFile? {
        if waitingCount > 0 { try writeGroup(rowCount: waitingCount) }
        guard let writer = writer.take() else { return nil }
        do {
            return try writer.finish()
        } catch {
            throw .table(error)
        }
    }

    private mutating func writeGroup(rowCount: Int) throws(PipelineError) {
        let (pieces, schema) = (takePieces(rowCount), schema)
        let columns = try Parallel.map(schema.columns.count, jobs: jobs) { (index) throws(PipelineError) in
            let column = AnyColumn(joining: pieces.map { $0.column(index) })
            return ColumnEncoder.encode(column, of: schema, column: index)
        }
        do throws(TableError) {
            if writer == nil { writer = try ParquetWriter(path: path, schema: schema) }
            try writer?.append(columns, rowCount: rowCount)
        } catch {
            throw .table(error)
        }
    }

    /// Some rows of a batch.
    private struct Piece {
        let batch: Batch
        let rows: Range<Int>

        func column(_ index: Int) -> AnyColumn {
            rows == 0..<batch.rowCount ? batch.columns[index] : batch.columns[index].rows(rows)
        }
    }

    /// The next rows; batches that are used up wait no longer.
    private mutating func takePieces(_ rowCount: Int) -> [Piece] {
        var pieces: [Piece] = []
        var missing = rowCount
        while missing > 0 {
            let batch = waiting[0]
            let rows = writtenOfFirst..<min(batch.rowCount, writtenOfFirst + missing)
            pieces.append(Piece(batch: batch, rows: rows))
            missing -= rows.count
            writtenOfFirst = rows.upperBound
            guard writtenOfFirst == batch.rowCount else { continue }
            waiting.removeFirst()
            writtenOfFirst = 0
        }
        waitingCount -= rowCount
        return pieces
    }
}
