import Columns

/// The code of one key column for every group: equal codes are equal values, and codes rise as the
/// rows of the table must. "Missing" is the greatest code.
struct KeyCodes: Sendable {
    var codes: [UInt32]
    let greatest: UInt32
}

/// Groups brought into the order of rows; groups of equal key share a row.
struct RowOrder: Sendable {
    private let packing: KeyPacking
    /// By word, by row.
    private let words: [[UInt64]]
    /// All groups by key; groups of equal key follow each other as they came.
    let order: [UInt32]
    /// By row: where its groups begin in `order`; one more at the end.
    let runStarts: [UInt32]
    /// By row: the first of its groups.
    let groupOfRow: [UInt32]
    /// The groups that are not the first of their row, with the row.
    let furtherGroups: [(row: Int, group: Int)]
    /// Whether row r is group r alone, for all of them.
    let isIdentity: Bool

    var rowCount: Int { groupOfRow.count }

    /// Orders the groups from `firstGroup` on by the codes of their columns, the first column
    /// first.
    init(_ columns: [KeyCodes], groupCount: Int, firstGroup: Int) {
        let packing = KeyPacking(bits: columns.map { KeyPacking.bits(for: $0.greatest) })
        var packed = Self.pack(columns, packing, firstGroup..<max(groupCount, firstGroup))
        var order = Array(UInt32(firstGroup)..<UInt32(max(groupCount, firstGroup)))
        let wasMoved = RadixOrder.sort(&order, moving: &packed)
        let runStarts = Self.runStarts(packed, count: order.count)
        let rowCount = runStarts.count - 1
        if rowCount == order.count {
            groupOfRow = order
            furtherGroups = []
            words = packed
        } else {
            furtherGroups = Self.furtherGroups(order, runStarts)
            groupOfRow = runStarts.dropLast().map { order[Int($0)] }
            words = packed.map { word in runStarts.dropLast().map { word[Int($0)] } }
        }
        isIdentity = !wasMoved && rowCount == order.count && firstGroup == 0
        self.order = order
        self.runStarts = runStarts
        self.packing = packing
    }

    /// By group: its row; `UInt32.max` for groups that are not shown.
    func rowOfGroup(groupCount: Int) -> [UInt32] {
        var rows = [UInt32](repeating: .max, count: groupCount)
        var row = 0
        for place in order.indices {
            while row + 1 < rowCount, Int(runStarts[row + 1]) <= place { row += 1 }
            rows[Int(order[place])] = UInt32(truncatingIfNeeded: row)
        }
        return rows
    }

    /// The codes of one column for some rows.
    func codes(_ column: Int, rows: Range<Int>) -> [UInt32] {
        let field = packing.fields[column]
        let rowWords = words[field.word]
        let word = rowWords.span
        var codes = [UInt32](repeating: 0, count: rows.count)
        guard field.mask > 0 else { return codes }
        var code = codes.mutableSpan
        for index in code.indices {
            code[index] = UInt32(truncatingIfNeeded: (word[rows.lowerBound &+ index] &>> field.shift) & field.mask)
        }
        return codes
    }

    func code(_ column: Int, row: Int) -> UInt32 {
        let field = packing.fields[column]
        return UInt32(truncatingIfNeeded: (words[field.word][row] &>> field.shift) & field.mask)
    }

    private static func furtherGroups(_ order: [UInt32], _ runStarts: [UInt32]) -> [(row: Int, group: Int)] {
        var further: [(row: Int, group: Int)] = []
        for row in 0..<runStarts.count - 1 {
            var place = Int(runStarts[row]) + 1
            while place < Int(runStarts[row + 1]) {
                further.append((row, Int(order[place])))
                place += 1
            }
        }
        return further
    }

    private static func pack(_ columns: [KeyCodes], _ packing: KeyPacking, _ groups: Range<Int>) -> [[UInt64]] {
        var words = Array(repeating: [UInt64](repeating: 0, count: groups.count), count: packing.wordCount)
        for (column, field) in zip(columns, packing.fields) where field.mask > 0 {
            let codes = column.codes.span
            var word = words[field.word].mutableSpan
            for place in 0..<groups.count { word[place] |= UInt64(codes[groups.lowerBound &+ place]) &<< field.shift }
        }
        return words
    }

    private static func runStarts(_ words: [[UInt64]], count: Int) -> [UInt32] {
        guard count > 0 else { return [0] }
        var starts: [UInt32] = [0]
        starts.reserveCapacity(count + 1)
        for place in 1..<count {
            var isNew = false
            for word in words where word[place] != word[place - 1] { isNew = true }
            if isNew { starts.append(UInt32(truncatingIfNeeded: place)) }
        }
        starts.append(UInt32(count))
        return starts
    }
}
