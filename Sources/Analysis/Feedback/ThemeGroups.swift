/// A phrase with the texts of the window that hold it.
struct PlacedPhrase {
    let scored: ScoredPhrase
    /// Ascending.
    var texts: [Int] = []

    /// Whether all words of the other phrase stand in this one, in a row.
    func holds(_ other: PlacedPhrase) -> Bool {
        let (mine, theirs) = (scored.key.words, other.scored.key.words)
        guard theirs.count < mine.count else { return false }
        return (0...mine.count - theirs.count).contains { mine[$0..<$0 + theirs.count].elementsEqual(theirs) }
    }

    /// The part of the texts of both that both have.
    func likeness(to other: PlacedPhrase) -> Double {
        Ascending.likeness(texts, other.texts)
    }
}

/// Phrases that say the same as one theme: its main phrase first.
enum ThemeGroups {
    /// A longer phrase takes the place of a part of it that is hardly ever elsewhere.
    static let swallowed = 0.6
    /// Phrases of the same texts are of one theme.
    static let leastLikeness = 0.6

    /// - Parameters:
    ///   - phrases: the clearest first.
    ///   - most: of groups; phrases that belong to none of the first ones are left out.
    static func groups(of phrases: [PlacedPhrase], most: Int) -> [[PlacedPhrase]] {
        var groups: [[PlacedPhrase]] = []
        for phrase in phrases where !isSwallowed(phrase, phrases) {
            let home = groups.firstIndex { group in
                group[0].holds(phrase) || phrase.holds(group[0])
                    || group[0].likeness(to: phrase) >= leastLikeness
            }
            if let home { groups[home].append(phrase) } else if groups.count < most { groups.append([phrase]) }
        }
        return groups
    }

    private static func isSwallowed(_ phrase: PlacedPhrase, _ phrases: [PlacedPhrase]) -> Bool {
        phrases.contains { $0.holds(phrase) && Double($0.texts.count) >= swallowed * Double(phrase.texts.count) }
    }
}
