/// The fast scanner: it compares what comes with what came before.
///
/// It accepts, rejects and stores exactly what `StrictScanner` does; a test drives both with the
/// same lines. Each value that is passed over is validated as well.
final class PredictedScanner {
    private struct Frame {
        var start: UInt32 = 0
        var count: UInt32 = 0
        var slotOffset: Int32 = -1
        var countSlot: Int16 = -1
        var next: UInt16 = 0
    }

    private(set) var failure = Reject.invalidJson
    let prediction: Prediction
    private let frames: UnsafeMutablePointer<Frame>

    init(tree: JSONTree) {
        prediction = Prediction(tree: tree)
        frames = .allocate(capacity: JSONGrammar.maxDepth + 1)
        frames.initialize(repeating: Frame(), count: JSONGrammar.maxDepth + 1)
    }

    deinit { frames.deallocate() }

    /// Scans the record that begins at `start`, as `StrictScanner.scan` does.
    ///
    /// The function is one loop over the members of the record: find the literal, then do what it
    /// says with the value. It is long because each of its arms is short and it must not call out.
    func scan(
        _ start: BytePointer, base: BytePointer, into matrix: CellMatrix, row: Int
    ) -> BytePointer? {
        var p = JSONGrammar.skipSpace(start)
        guard p.pointee == 0x7b else { return fail(.invalidJson) }
        p += 1
        let literals = prediction.literals
        let firsts = prediction.firsts
        let frames = self.frames
        let cells = matrix.cells + row
        var state = prediction.rootState
        var depth = 0
        while true {
            var place = Int(firsts[state])
            var literal = literals + place
            while place != 0, !Self.matches(literal, p) {
                place = Int(literal.pointee.sibling)
                literal = literals + place
            }
            if place != 0 {
                literal.pointee.hits &+= 1
                if literal.pointee.hits & 15 == 0, place != Int(firsts[state]) {
                    prediction.promote(place, state: state)
                }
                p += Int(literal.pointee.length)
            } else {
                guard let found = learn(at: p, state: state) else { return fail(.invalidJson) }
                literal = literals + found.literal
                p = found.value
            }
            switch literal.pointee.form {
            case .string:
                var hasEscapes = false
                guard let end = JSONGrammar.stringEnd(p, &hasEscapes) else {
                    return fail(.invalidJson)
                }
                let offset = Int(literal.pointee.slotOffset)
                if offset >= 0 {
                    cells[offset] = Self.cell(p, end, base, hasEscapes ? .escaped : .text)
                }
                p = end + 1
                state = Int(literal.pointee.next)
            case .bare:
                var kind = CellKind.absent
                guard let end = JSONGrammar.bareEnd(p, &kind) else { return fail(.invalidJson) }
                let offset = Int(literal.pointee.slotOffset)
                if offset >= 0 { cells[offset] = Self.cell(p, end, base, kind) }
                p = end
                state = Int(literal.pointee.next)
            case .oddString, .oddBare:
                Self.forgetBelow(literal, cells)
                let start = literal.pointee.form == .oddString ? p - 1 : p
                var isTooDeep = false
                guard let end = JSONGrammar.valueEnd(start, depth: depth + 1, &isTooDeep) else {
                    return fail(.invalidJson)
                }
                cells[Int(literal.pointee.slotOffset)] = JSONText.cell(start, end, base: base)
                p = end
                state = Int(literal.pointee.next)
            case .object, .array:
                if literal.pointee.highSlot > 0 { Self.forgetBelow(literal, cells) }
                depth &+= 1
                guard depth < JSONGrammar.maxDepth else { return fail(.tooDeep) }
                frames[depth] = Frame(
                    start: UInt32(truncatingIfNeeded: p - base) &- 1, count: 0,
                    slotOffset: literal.pointee.slotOffset,
                    countSlot: literal.pointee.countSlot, next: literal.pointee.next)
                state = Int(literal.pointee.inside)
            case .closeObject:
                if depth == 0 { return p }
                let frame = frames[depth]
                if frame.slotOffset >= 0 {
                    cells[Int(frame.slotOffset)] = Self.cell(
                        base + Int(frame.start), p, base, .object)
                }
                state = Int(frame.next)
                depth &-= 1
            case .closeArray:
                let frame = frames[depth]
                if frame.slotOffset >= 0 {
                    cells[Int(frame.slotOffset)] = Self.cell(
                        base + Int(frame.start), p, base, .array)
                }
                if frame.countSlot >= 0 {
                    cells[Int(frame.countSlot) * CellMatrix.capacity] = .count(frame.count)
                }
                state = Int(frame.next)
                depth &-= 1
            case .elementObject, .firstElementObject:
                frames[depth].count &+= 1
                state = Int(literal.pointee.next)
                if frames[depth].count > 1 {
                    if literal.pointee.form == .firstElementObject {
                        guard let end = skip(p - 1, open: depth + 1) else { return nil }
                        p = end
                        continue
                    }
                    Self.empty(literal, cells)
                }
                depth &+= 1
                guard depth < JSONGrammar.maxDepth else { return fail(.tooDeep) }
                frames[depth] = Frame(
                    start: UInt32(truncatingIfNeeded: p - base) &- 1, next: literal.pointee.next)
                state = Int(literal.pointee.inside)
            case .elementValue:
                frames[depth].count &+= 1
                guard let end = skip(p, open: depth + 1) else { return nil }
                p = end
                state = Int(literal.pointee.next)
            case .skippedContainer:
                if literal.pointee.highSlot > 0 { Self.forgetBelow(literal, cells) }
                let valueStart = p - 1
                guard let end = skip(valueStart, open: depth + 1) else { return nil }
                let offset = Int(literal.pointee.slotOffset)
                if offset >= 0 {
                    cells[offset] = Self.cell(
                        valueStart, end, base, valueStart.pointee == 0x7b ? .object : .array)
                }
                p = end
                state = Int(literal.pointee.next)
            }
        }
    }

