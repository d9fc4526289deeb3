import Columns

/// Numbers the keys that rows have under one or two labels.
///
/// A text is looked up once for each label of a batch, a key once for each run of rows that share
/// it, by open addressing over packed label numbers. Group 0 is no key's.
struct KeyIndex: Sendable {
    let names: [String]
    /// Whether rows without any of the texts have no key.
    let skipsBlank: Bool
    private var labels: [LabelNumbers]
    /// By group: the numbers of its labels, the first in the upper half.
    private var keys: [UInt64] = [0]
    /// Groups by the hash of their key, 0 is free; a power of two, at least twice the keys.
    private var places: [UInt32] = []

    init(_ names: [String], skipsBlank: Bool) {
        precondition(1...2 ~= names.count, "one or two label numbers fit into one word, not \(names.count)")
        self.names = names
        self.skipsBlank = skipsBlank
        labels = names.map { _ in LabelNumbers() }
    }

    /// An index of the same texts under one of the labels, without keys.
    func narrowed(to place: Int) -> KeyIndex {
        var narrowed = KeyIndex([names[place]], skipsBlank: false)
        narrowed.labels = [labels[place]]
        return narrowed
    }

    /// The number of groups, group 0 with them.
    var groupCount: Int { keys.count }

    /// The texts of a group's key.
    func texts(_ group: Int) -> LabelKey {
        names.indices.map { labels[$0].text(UInt32(key(group, $0) >> 32)) }
    }

    /// By group: a number that rises with the key, label by label, by bytes, "not known" last.
    var ranks: [UInt64] {
        let ranksOfLabels = labels.map(\.ranks)
        return keys.map { key in
            let upper = UInt64(ranksOfLabels[0][Int(key >> 32)]) << 32
            return ranksOfLabels.count < 2 ? upper : upper | UInt64(ranksOfLabels[1][Int(key & 0xffff_ffff)])
        }
    }

    /// Whether no label of a group's key is a name.
    func isRest(_ group: Int) -> Bool {
        names.indices.allSatisfy { labels[$0].isRest(UInt32(key(group, $0) >> 32)) }
    }

    /// The key that a group has under one of its labels.
    func key(_ group: Int, _ place: Int) -> UInt64 {
        place == 0 ? keys[group] & 0xffff_ffff_0000_0000 : keys[group] << 32
    }

    /// The key columns of a batch, their texts numbered.
    mutating func columns(_ batch: Batch) -> KeyColumns {
        let columns = names.map { batch[Key<LabelColumn>($0)] }
        let numbers = columns.indices.map { labels[$0].numbers(of: columns[$0].labels) }
        return KeyColumns(ids: columns.map(\.ids), numbers: numbers)
    }

    /// The slots of rows: twice the group of its key, one more in the baseline; 0 for rows that are
    /// on neither side and for those that have no key. `used` lists the others, which
    /// are returned as a number.
    mutating func load(
        _ columns: KeyColumns, rows: Range<Int>, _ times: borrowing RowTimes, into slots: inout [UInt32],
        used: inout [UInt32]
    ) -> Int {
        let packed = columns.packed(rows)
        reserve(rows.count)
        let known = groupCount
        keys.append(contentsOf: repeatElement(0, count: rows.count))
        let count = Self.load(packed, times.sides, skipsBlank, &keys, known, &places, into: &slots, &used)
        keys.removeLast(keys.count - count.groups)
        return count.rows
    }

    private static func load(
        _ packed: [UInt64], _ sides: [UInt8], _ skipsBlank: Bool, _ keys: inout [UInt64], _ groupCount: Int,
        _ places: inout [UInt32], into slots: inout [UInt32], _ used: inout [UInt32]
    ) -> (rows: Int, groups: Int) {
        let (key, side) = (packed.span, sides.span)
        var slot = slots.mutableSpan
        var listed = used.mutableSpan
        var groupKeys = keys.mutableSpan
        var table = places.mutableSpan
        var (rowCount, groupCount) = (0, groupCount)
        var group = 0
        for row in key.indices {
            guard side[row] < 2, !(skipsBlank && key[row] == 0) else {
                slot[row] = 0
                continue
            }
            if group == 0 || key[row] != groupKeys[group] {
                group = find(key[row], &groupKeys, &groupCount, &table)
            }
            slot[row] = UInt32(truncatingIfNeeded: group &* 2 &+ Int(side[row]))
            listed[rowCount] = UInt32(truncatingIfNeeded: row)
            rowCount &+= 1
        }
        return (rowCount, groupCount)
    }

    /// The group of a key, numbered where it is new; there must be room.
    @inline(__always)
    private static func find(
        _ key: UInt64, _ keys: inout MutableSpan<UInt64>, _ groupCount: inout Int, _ table: inout MutableSpan<UInt32>
    ) -> Int {
        let mask = table.count &- 1
        var place = hash(key) & mask
        while table[place] != 0 {
            let group = Int(table[place])
            if keys[group] == key { return group }
            place = (place &+ 1) & mask
        }
        table[place] = UInt32(truncatingIfNeeded: groupCount)
        keys[groupCount] = key
        groupCount &+= 1
        return groupCount &- 1
    }

    /// Adds a key and tells its group; it may be there already.
    mutating func number(_ key: UInt64) -> Int {
        reserve(1)
        keys.append(0)
        let group = Self.number(key, &keys, &places)
        if group < keys.count - 1 { keys.removeLast() }
        return group
    }

    private static func number(_ key: UInt64, _ keys: inout [UInt64], _ places: inout [UInt32]) -> Int {
        var groupCount = keys.count - 1
        var groupKeys = keys.mutableSpan
        var table = places.mutableSpan
        return find(key, &groupKeys, &groupCount, &table)
    }

    private static func hash(_ key: UInt64) -> Int {
        let product = key.multipliedFullWidth(by: 0x9e37_79b9_7f4a_7c15)
        return Int(truncatingIfNeeded: product.high ^ product.low ^ product.low >> 29)
    }

    /// Makes room for so many more keys.
    private mutating func reserve(_ more: Int) {
        let needed = 2 * (keys.count + more)
        guard places.count < needed else { return }
        var size = 256
        while size < needed { size *= 2 }
        places = Array(repeating: 0, count: size)
        for group in keys.indices.dropFirst() {
            var place = Self.hash(keys[group]) & (size - 1)
            while places[place] != 0 { place = (place + 1) & (size - 1) }
            places[place] = UInt32(group)
        }
    }
}

/// The key columns of one batch: ids by row, and the number of each id's text.
struct KeyColumns {
    let ids: [[UInt32]]
    let numbers: [[UInt32]]

    /// The keys of rows, their label numbers packed into one word.
    func packed(_ rows: Range<Int>) -> [UInt64] {
        var packed = [UInt64](repeating: 0, count: rows.count)
        for place in ids.indices { Self.pack(ids[place], numbers[place], rows, shift: place == 0 ? 32 : 0, &packed) }
        return packed
    }

    private static func pack(
        _ ids: [UInt32], _ numbers: [UInt32], _ rows: Range<Int>, shift: UInt64, _ packed: inout [UInt64]
    ) {
        let (all, number) = (ids.span, numbers.span)
        let id = all.extracting(rows)
        var key = packed.mutableSpan
        for row in id.indices where id[row] != LabelColumn.missing {
            key[row] |= UInt64(number[Int(id[row])]) &<< shift
        }
    }
}
