import Columns
import Glibc
import Synchronization

/// A temporary file that takes batches and gives them back: columns as raw arrays, end to end.
///
/// The layout is private to one run, so the index stays in memory and the file has no header. The
/// file is unlinked as soon as it is open: nothing is left behind, whatever ends the run. Workers
/// write and read at once, each at places of its own.
final class SpoolFile: Sendable {
    /// Where one batch lies and how long each of its arrays is.
    struct Entry: Sendable {
        let offset: Int
        let rowCount: Int
        /// Bytes of labels and number of labels, or bytes of text, per column; zero elsewhere.
        let extents: [(bytes: Int, count: Int)]
    }

    private let descriptor: Int32
    private let path: String
    private let length = Atomic<Int>(0)

    /// Opens an unnamed file in a folder.
    init(folder: String) throws(PipelineError) {
        path = folder + "/.spool-\(getpid())"
        descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .system(path: path, "cannot make a temporary file", code: errno) }
        unlink(path)
    }

    deinit { close(descriptor) }

    func append(_ batch: Batch) throws(PipelineError) -> Entry {
        let extents = batch.columns.map(Self.extent)
        let bytes = zip(batch.schema.columns, extents).reduce(0) { sum, next in
            sum + Self.storedBytes(next.0.kind, rowCount: batch.rowCount, next.1)
        }
        let start = length.wrappingAdd(bytes, ordering: .relaxed).oldValue
        var offset = start
        for column in batch.columns {
            switch column {
            case .int64(let column):
                try write(column.values, at: &offset)
            case .int32(let column):
                try write(column.values, at: &offset)
            case .double(let column):
                try write(column.values, at: &offset)
            case .label(let column):
                try write(column.ids, at: &offset)
                try write(column.labels.bytes, at: &offset)
                try write(column.labels.ends, at: &offset)
            case .text(let column):
                try write(column.starts, at: &offset)
                try write(column.lengths, at: &offset)
                try write(column.bytes, at: &offset)
            }
        }
        return Entry(offset: start, rowCount: batch.rowCount, extents: extents)
    }

    private static func extent(_ column: AnyColumn) -> (bytes: Int, count: Int) {
        switch column {
        case .int64, .int32, .double: (0, 0)
        case .label(let column): (column.labels.bytes.count, column.labels.count)
        case .text(let column): (column.bytes.count, 0)
        }
    }

    /// The batch, or those of its columns that `isWanted` names.
    func read(
        _ entry: Entry, schema: TableSchema, columns isWanted: (ColumnSpec) -> Bool
    ) throws(PipelineError) -> Batch {
        var offset = entry.offset
        var columns: [AnyColumn] = []
        var specs: [ColumnSpec] = []
        for (spec, extent) in zip(schema.columns, entry.extents) {
            guard isWanted(spec) else {
                offset += Self.storedBytes(spec.kind, rowCount: entry.rowCount, extent)
                continue
            }
            specs.append(spec)
            switch spec.kind {
            case .timestampUs, .int64, .decimal:
                columns.append(.int64(NumberColumn(try read(entry.rowCount, at: &offset))))
            case .int32, .boolean:
                columns.append(.int32(NumberColumn(try read(entry.rowCount, at: &offset))))
            case .double:
                columns.append(.double(NumberColumn(try read(entry.rowCount, at: &offset))))
            case .label:
                let ids: [UInt32] = try read(entry.rowCount, at: &offset)
                let bytes: [UInt8] = try read(extent.bytes, at: &offset)
                let ends: [Int] = try read(extent.count, at: &offset)
                columns.append(.label(LabelColumn(ids: ids, labels: Labels(bytes: bytes, ends: ends))))
            case .text, .binary:
                let starts: [Int] = try read(entry.rowCount, at: &offset)
                let lengths: [UInt32] = try read(entry.rowCount, at: &offset)
                let bytes: [UInt8] = try read(extent.bytes, at: &offset)
                columns.append(.text(TextColumn(starts: starts, lengths: lengths, bytes: bytes)))
            }
        }
        return Batch(
            schema: TableSchema(name: schema.name, columns: specs, sortedBy: schema.sortedBy), columns: columns)
    }

    private static func storedBytes(_ kind: ColumnKind, rowCount: Int, _ extent: (bytes: Int, count: Int)) -> Int {
        switch kind {
        case .timestampUs, .int64, .decimal, .double: rowCount * 8
        case .int32, .boolean: rowCount * 4
        case .label: rowCount * 4 + extent.bytes + extent.count * 8
        case .text, .binary: rowCount * 12 + extent.bytes
        }
    }

    private func write<T: BitwiseCopyable>(_ values: [T], at offset: inout Int) throws(PipelineError) {
        let start = offset
        let failure: Int32? = values.withUnsafeBytes { bytes in
            var done = 0
            while done < bytes.count {
                let written = pwrite(
                    descriptor, bytes.baseAddress?.advanced(by: done), bytes.count - done, start + done)
                if written < 0 {
                    if errno == EINTR { continue }
                    return errno
                }
                done += written
            }
            return nil
        }
        if let failure {
            throw .system(path: path, "cannot write temporary data", code: failure)
        }
        offset += values.count * MemoryLayout<T>.stride
    }

    private func read<T: BitwiseCopyable>(_ count: Int, at offset: inout Int) throws(PipelineError) -> [T] {
        var failure: Int32?
        let start = offset
        let values = [T](unsafeUninitializedCapacity: count) { buffer, initialized in
            let bytes = UnsafeMutableRawBufferPointer(buffer)
            let wanted = count * MemoryLayout<T>.stride
            var done = 0
            while done < wanted {
                let got = pread(descriptor, bytes.baseAddress?.advanced(by: done), wanted - done, start + done)
                if got < 0 && errno == EINTR { continue }
                if got <= 0 {
                    failure = got < 0 ? errno : EIO
                    return
                }
                done += got
            }
            initialized = count
        }
        if let failure { throw .system(path: path, "cannot read temporary data back", code: failure) }
        offset += count * MemoryLayout<T>.stride
        return values
    }
}
