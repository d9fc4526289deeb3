/// The known word that a misspelt one was probably meant to be.
public enum NearestWord {
    /// The nearest of the known words, nil if none is near enough.
    ///
    /// A word is near when a third of its letters at most are wrong (one for short words), or when
    /// it begins with the word given. Letter case, hyphens and underscores do not count. Of equally
    /// near words the first listed wins.
    public static func of(_ word: String, in known: [String]) -> String? {
        let letters = folded(word)
        guard !letters.isEmpty else { return nil }
        var best: (word: String, distance: Int)?
        for candidate in known {
            let distance = distance(letters, folded(candidate))
            if distance < best?.distance ?? Int.max { best = (candidate, distance) }
        }
        if let best, best.distance <= max(1, min(3, letters.count / 3)) { return best.word }
        return known.first { letters.count >= 3 && folded($0).starts(with: letters) }
    }

    /// The number of insertions, deletions, replacements and swaps of neighbours between two words.
    ///
    /// - Complexity: product of the lengths; words are cut at 64 letters.
    /// - Source: optimal string alignment distance (Damerau 1964; Levenshtein 1966).
    public static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        let (left, right) = (Array(left.prefix(64)), Array(right.prefix(64)))
        var beforePrevious = [Int](repeating: 0, count: right.count + 1)
        var previous = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            for column in right.indices {
                let isSame = left[row] == right[column]
                var cost = min(
                    previous[column] + (isSame ? 0 : 1), previous[column + 1] + 1,
                    current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1],
                    left[row - 1] == right[column]
                {
                    cost = min(cost, beforePrevious[column - 1] + 1)
                }
                current.append(cost)
            }
            (beforePrevious, previous) = (previous, current)
        }
        return previous[right.count]
    }

    private static func folded(_ word: String) -> [UInt8] {
        word.utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
            .map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    }
}
