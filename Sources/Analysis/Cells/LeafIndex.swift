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

    init(_ names: [String]) {
        self.names = names
        labels = names.map { _ in LabelNumbers() }
    }

    /// The text of a leaf under a label, nil where it has none.
    func text(_ leaf: Int, _ label: Int) -> String? { labels[label].text(number(leaf, label)) }

    func number(_ leaf: Int, _ label: Int) -> UInt32 { numbers[leaf * names.count + label] }

    /// The leaf of every row of a batch.
    mutating func leaves(of batch: Batch) -> [UInt32] {
        let columns = names.indices.map { column(batch, $0) }
        var leaves = [UInt32](repeating: 0, count: batch.rowCount)
        var row = [UInt32](repeating: 0, count: names.count)
        for index in leaves.indices {
            for label in row.indices { row[label] = columns[label][index] }
            leaves[index] = UInt32(leaf(row))
        }
        return leaves
    }

    /// By row: the number of a label's text.
    private mutating func column(_ batch: Batch, _ label: Int) -> [UInt32] {
        let column = Self.labelColumn(batch, names[label])
        let numbers = labels[label].numbers(of: column.labels)
        return column.ids.map { $0 == LabelColumn.missing ? 0 : numbers[Int($0)] }
    }

    private static func labelColumn(_ batch: Batch, _ name: String) -> LabelColumn {
        guard name == status else { return batch[Key<LabelColumn>(name)] }
        let values = batch[Key<NumberColumn<Int32>>(name)].values
        return LabelColumn(texts: values.map { $0.isMissing ? nil : String($0) })
    }

    private mutating func leaf(_ row: [UInt32]) -> Int {
        var place = Self.hash(row) & (places.count - 1)
        while places[place] != 0 {
            let leaf = Int(places[place]) - 1
            if matches(leaf, row) { return leaf }
            place = (place + 1) & (places.count - 1)
        }
        numbers.append(contentsOf: row)
        count += 1
        places[place] = UInt32(count)
        if 2 * count > places.count { rehash() }
        return count - 1
    }

    private func matches(_ leaf: Int, _ row: [UInt32]) -> Bool {
        let start = leaf * row.count
        for label in row.indices where numbers[start + label] != row[label] { return false }
        return true
    }

    private mutating func rehash() {
        places = Array(repeating: 0, count: places.count * 2)
        for leaf in 0..<count {
            let row = Array(numbers[leaf * names.count..<(leaf + 1) * names.count])
            var place = Self.hash(row) & (places.count - 1)
            while places[place] != 0 { place = (place + 1) & (places.count - 1) }
            places[place] = UInt32(leaf + 1)
        }
    }

    private static func hash(_ row: [UInt32]) -> Int {
        var hash: UInt64 = 0
        for number in row {
            let product = (hash ^ UInt64(number)).multipliedFullWidth(by: 0x9e37_79b9_7f4a_7c15)
            hash = product.high ^ product.low &+ 0x9e37_79b9
        }
        return Int(truncatingIfNeeded: hash >> 1)
    }
}
