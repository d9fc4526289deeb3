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
    /// By row: the group whose sums it shows.
    let groupOfRow: [UInt32]
    /// By group; `UInt32.max` for groups that are not shown.
    let rowOfGroup: [UInt32]
    /// Groups whose key another group has, with that group.
    let duplicates: [(group: UInt32, kept: UInt32)]

    var rowCount: Int { groupOfRow.count }

    /// Orders the groups from `firstGroup` on by the codes of their columns, the first column first.
    init(_ columns: [KeyCodes], groupCount: Int, firstGroup: Int) {
        let packing = KeyPacking(bits: columns.map { KeyPacking.bits(for: $0.greatest) })
        let packed = Self.pack(columns, packing, groupCount: groupCount)
        var order = firstGroup < groupCount ? Array(UInt32(firstGroup)..<UInt32(groupCount)) : []
        RadixOrder.sort(&order, by: packed)

        var rowOfGroup = [UInt32](repeating: .max, count: groupCount)
        var groupOfRow: [UInt32] = []
        var duplicates: [(group: UInt32, kept: UInt32)] = []
        groupOfRow.reserveCapacity(order.count)
        for group in order {
            if let last = groupOfRow.last, packed.allSatisfy({ $0[Int(last)] == $0[Int(group)] }) {
                duplicates.append((group, last))
            } else {
                groupOfRow.append(group)
            }
            rowOfGroup[Int(group)] = UInt32(groupOfRow.count - 1)
        }
        words = packed.map { word in groupOfRow.map { word[Int($0)] } }
        self.packing = packing
        self.rowOfGroup = rowOfGroup
        self.groupOfRow = groupOfRow
        self.duplicates = duplicates
    }

    /// The codes of one column for some rows.
    func codes(_ column: Int, rows: Range<Int>) -> [UInt32] {
        let field = packing.fields[column]
        return words[field.word][rows].map { UInt32(truncatingIfNeeded: ($0 &>> field.shift) & field.mask) }
    }

    func code(_ column: Int, row: Int) -> UInt32 {
        let field = packing.fields[column]
        return UInt32(truncatingIfNeeded: (words[field.word][row] &>> field.shift) & field.mask)
    }

    private static func pack(_ columns: [KeyCodes], _ packing: KeyPacking, groupCount: Int) -> [[UInt64]] {
        var words = Array(repeating: [UInt64](repeating: 0, count: groupCount), count: packing.wordCount)
        for (column, field) in zip(columns, packing.fields) {
            let codes = column.codes.span
            var word = words[field.word].mutableSpan
            for group in codes.indices { word[group] |= UInt64(codes[group]) &<< field.shift }
        }
        return words
    }
}
