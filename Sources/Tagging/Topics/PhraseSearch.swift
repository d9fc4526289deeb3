/// Finds the phrases of a table in a text's words.
enum PhraseSearch {
    typealias Slots = Span<HashMap<PhraseTable.Node>.Slot>

    /// Adds to `found` the node of every phrase in the words, as often as it occurs.
    static func find(in stems: Span<UInt64>, _ table: PhraseTable, _ found: inout [PhraseTable.Node]) {
        let (slots, isKnown) = (table.nodes.slots, table.isKnown)
        for start in stems.indices { walk(stems, start, WordHash.basis, slots.span, isKnown.span, &found) }
    }

    /// Follows the words from a place for as long as some phrase goes on with them.
    private static func walk(
        _ stems: Span<UInt64>, _ start: Int, _ before: UInt64, _ slots: Slots, _ isKnown: Span<Bool>,
        _ found: inout [PhraseTable.Node]
    ) {
        var hash = before
        for place in start..<stems.count {
            guard stems[place] != ContentWords.sentenceEnd else { return }
            hash = PhraseTable.next(hash, stems[place])
            guard isKnown[PhraseTable.knownPlace(hash)] else { return }
            let slot = slots[HashMap.place(of: hash, in: slots)]
            guard slot.hash == hash else { return }
            if slot.value.voteCount > 0 { found.append(slot.value) }
            if slot.value.isBeforeGap {
                let behind = PhraseTable.next(hash, PhraseStems.gap)
                pass(stems, place + 1, behind, slots, isKnown, &found)
            }
        }
    }

    /// Goes on behind a gap, however many words it lets pass.
    private static func pass(
        _ stems: Span<UInt64>, _ from: Int, _ before: UInt64, _ slots: Slots, _ isKnown: Span<Bool>,
        _ found: inout [PhraseTable.Node]
    ) {
        for start in from..<max(from, min(from + PhraseTable.reach + 1, stems.count)) {
            guard stems[start] != ContentWords.sentenceEnd else { return }
            walk(stems, start, before, slots, isKnown, &found)
        }
    }
}
