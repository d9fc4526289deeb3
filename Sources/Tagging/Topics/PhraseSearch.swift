/// Finds the phrases of a table in a text's words.
enum PhraseSearch {
    /// Adds to `found` the node of every phrase in the words, as often as it occurs.
    static func find(in words: ContentWords, _ table: PhraseTable, _ found: inout [PhraseTable.Node]) {
        let stems = words.stems.span
        for start in words.starts { walk(stems, Int(start), WordHash.basis, table, &found) }
    }

    /// Follows the words from a place for as long as some phrase goes on with them.
    @inline(__always)
    private static func walk(
        _ stems: Span<UInt64>, _ start: Int, _ before: UInt64, _ table: PhraseTable, _ found: inout [PhraseTable.Node]
    ) {
        var hash = before
        for place in start..<stems.count {
            guard stems[place] != ContentWords.sentenceEnd else { return }
            hash = PhraseTable.next(hash, stems[place])
            guard let node = table.node(hash) else { return }
            if node.voteCount > 0 { found.append(node) }
            if node.isBeforeGap { pass(stems, place + 1, PhraseTable.next(hash, PhraseStems.gap), table, &found) }
        }
    }

    /// Goes on behind a gap, however many words it lets pass.
    private static func pass(
        _ stems: Span<UInt64>, _ from: Int, _ before: UInt64, _ table: PhraseTable, _ found: inout [PhraseTable.Node]
    ) {
        for start in from..<max(from, min(from + PhraseTable.reach + 1, stems.count)) {
            guard stems[start] != ContentWords.sentenceEnd else { return }
            walk(stems, start, before, table, &found)
        }
    }
}
