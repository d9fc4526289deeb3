import Columns

/// Numbers the combinations of label values that rows of a call table have: the leaves of all
/// attribute sets.
struct LeafIndex: Sendable {
    /// Names of the labels; `status` is a number in the tables and a text here.
    let names: [String]
    private var labels: [LabelNumbers]
    /// By leaf and label: the number of its text.
    private var numbers: [UInt32] = []
    /// Leaves by the hash of their numbers, 0 is free; a power of two.
    private var places: [UInt32] = Array(repeating: 0, count: 1024)
    private(set) var count = 0

    static let status = "status"
    static let method = "method"

    init(_ names: [String]) {
        self.names = names
        labels = names.map { _ in LabelNumbers() }
    }

    /// The text of a leaf under a label, nil where it has none.
    func text(_ leaf: Int, _ label: Int) -> String? { labels[label].text(number(leaf, label)) }

    func number(_ leaf: Int, _ label: Int) -> UInt32 { numbers[leaf * names.count + label] }

    /// The leaf of every row of a batch.
    mutating func leaves(of batch: Batch) -> [UInt32] {
        let width = names.count
        var rows = [UInt32](repeating: 0, count: batch.rowCount * width)
        for label in names.indices { fill(&rows, batch, label) }
        var leaves = [UInt32](repeating: 0, count: batch.rowCount)
        for row in leaves.indices { leaves[row] = UInt32(leaf(rows, from: row * width)) }
        return leaves
    }

    /// Sets the numbers of one label's texts, row by row.
    private mutating func fill(_ rows: inout [UInt32], _ batch: Batch, _ label: Int) {
        let column = Self.labelColumn(batch, names[label])
        let numbers = labels[label].numbers(of: column.labels)
        var room = rows.mutableSpan
        var place = label
        for id in column.ids {
            room[place] = id == LabelColumn.missing ? 0 : numbers[Int(id)]
            place += names.count
        }
    }

    private static func labelColumn(_ batch: Batch, _ name: String) -> LabelColumn {
        guard name == status else { return batch[Key<LabelColumn>(name)] }
        return statusColumn(batch[Key<NumberColumn<Int32>>(name)].values)
    }

    /// Numbers as texts; there are few of them.
    private static func statusColumn(_ values: [Int32]) -> LabelColumn {
        var texts: [Int32: String] = [:]
        for value in Set(values) where !value.isMissing { texts[value] = String(value) }
        return LabelColumn(texts: values.map { texts[$0] })
    }

    /// - Parameter start: where the row's numbers begin.
    private mutating func leaf(_ rows: [UInt32], from start: Int) -> Int {
        var place = Self.hash(rows, from: start, width: names.count) & (places.count - 1)
        while places[place] != 0 {
            let leaf = Int(places[place]) - 1
            if matches(leaf, rows, from: start) { return leaf }
            place = (place + 1) & (places.count - 1)
        }
        numbers.append(contentsOf: rows[start..<start + names.count])
        count += 1
        places[place] = UInt32(count)
        if 2 * count > places.count { rehash() }
        return count - 1
    }

    private func matches(_ leaf: Int, _ rows: [UInt32], from start: Int) -> Bool {
        let (own, row, width) = (numbers.span, rows.span, names.count)
        for label in 0..<width where own[leaf * width + label] != row[start + label] { return false }
        return true
    }

    private mutating func rehash() {
        places = Array(repeating: 0, count: places.count * 2)
        for leaf in 0..<count {
            var place = Self.hash(numbers, from: leaf * names.count, width: names.count) & (places.count - 1)
            while places[place] != 0 { place = (place + 1) & (places.count - 1) }
            places[place] = UInt32(leaf + 1)
        }
    }

    private static func hash(_ rows: [UInt32], from start: Int, width: Int) -> Int {
        let row = rows.span
        var hash: UInt64 = 0
        for place in start..<start + width {
            let product = (hash ^ UInt64(row[place])).multipliedFullWidth(by: 0x9e37_79b9_7f4a_7c15)
            hash = product.high ^ product.low &+ 0x9e37_79b9
        }
        return Int(truncatingIfNeeded: hash >> 1)
    }
}
