import Analysis
import Columns
import Settings

/// Rows of a call table by day, read when they are first asked for; the days that were not asked for
/// longest make room.
struct LeafShelf {
    private let store: TableStore
    private let memoryBytes: Int
    private(set) var book: LeafBook
    private var days: [Day: [LeafRows]] = [:]
    /// The days held, the one that was asked for last at the end.
    private var order: [Day] = []

    init(_ store: TableStore, labels: [String], memoryBytes: Int) {
        self.store = store
        self.memoryBytes = memoryBytes
        book = LeafBook(labels)
    }

    /// Sums of a window and of the same hours of other days.
    mutating func sums(_ window: TimeWindow, reference days: [Day]) throws(PipelineError) -> LeafSums? {
        let day = Day(ofUs: window.fromUs)
        var rows = try load(day)
        var reference: [TimeWindow] = []
        for other in days {
            rows += try load(other)
            let shiftUs = other.startUs - day.startUs
            reference.append(TimeWindow(fromUs: window.fromUs + shiftUs, toUs: window.toUs + shiftUs))
        }
        guard !rows.isEmpty, !reference.isEmpty else { return nil }
        return LeafSums(rows, book, window: window, reference: reference)
    }

    private mutating func load(_ day: Day) throws(PipelineError) -> [LeafRows] {
        order.removeAll { $0 == day }
        order.append(day)
        if let known = days[day] { return known }
        var rows: [LeafRows] = []
        var book = book
        try store.forEachBatch(of: day, columns: book.columns) { (batch) throws(PipelineError) in
            do throws(AnalysisError) {
                rows.append(try LeafRows(batch, &book))
            } catch {
                throw .failed(.tableUnreadable, path: "tables/\(store.schema.name)", error.description)
            }
        }
        self.book = book
        days[day] = rows
        makeRoom()
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
