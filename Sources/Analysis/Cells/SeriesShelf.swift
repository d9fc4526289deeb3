import Columns

/// Rows of `series_day` of consecutive days, by attribute set.
public struct SeriesShelf: Sendable {
    /// One attribute set on one grid.
    public struct Item: Sendable, Equatable {
        public let attributes: AttributeSet
        public let slotUs: Int64
        /// By day: the row, -1 where the day has none.
        fileprivate(set) var rows: [Int32]
    }

    /// First day, and how many there are.
    public let firstDayUs: Int64
    public let dayCount: Int
    public private(set) var items: [Item] = []
    /// Places of the items, in the order of their attributes.
    private var order: [Int] = []
    /// By item and day.
    private var dayHashes: [[UInt64]] = []
    /// By day: nil where there are no rows at all.
    private let vectors: [[TextColumn]?]

    /// - Parameter days: rows of days in order; nil for a day that has none.
    /// - Throws: `outOfSpec` where attributes are no JSON object of texts.
    public init(firstDayUs: Int64, days: [Batch?]) throws(AnalysisError) {
        self.firstDayUs = firstDayUs
        dayCount = days.count
        vectors = days.map { batch in
            batch.map { batch in SeriesDay.measures.map { batch[Key<TextColumn>($0.name)] } }
        }
        var known: [String: Int] = [:]
        for (day, batch) in days.enumerated() {
            if let batch { try add(batch, day, &known) }
        }
        order = items.indices.sorted { items[$0].attributes < items[$1].attributes }
        dayHashes = items.map { item in (0..<dayCount).map { dayHash(item, $0) } }
    }

    /// By item: whether it is the one to be judged of those that hold the same sums on some days. A service and its
    /// only upstream are one series; of several the one with the fewest attributes stands for all, the first by
    /// name of those.
    public func representatives(days: ClosedRange<Int>) -> [Bool] {
        let standing = standing(days: days)
        return standing.indices.map { standing[$0] == $0 }
    }

    /// By item: the place of the one that is judged for it.
    func standing(days: ClosedRange<Int>) -> [Int] {
        var kept: [Fingerprint: Int] = [:]
        var standing = Array(items.indices)
        for place in order {
            var hash = StableHash()
            for day in days { hash.add(dayHashes[place][day]) }
            let print = Fingerprint(slotUs: items[place].slotUs, hash: hash.value)
            if let first = kept[print] { standing[place] = first } else { kept[print] = place }
        }
        return standing
    }

    private struct Fingerprint: Hashable {
        let slotUs: Int64
        let hash: UInt64
    }

    /// Of all sums of an item on a day; 0 where it has none.
    private func dayHash(_ item: Item, _ day: Int) -> UInt64 {
        guard item.rows[day] >= 0, let columns = vectors[day] else { return 0 }
        let row = Int(item.rows[day])
        var hash = StableHash()
        for (measure, column) in columns.enumerated() where !column.isMissing(row) {
            hash.add(UInt64(measure))
            let bytes = column.bytes
            let span = bytes.span.extracting(column.starts[row]..<column.starts[row] + Int(column.lengths[row]))
            for index in span.indices { hash.add(span[index]) }
        }
        return hash.value ^ hash.value >> 31
    }

    private mutating func add(_ batch: Batch, _ day: Int, _ known: inout [String: Int]) throws(AnalysisError) {
        let texts = batch[Key<TextColumn>(SeriesDay.attributes)]
        let seconds = batch[Key<NumberColumn<Int32>>(SeriesDay.slotSeconds)].values
        for row in 0..<batch.rowCount {
            let text = texts.text(row) ?? ""
            let key = "\(seconds[row]) " + text
            if known[key] == nil {
                guard let attributes = AttributeText.parse(text), seconds[row] > 0, 86_400 % seconds[row] == 0 else {
                    throw .outOfSpec(
                        table: SeriesDay.name, column: SeriesDay.attributes, row: row, found: "no attributes: \(text)")
                }
                known[key] = items.count
                items.append(
                    Item(
                        attributes: attributes, slotUs: Int64(seconds[row]) * 1_000_000,
                        rows: Array(repeating: -1, count: dayCount)))
            }
            if let item = known[key] { items[item].rows[day] = Int32(row) }
        }
    }

    /// Puts a day's sums of an item into `values`; false, with nothing written, where the day has no row of it, the sum
    /// is zero or the row is damaged.
    ///
    /// - Parameter values: room for all days; the day's stretch is overwritten.
    func load(_ item: Item, _ measure: CellMeasure, day: Int, into values: inout [Int64]) -> Bool {
        let slots = Int(TimeWindow.dayUs / item.slotUs)
        guard let columns = vectors[day], item.rows[day] >= 0 else { return false }
        let column = columns[measure.rawValue]
        let row = Int(item.rows[day])
        guard !column.isMissing(row) else { return false }
        let bytes = column.bytes
        let length = Int(column.lengths[row])
        var room = values.mutableSpan
        return SlotVector.decode(
            bytes.span.extracting(column.starts[row]..<column.starts[row] + length), into: &room, at: day * slots,
            count: slots)
    }

    /// All days of a sum; zero where a day has no row of the item.
    public func sums(_ item: Item, _ measure: CellMeasure) -> [Int64] {
        var values = [Int64](repeating: 0, count: slotCount(item))
        load(item, measure, into: &values)
        return values
    }

    func load(_ item: Item, _ measure: CellMeasure, into values: inout [Int64]) {
        for day in 0..<dayCount { _ = load(item, measure, day: day, into: &values) }
    }

    /// Points of an item over all days.
    func slotCount(_ item: Item) -> Int { dayCount * Int(TimeWindow.dayUs / item.slotUs) }
}
