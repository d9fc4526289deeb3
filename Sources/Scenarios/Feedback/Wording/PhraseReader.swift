/// Takes the notation of `Phrase` apart.
struct PhraseReader {
    private let characters: [Character]
    private var place = 0

    init(_ text: Substring) { characters = Array(text) }

    /// The pieces up to the end, or up to the `|` or `]` that ends an alternative.
    mutating func pieces(inChoice: Bool = false) -> [Phrase.Piece] {
        var pieces: [Phrase.Piece] = []
        var literal = ""
        func flush() {
            if !literal.isEmpty { pieces.append(.text(literal)) }
            literal = ""
        }
        while place < characters.count {
            let character = characters[place]
            if inChoice, character == "|" || character == "]" { break }
            place += 1
            guard "{}[]".contains(character), !isDoubled(character) else {
                literal.append(character)
                continue
            }
            flush()
            pieces.append(character == "{" ? slot() : choice())
        }
        flush()
        return pieces
    }

    /// Whether a bracket stands twice, which means itself; steps over the second.
    private mutating func isDoubled(_ character: Character) -> Bool {
        guard place < characters.count, characters[place] == character else { return false }
        place += 1
        return true
    }

    private mutating func slot() -> Phrase.Piece {
        guard let end = characters[place...].firstIndex(of: "}") else {
            preconditionFailure("a phrase has an open brace: \(String(characters))")
        }
        let name = String(characters[place..<end])
        place = end + 1
        let isCapital = name.first?.isUppercase ?? false
        let small = name.lowercased()
        guard let slot = Slot(rawValue: small) else { return .fragment(small, isCapital: isCapital) }
        return .slot(slot, isCapital: isCapital)
    }

    private mutating func choice() -> Phrase.Piece {
        var alternatives: [Phrase] = []
        while true {
            alternatives.append(Phrase(pieces(inChoice: true)))
            precondition(place < characters.count, "a phrase has an open bracket: \(String(characters))")
            place += 1
            if characters[place - 1] == "]" { return .choice(alternatives) }
        }
    }
}
