/// All tables, made once from the word lists.
final class Knowledge: Sendable {
    static let shared = Knowledge()

    let words: WordTable
    let letters: LetterTable
    let triples: TripleTable
    let scripts: ScriptMap
    let languages = LaneLanguages()

    private init() {
        var table = WordTable()
        var learnt: [(lane: Int, words: [[UInt32]])] = []
        for list in WordList.all {
            guard let lane = Self.lane(of: list.code) else { continue }
            learnt.append((lane, Self.add(list, lane, to: &table)))
        }
        words = table
        letters = LetterTable()
        triples = TripleTable(learnt)
        scripts = ScriptMap()
    }

    private static func lane(of code: LanguageCode) -> Int? {
        for script in Script.allCases where script.laneCount > 0 {
            if let index = script.languages.firstIndex(of: code) { return script.firstLane + index }
        }
        return nil
    }

    /// Adds a list to the table; gives its words, each once.
    private static func add(_ list: WordList, _ lane: Int, to table: inout WordTable) -> [[UInt32]] {
        var seen = Set<[UInt32]>()
        for (place, word) in split(list.common).enumerated() {
            seen.insert(add(word, place, list.code, lane, to: &table))
        }
        for word in split(list.topic) { seen.insert(add(word, nil, list.code, lane, to: &table)) }
        for word in split(list.elisions) { _ = add(word, 30, list.code, lane, to: &table) }
        return seen.sorted { $0.lexicographicallyPrecedes($1) }
    }

    private static func add(
        _ word: Substring, _ place: Int?, _ code: LanguageCode, _ lane: Int, to table: inout WordTable
    ) -> [UInt32] {
        let folded = word.unicodeScalars.map { LetterFold.folded($0.value) }
        guard code != .english || !WordWeights.borrowed.contains(String(word)) else {
            table.raise(folded, lane: lane, to: WordWeights.borrowedWeight)
            return folded
        }
        table.raise(folded, lane: lane, to: WordWeights.weight(folded, place: place, isPlain: false))
        for variant in PlainSpelling.variants(of: folded, code) {
            table.raise(variant, lane: lane, to: WordWeights.weight(variant, place: place, isPlain: true))
        }
        return folded
    }

    private static func split(_ words: String) -> [Substring] {
        // By bytes: characters would take far longer, and this is done at every start.
        words.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map(Substring.init)
    }
}
