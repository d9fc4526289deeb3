import Columns
import Rollups
import Synchronization

/// The sorted runs that workers have finished, by table and stretch of time: in memory while they are few,
/// in a temporary file once they are many.
final class Spool: Sendable {
    private enum Place: Sendable {
        case memory(Batch)
        case file(SpoolFile.Entry, schema: TableSchema)
    }

    private struct State: ~Copyable {
        /// Table index, then start, then the runs in the order in which they came.
        var runs: [[Int64: [Place]]]
        var memoryBytes = 0
        var file: SpoolFile?
    }

    private let state: Mutex<State>
    private let folder: String
    private let memoryLimitBytes: Int

    /// - Parameters:
    ///   - folder: where the temporary file is made, if one is needed.
    ///   - memoryLimitBytes: what may stay in memory.
    init(tableCount: Int, folder: String, memoryLimitBytes: Int) {
        state = Mutex(State(runs: Array(repeating: [:], count: tableCount)))
        self.folder = folder
        self.memoryLimitBytes = memoryLimitBytes
    }

    /// Keeps finished runs; may be called by several workers at once.
    func put(_ segments: [Segment], table: Int) throws(PipelineError) {
        for segment in segments {
            let place = try place(for: segment.batch)
            state.withLock { $0.runs[table][segment.startUs, default: []].append(place) }
        }
    }

    private func place(for batch: Batch) throws(PipelineError) -> Place {
        let bytes = batch.approximateBytes
        let file = try state.withLock { (state) throws(PipelineError) -> SpoolFile? in
            guard state.memoryBytes + bytes > memoryLimitBytes else {
                state.memoryBytes += bytes
                return nil
            }
            if state.file == nil { state.file = try SpoolFile(folder: folder) }
            return state.file
        }
        guard let file else { return .memory(batch) }
        return .file(try file.append(batch), schema: batch.schema)
    }

    /// Where the stretches of time begin that a table has runs for, ascending.
    func starts(table: Int) -> [Int64] {
        state.withLock { $0.runs[table].keys.sorted() }
    }

    /// How many runs a stretch has.
    func runCount(table: Int, startUs: Int64) -> Int {
        state.withLock { $0.runs[table][startUs]?.count ?? 0 }
    }

    /// What the label tables of a stretch's runs take.
    func labelBytes(table: Int, startUs: Int64) -> Int {
        state.withLock { state in
            (state.runs[table][startUs] ?? []).reduce(0) { sum, place in
                switch place {
                case .memory(let batch): sum + batch.labelBytes
                case .file(let entry, _): sum + entry.extents.reduce(0) { $0 + ($1.count > 0 ? $1.bytes : 0) }
                }
            }
        }
    }

    /// One run, read back if it lies in the file; of a run in the file only the columns wanted.
    func run(
        table: Int, startUs: Int64, index: Int, columns isWanted: (ColumnSpec) -> Bool = { _ in true }
    ) throws(PipelineError) -> Batch {
        let (place, file) = state.withLock { ($0.runs[table][startUs]?[index], $0.file) }
        switch place {
        case .memory(let batch): return batch
        case .file(let entry, let schema):
            guard let file else { preconditionFailure("a spooled run without its file") }
            return try file.read(entry, schema: schema, columns: isWanted)
        case nil: preconditionFailure("no run \(index) for the time \(startUs)")
        }
    }

    /// Gives up what a stretch holds in memory, once it is merged.
    func release(table: Int, startUs: Int64) {
        state.withLock { state in
            for case .memory(let batch) in state.runs[table].removeValue(forKey: startUs) ?? [] {
                state.memoryBytes -= batch.approximateBytes
            }
        }
    }
}

extension Batch {
    /// What the label tables take.
    var labelBytes: Int {
        columns.reduce(0) { sum, column in
            guard case .label(let column) = column else { return sum }
            return sum + column.labels.bytes.count
        }
    }

    /// Roughly what the batch takes in memory.
    var approximateBytes: Int {
        columns.reduce(0) { sum, column in
            switch column {
            case .int64(let column): sum + column.values.count * 8
            case .int32(let column): sum + column.values.count * 4
            case .double(let column): sum + column.values.count * 8
            case .label(let column): sum + column.ids.count * 4 + column.labels.bytes.count + column.labels.count * 8
            case .text(let column): sum + column.count * 12 + column.bytes.count
            }
        }
    }
}
