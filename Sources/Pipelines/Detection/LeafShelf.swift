import Analysis
import Columns
import Settings

/// Rows of a call table by day, read when they are first asked for; the days that were not asked for
/// longest make room.
struct LeafShelf {
    private let store: TableStore
    private let memoryBytes: Int
    private let jobs: Int
    private(set) var book: LeafBook
    private var days: [Day: [LeafRows]] = [:]
    /// The days held, the one that was asked for last at the end.
    private var order: [Day] = []

    init(_ store: TableStore, labels: [String], memoryBytes: Int, jobs: Int) {
        self.store = store
        self.jobs = jobs
        self.memoryBytes = memoryBytes
        book = LeafBook(labels)
    }

    /// Sums of a window and of the same hours of other days.
    mutating func sums(_ window: TimeWindow, reference days: [Day]) throws(PipelineError) -> LeafSums? {
        let day = Day(ofUs: window.fromUs)
        let rows = try load([day] + days)
        let reference = days.map { other in
            let shiftUs = other.startUs - day.startUs
            return TimeWindow(fromUs: window.fromUs + shiftUs, toUs: window.toUs + shiftUs)
        }
        guard !rows.isEmpty, !reference.isEmpty else { return nil }
        return LeafSums(rows, book, window: window, reference: reference)
    }

    private mutating func load(_ wanted: [Day]) throws(PipelineError) -> [LeafRows] {
        order.removeAll(where: wanted.contains)
        order += wanted
        let missing = wanted.filter { days[$0] == nil }
        for start in stride(from: 0, to: missing.count, by: jobs) {
            try read(Array(missing[start..<min(start + jobs, missing.count)]))
        }
        let rows = wanted.flatMap { days[$0] ?? [] }
        makeRoom()
        return rows
    }

    /// Reads days side by side; names are given one day after the other.
    private mutating func read(_ wanted: [Day]) throws(PipelineError) {
        let (store, columns) = (store, book.columns)
        let read = try Parallel.map(wanted.count, jobs: jobs) { (place) throws(PipelineError) in
            try Self.read(wanted[place], of: store, columns)
        }
        for (day, batches) in zip(wanted, read) { days[day] = batches.map { LeafRows($0, &book) } }
    }

    private static func read(
        _ day: Day, of store: TableStore, _ columns: Set<String>
    ) throws(PipelineError) -> [UnnamedRows] {
        var rows: [UnnamedRows] = []
        try store.forEachBatch(of: day, columns: columns) { (batch) throws(PipelineError) in
            do throws(AnalysisError) {
                rows.append(try UnnamedRows(batch))
            } catch {
                throw .failed(.tableUnreadable, path: "tables/\(store.schema.name)", error.description)
            }
        }
        return rows
    }

    private mutating func makeRoom() {
        var held = days.values.reduce(0) { $0 + $1.reduce(0) { $0 + $1.byteCount } }
        while held > memoryBytes, order.count > 1 {
            let oldest = order.removeFirst()
            held -= (days.removeValue(forKey: oldest) ?? []).reduce(0) { $0 + $1.byteCount }
        }
    }
}
