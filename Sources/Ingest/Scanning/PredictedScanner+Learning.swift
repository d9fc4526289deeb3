/// The slow way: take the text apart, look the member up, and remember it for the next record.
extension PredictedScanner {
    /// The literal that was found (number 0 where it could not be kept) and where the value begins:
    /// behind the opening quote, brace or bracket.
    struct Found {
        let literal: Int
        let value: BytePointer
    }

    /// Reads on from a state whose literals did not fit; nil where the text is no JSON.
    func learn(at p: BytePointer, state: Int) -> Found? {
        let here = prediction.states[state]
        let level = prediction.levels[here.level]
        var q = JSONGrammar.skipSpace(p)
        let close: UInt8 = level.isArray ? 0x5d : 0x7d
        if q.pointee == close {
            var literal = Prediction.Literal()
            literal.form = level.isArray ? .closeArray : .closeObject
            return keep(literal, from: p, to: q + 1, state: state)
        }
        if !here.isFirst {
            guard q.pointee == 0x2c else { return nil }
            q = JSONGrammar.skipSpace(q + 1)
        }
        return level.isArray
            ? element(at: q, from: p, state: state) : member(at: q, from: p, state: state)
    }

    private func element(
        at q: BytePointer, from p: BytePointer, state: Int
    )
        -> Found?
    {
        let level = prediction.levels[prediction.states[state].level]
        var literal = Prediction.Literal()
        literal.next = UInt16(level.anyState)
        guard q.pointee == 0x7b else {
            literal.form = .elementValue
            return unkept(literal, value: q)
        }
        let rule = prediction.tree.levels[level.treeLevel]
        literal.form = level.elementIsFirst ? .firstElementObject : .elementObject
        literal.lowSlot = UInt16(rule.lowSlot)
        literal.highSlot = UInt16(rule.highSlot)
        literal.inside = UInt16(prediction.levels[level.element].firstState)
        return keep(literal, from: p, to: q + 1, state: state)
    }

    private func member(
        at q: BytePointer, from p: BytePointer, state: Int
    )
        -> Found?
    {
        var hasEscapes = false
        guard q.pointee == 0x22, let keyEnd = JSONGrammar.stringEnd(q + 1, &hasEscapes) else {
            return nil
        }
        let colon = JSONGrammar.skipSpace(keyEnd + 1)
        guard colon.pointee == 0x3a else { return nil }
        let value = JSONGrammar.skipSpace(colon + 1)
        let level = prediction.states[state].level
        let key = JSONText.key(ByteView(q + 1, count: keyEnd - q - 1), hasEscapes: hasEscapes)
        let member = prediction.member(key, level: level)
        var literal = Prediction.Literal()
        literal.next = UInt16(
            member < 0
                ? prediction.levels[level].anyState : prediction.levels[level].members[member].state
        )
        let isContainer = describe(&literal, value.pointee, level: level, member: member)
        let isOpened = value.pointee == 0x22 || isContainer
        let end = isOpened ? value + 1 : value
        if hasEscapes || member < 0 { return unkept(literal, value: end) }
        return keep(literal, from: p, to: end, state: state)
    }

    /// Fills in what is to be done with a value that begins with `byte`; true for a container.
    private func describe(
        _ literal: inout Prediction.Literal, _ byte: UInt8, level: Int, member: Int
    ) -> Bool {
        let rule = member < 0 ? nil : prediction.levels[level].members[member].rule
        let treeLevel = prediction.levels[level].treeLevel
        let slot = rule?.slot ?? (treeLevel < 0 ? -1 : prediction.tree.levels[treeLevel].anySlot)
        literal.slotOffset = slot < 0 ? -1 : Int32(slot * CellMatrix.capacity)
        if let rule, rule.endSlot > rule.slot + 1 {
            literal.lowSlot = UInt16(rule.slot)
            literal.highSlot = UInt16(rule.endSlot)
            literal.countSlot = Int16(rule.countSlot)
        }
        switch byte {
        case 0x22:
            literal.form = literal.highSlot > 0 ? .oddString : .string
            return false
        case 0x7b:
            describeObject(&literal, level: level, member: member)
            return true
        case 0x5b:
            literal.form = .skippedContainer
            if let rule, rule.element >= 0 {
                literal.form = .array
                let array = prediction.array(level: level, member: member, rule: rule)
                literal.inside = UInt16(prediction.levels[array].firstState)
            }
            return true
        default:
            literal.form = literal.highSlot > 0 ? .oddBare : .bare
            return false
        }
    }

    private func describeObject(_ literal: inout Prediction.Literal, level: Int, member: Int) {
        let child = prediction.child(level: level, member: member)
        literal.form = child < 0 ? .skippedContainer : .object
        if child >= 0 { literal.inside = UInt16(prediction.levels[child].firstState) }
    }

    /// Stores the literal with its text where there is room for it.
    private func keep(
        _ draft: Prediction.Literal, from p: BytePointer, to end: BytePointer,
        state: Int
    ) -> Found? {
        let length = end - p
        guard length <= 64 && length > 0 else { return unkept(draft, value: end) }
        var literal = draft
        literal.length = UInt8(length)
        literal.fullWords = UInt8((length - 1) / 8)
        literal.mask = Word.mask(length - Int(literal.fullWords) * 8)
        withUnsafeMutableBytes(of: &literal.words) { words in
            for index in 0..<length { words[index] = p[index] }
        }
        let place = prediction.keep(literal, state: state)
        return place > 0 ? Found(literal: place, value: end) : unkept(draft, value: end)
    }

    private func unkept(_ literal: Prediction.Literal, value: BytePointer) -> Found? {
        prediction.literals[0] = literal
        return Found(literal: 0, value: value)
    }
}
