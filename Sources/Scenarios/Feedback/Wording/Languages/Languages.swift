/// The languages besides English, one file each; a new one is a file and a line here.
enum Languages {
    static let all: [Lexicon] = []
    static let codes: [String] = all.map(\.language)
}
