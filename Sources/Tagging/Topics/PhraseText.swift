/// Reads phrases from text: a subject in brackets, then lines of a weight and phrases. A slash stands between words
/// that may take each other's place, and a word in braces for any of its family.
///
///     {bot} = bot | assistant | virtual agent
///     [hallucination]
///     3: {bot} .. invented/fabricated | made up
///     -2: made up for
enum PhraseText {
    /// Phrases of the subjects that `subject` knows; lines that are not understood are passed over.
    static func phrases(
        _ text: String, subject: (Substring) -> UInt8?
    ) -> [(text: String, subject: UInt8, weight: Float)] {
        var phrases: [(String, UInt8, Float)] = []
        var families: [Substring: [Substring]] = [:]
        var current: UInt8?
        for line in text.split(separator: "\n") {
            if line.first == "[" {
                current = subject(line.dropFirst().prefix { $0 != "]" })
            } else if line.first == "{", let sign = line.firstIndex(of: "=") {
                families[line[..<sign].split(separator: " ")[0]] = line[line.index(after: sign)...].split(
                    separator: "|")
            } else if let current, let colon = line.firstIndex(of: ":"), let weight = Float(line[..<colon]) {
                for phrase in line[line.index(after: colon)...].split(separator: "|") {
                    phrases += forms(phrase, families).map { ($0, current, weight) }
                }
            }
        }
        return phrases
    }

    /// A phrase with every choice of its words.
    private static func forms(_ phrase: Substring, _ families: [Substring: [Substring]]) -> [String] {
        phrase.split(separator: " ").reduce([""]) { forms, piece in
            let words = piece.split(separator: "/").flatMap { families[$0] ?? [$0] }
            return forms.flatMap { form in words.map { form + " " + $0 } }
        }
    }
}
