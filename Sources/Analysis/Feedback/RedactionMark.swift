/// What stands in a text in place of a secret or a person: `[redacted:kind]`, `email:p_…`, `p_…`.
enum RedactionMark {
    private static let opening = Array("[redacted:".unicodeScalars)
    private static let mail = Array("email:".unicodeScalars)
    private static let pseudonymLetters = 15
    private static let longestKind = 40

    /// Where the mark that begins at a place ends; nil where none begins there.
    static func end(in scalars: [Unicode.Scalar], at start: Int) -> Int? {
        switch scalars[start] {
        case "[": return redacted(scalars, start)
        case "e" where begins(scalars, start, mail): return pseudonym(scalars, start + mail.count)
        case "p" where start == 0 || !isWordPart(scalars[start - 1]): return pseudonym(scalars, start)
        default: return nil
        }
    }

    private static func redacted(_ scalars: [Unicode.Scalar], _ start: Int) -> Int? {
        guard begins(scalars, start, opening) else { return nil }
        let limit = min(scalars.count, start + opening.count + longestKind)
        return (start + opening.count..<limit).first { scalars[$0] == "]" }.map { $0 + 1 }
    }

    /// `p_` and fifteen characters of base 32.
    private static func pseudonym(_ scalars: [Unicode.Scalar], _ start: Int) -> Int? {
        let end = start + 2 + pseudonymLetters
        guard end <= scalars.count, scalars[start] == "p", scalars[start + 1] == "_" else { return nil }
        let isWhole = scalars[start + 2..<end].allSatisfy { ("a"..."z").contains($0) || ("2"..."7").contains($0) }
        return isWhole && (end == scalars.count || !isWordPart(scalars[end])) ? end : nil
    }

    private static func begins(_ scalars: [Unicode.Scalar], _ start: Int, _ word: [Unicode.Scalar]) -> Bool {
        guard start + word.count <= scalars.count else { return false }
        for place in word.indices where scalars[start + place] != word[place] { return false }
        return true
    }

    private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        switch LetterKind(scalar) {
        case .letter, .digit: true
        case .wide, .sign, .other: scalar == "_"
        }
    }
}
