/// The plain scanner: recursive descent, no prediction. It says what the fast one must do.
///
/// It writes one cell for every mapped path that occurs in the record and validates all the rest.
/// A member that occurs twice counts with its last value; what was below the first one is void.
struct StrictScanner {
    let tree: JSONTree
    private(set) var failure = Reject.invalidJson

    init(tree: JSONTree) { self.tree = tree }

    /// Scans the record that begins at `start`.
    ///
    /// Gives the place behind its closing brace, nil where it is no JSON object (`failure` says
    /// why; the row's cells are then undefined).
    mutating func scan(
        _ start: BytePointer, base: BytePointer, into matrix: CellMatrix, row: Int
    ) -> BytePointer? {
        failure = .invalidJson
        let p = JSONGrammar.skipSpace(start)
        guard p.pointee == 0x7b else { return nil }
        var walk = Walk(tree: tree, base: base, matrix: matrix, row: row)
        let end = walk.object(p, level: 0, depth: 0)
        if walk.isTooDeep { failure = .tooDeep }
        return end
    }

    /// Scans an object that lies in `bytes`; false where it is none.
    mutating func scan(
        _ object: ByteView, in bytes: ByteView, into matrix: CellMatrix, row: Int
    )
        -> Bool
    {
        scan(object.base, base: bytes.base, into: matrix, row: row) != nil
    }

    private struct Walk {
        let tree: JSONTree
        let base: BytePointer
        let matrix: CellMatrix
        let row: Int
        var isTooDeep = false

        mutating func object(
            _ start: BytePointer, level: Int, depth: Int
        )
            -> BytePointer?
        {
            guard depth < JSONGrammar.maxDepth else {
                isTooDeep = true
                return nil
            }
            var p = JSONGrammar.skipSpace(start + 1)
            if p.pointee == 0x7d { return p + 1 }
            while true {
                var hasEscapes = false
                guard p.pointee == 0x22, let keyEnd = JSONGrammar.stringEnd(p + 1, &hasEscapes)
                else { return nil }
                let key = JSONText.key(
                    ByteView(p + 1, count: keyEnd - p - 1), hasEscapes: hasEscapes)
                p = JSONGrammar.skipSpace(keyEnd + 1)
                guard p.pointee == 0x3a else { return nil }
                p = JSONGrammar.skipSpace(p + 1)
                guard let end = member(key, at: p, level: level, depth: depth) else { return nil }
                p = JSONGrammar.skipSpace(end)
                if p.pointee == 0x7d { return p + 1 }
                guard p.pointee == 0x2c else { return nil }
                p = JSONGrammar.skipSpace(p + 1)
            }
        }

        mutating func member(
            _ key: [UInt8], at p: BytePointer, level: Int, depth: Int
        )
            -> BytePointer?
        {
            let here = tree.levels[level]
            guard let member = here.members.first(where: { $0.key == key }) else {
                if p.pointee == 0x7b, here.anyChild >= 0 {
                    guard let end = object(p, level: here.anyChild, depth: depth + 1) else {
                        return nil
                    }
                    store(here.anySlot, p, end)
                    return end
                }
                return plain(p, slot: here.anySlot, depth: depth)
            }
            forget(member)
            if p.pointee == 0x7b, member.child >= 0 {
                guard let end = object(p, level: member.child, depth: depth + 1) else { return nil }
                store(member.slot, p, end)
                return end
            }
            if p.pointee == 0x5b, member.element >= 0 { return array(p, member, depth: depth + 1) }
            return plain(p, slot: member.slot, depth: depth)
        }

        mutating func plain(_ p: BytePointer, slot: Int, depth: Int) -> BytePointer? {
            guard let end = JSONGrammar.valueEnd(p, depth: depth + 1, &isTooDeep) else {
                return nil
            }
            store(slot, p, end)
            return end
        }

        mutating func array(
            _ start: BytePointer, _ member: JSONTree.Member, depth: Int
        )
            -> BytePointer?
        {
            guard depth < JSONGrammar.maxDepth else {
                isTooDeep = true
                return nil
            }
            var count: UInt32 = 0
            var p = JSONGrammar.skipSpace(start + 1)
            while p.pointee != 0x5d || count > 0 {
                let isWanted = p.pointee == 0x7b && (count == 0 || !member.elementIsFirst)
                if isWanted && count > 0 { forget(tree.levels[member.element]) }
                let end =
                    isWanted
                    ? object(p, level: member.element, depth: depth + 1)
                    : JSONGrammar.valueEnd(p, depth: depth + 1, &isTooDeep)
                guard let end else { return nil }
                count += 1
                p = JSONGrammar.skipSpace(end)
                if p.pointee == 0x5d { break }
                guard p.pointee == 0x2c else { return nil }
                p = JSONGrammar.skipSpace(p + 1)
            }
            store(member.slot, start, p + 1)
            if member.countSlot >= 0 { matrix[member.countSlot, row] = .count(count) }
            return p + 1
        }

        func forget(_ member: JSONTree.Member) {
            for slot in member.slot..<member.endSlot { matrix[slot, row] = .absent }
        }

        func forget(_ level: JSONTree.Level) {
            for slot in level.lowSlot..<level.highSlot { matrix[slot, row] = .absent }
        }

        func store(_ slot: Int, _ start: BytePointer, _ end: BytePointer) {
            guard slot >= 0 else { return }
            matrix[slot, row] = JSONText.cell(start, end, base: base)
        }
    }
}
