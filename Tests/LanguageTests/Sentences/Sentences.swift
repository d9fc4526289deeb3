/// Texts as customers write them, by the language they are in.
enum Sentences {
    /// Every text with its language.
    static let all: [(code: String, text: String)] = (west + east + scripts).flatMap { language in
        language.texts.split(separator: "\n").map { (language.code, String($0)) }
    }

    /// The languages, in the order of the files.
    static let codes: [String] = (west + east + scripts).map(\.code)
}
