/// The languages besides English, one file each; a new one is a file and a line here.
enum Languages {
    static let all: [Lexicon] = [
        German.lexicon, French.lexicon, Spanish.lexicon, Portuguese.lexicon, Italian.lexicon, Dutch.lexicon,
        Polish.lexicon, Swedish.lexicon, Turkish.lexicon, Japanese.lexicon, Chinese.lexicon,
    ]
    static let codes: [String] = all.map(\.language)
}