    private func fail(_ reason: Reject) -> BytePointer? {
        failure = reason
        return nil
    }

    /// A chunk is shorter than 4 GiB, a value shorter than 256 MiB, so nothing is lost here.
    @inline(__always)
    private static func cell(
        _ start: BytePointer, _ end: BytePointer, _ base: BytePointer,
        _ kind: CellKind
    ) -> Cell {
        Cell(
            start: UInt32(truncatingIfNeeded: start - base),
            length: UInt32(truncatingIfNeeded: end - start), kind)
    }

    @inline(__always)
    private static func matches(
        _ literal: UnsafeMutablePointer<Prediction.Literal>, _ p: BytePointer
    ) -> Bool {
        let words = UnsafeRawPointer(literal).assumingMemoryBound(to: UInt64.self)
        let full = Int(literal.pointee.fullWords)
        var index = 0
        while index < full {
            if Word.load(p + index &* 8) != words[index] { return false }
            index &+= 1
        }
        guard (Word.load(p + full &* 8) ^ words[full]) & literal.pointee.mask == 0 else {
            return false
        }
        return (literal.pointee.form != .bare && literal.pointee.form != .oddBare)
            || isBareStart(p[Int(literal.pointee.length)])
    }

    /// Only a literal before a bare value does not hold the value's first byte.
    @inline(__always) private static func isBareStart(_ byte: UInt8) -> Bool {
        JSONGrammar.isDigit(byte) || byte == 0x2d || byte == 0x6e || byte == 0x74 || byte == 0x66
    }

    @inline(__always)
    private static func forgetBelow(
        _ literal: UnsafeMutablePointer<Prediction.Literal>, _ cells: UnsafeMutablePointer<Cell>
    ) {
        if !cells[Int(literal.pointee.slotOffset)].isAbsent { empty(literal, cells) }
    }

    private static func empty(
        _ literal: UnsafeMutablePointer<Prediction.Literal>, _ cells: UnsafeMutablePointer<Cell>
    ) {
        for slot in Int(literal.pointee.lowSlot)..<Int(literal.pointee.highSlot) {
            cells[slot * CellMatrix.capacity] = .absent
        }
    }

    /// The place behind a container that is passed over.
    private func skip(_ p: BytePointer, open: Int) -> BytePointer? {
        var isTooDeep = false
        if let end = JSONGrammar.valueEnd(p, depth: open, &isTooDeep) { return end }
        return fail(isTooDeep ? .tooDeep : .invalidJson)
    }
}
