/// The fast scanner: it compares what comes with what came before.
///
/// It accepts, rejects and stores exactly what `StrictScanner` does; a test drives both with the
/// same lines. Each value that is passed over is validated as well.
final class PredictedScanner {
    private struct Frame {
        var start: UInt32 = 0
        var count: UInt32 = 0
        var slotOffset: Int32 = -1
        var countOffset: Int32 = -1
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
        _ start: UnsafePointer<UInt8>, base: UnsafePointer<UInt8>, into matrix: CellMatrix, row: Int
    ) -> UnsafePointer<UInt8>? {
        failure = .invalidJson
        var p = JSONGrammar.skipSpace(start)
        guard p.pointee == 0x7b else { return nil }
        p += 1
        let literals = prediction.literals
        let candidates = prediction.candidates
        let candidateCounts = prediction.candidateCounts
        let frames = self.frames
        let cells = matrix.cells + row
        var state = prediction.rootState
        var depth = 0
        while true {
            let list = candidates + state &* Prediction.literalsPerState
            let count = Int(candidateCounts[state])
            var literal = literals
            var index = 0
            while index < count {
                literal = literals + Int(list[index])
                if Self.matches(literal, p) { break }
                index &+= 1
            }
            if index < count {
                literal.pointee.hits &+= 1
                if index > 0 { Self.promote(list, index, literals) }
                p += Int(literal.pointee.length)
            } else {
                guard let found = learn(at: p, state: state) else { return nil }
                literal = literals + found.literal
                p = found.value
            }
            if literal.pointee.hasBelow { Self.forgetBelow(literal, cells) }
            switch literal.pointee.form {
            case .string:
                var hasEscapes = false
                guard let end = JSONGrammar.stringEnd(p, &hasEscapes) else { return nil }
                let offset = Int(literal.pointee.slotOffset)
                if offset >= 0 {
                    cells[offset] = Cell(start: UInt32(p - base), length: UInt32(end - p), hasEscapes ? .escaped : .text)
                }
                p = end + 1
                state = Int(literal.pointee.next)
            case .bare:
                var kind = CellKind.absent
                guard let end = JSONGrammar.bareEnd(p, &kind) else { return nil }
                let offset = Int(literal.pointee.slotOffset)
                if offset >= 0 { cells[offset] = Cell(start: UInt32(p - base), length: UInt32(end - p), kind) }
                p = end
                state = Int(literal.pointee.next)
            case .object, .array:
                depth += 1
                guard depth < JSONGrammar.maxDepth else {
                    failure = .tooDeep
                    return nil
                }
                frames[depth] = Frame(
                    start: UInt32(p - base) - 1, count: 0, slotOffset: literal.pointee.slotOffset,
                    countOffset: literal.pointee.countOffset, next: literal.pointee.next)
                state = Int(literal.pointee.inside)
            case .closeObject:
                if depth == 0 { return p }
                let frame = frames[depth]
                if frame.slotOffset >= 0 {
                    cells[Int(frame.slotOffset)] = Cell(
                        start: frame.start, length: UInt32(p - base) - frame.start, .object)
                }
                state = Int(frame.next)
                depth -= 1
            case .closeArray:
                let frame = frames[depth]
                if frame.slotOffset >= 0 {
                    cells[Int(frame.slotOffset)] = Cell(
                        start: frame.start, length: UInt32(p - base) - frame.start, .array)
                }
                if frame.countOffset >= 0 { cells[Int(frame.countOffset)] = .count(frame.count) }
                state = Int(frame.next)
                depth -= 1
            case .elementObject:
                frames[depth].count += 1
                state = Int(literal.pointee.next)
                if frames[depth].count > 1 {
                    if literal.pointee.elementIsFirst {
                        guard let end = skip(p - 1, open: depth + 1) else { return nil }
                        p = end
                        continue
                    }
                    Self.empty(literal, cells)
                }
                depth += 1
                guard depth < JSONGrammar.maxDepth else {
                    failure = .tooDeep
                    return nil
                }
                frames[depth] = Frame(start: UInt32(p - base) - 1, next: literal.pointee.next)
                state = Int(literal.pointee.inside)
            case .elementValue:
                frames[depth].count += 1
                guard let end = skip(p, open: depth + 1) else { return nil }
                p = end
                state = Int(literal.pointee.next)
            case .skippedContainer:
                let valueStart = p - 1
                guard let end = skip(valueStart, open: depth + 1) else { return nil }
                let offset = Int(literal.pointee.slotOffset)
                if offset >= 0 {
                    cells[offset] = Cell(
                        start: UInt32(valueStart - base), length: UInt32(end - valueStart),
                        valueStart.pointee == 0x7b ? .object : .array)
                }
                p = end
                state = Int(literal.pointee.next)
            }
        }
    }

    @inline(__always)
    private static func matches(_ literal: UnsafeMutablePointer<Prediction.Literal>, _ p: UnsafePointer<UInt8>) -> Bool {
        let words = UnsafeRawPointer(literal).assumingMemoryBound(to: UInt64.self)
        let full = Int(literal.pointee.fullWords)
        var index = 0
        while index < full {
            if Word.load(p + index &* 8) != words[index] { return false }
            index &+= 1
        }
        guard (Word.load(p + full &* 8) ^ words[full]) & literal.pointee.mask == 0 else { return false }
        return literal.pointee.form != .bare || isBareStart(p[Int(literal.pointee.length)])
    }

    /// Only a literal before a bare value does not hold the value's first byte.
    @inline(__always) private static func isBareStart(_ byte: UInt8) -> Bool {
        JSONGrammar.isDigit(byte) || byte == 0x2d || byte == 0x6e || byte == 0x74 || byte == 0x66
    }

    /// Moves a literal forward once it is met more often than the one before it.
    @inline(__always)
    private static func promote(
        _ list: UnsafeMutablePointer<UInt16>, _ index: Int, _ literals: UnsafeMutablePointer<Prediction.Literal>
    ) {
        guard literals[Int(list[index])].hits > literals[Int(list[index - 1])].hits else { return }
        let moved = list[index]
        list[index] = list[index - 1]
        list[index - 1] = moved
    }

    @inline(__always)
    private static func forgetBelow(_ literal: UnsafeMutablePointer<Prediction.Literal>, _ cells: UnsafeMutablePointer<Cell>) {
        if !cells[Int(literal.pointee.slotOffset)].isAbsent { empty(literal, cells) }
    }

    private static func empty(_ literal: UnsafeMutablePointer<Prediction.Literal>, _ cells: UnsafeMutablePointer<Cell>) {
        for slot in Int(literal.pointee.lowSlot)..<Int(literal.pointee.highSlot) {
            cells[slot * CellMatrix.capacity] = .absent
        }
    }

    private func skip(_ p: UnsafePointer<UInt8>, open: Int) -> UnsafePointer<UInt8>? {
        var isTooDeep = false
        let end = JSONGrammar.valueEnd(p, depth: open, &isTooDeep)
        if isTooDeep { failure = .tooDeep }
        return end
    }
}
