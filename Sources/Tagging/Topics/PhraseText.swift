/// Reads phrases from text: a subject in brackets, then lines of a weight and phrases. A slash stands between words
/// that may take each other's place, and a word in braces for any of its family.
///
///     {bot} = bot | assistant | virtual agent
///     [hallucination]
///     3: {bot} .. invented/fabricated | made up
///     -2: made up for
///
/// Bytes are looked for, not characters: the lists are long, and read at every start.
enum PhraseText {
    /// Phrases of the subjects that `subject` knows; lines that are not understood are passed over.
    static func templates(_ text: String, subject: (Substring) -> UInt8?) -> [PhraseTemplate] {
        var templates: [PhraseTemplate] = []
        var families: [Substring: [Substring]] = [:]
        var current: UInt8?
        for line in parts(text[...], "\n") {
            if line.utf8.first == UInt8(ascii: "[") {
                current = subject(Substring(line.utf8.dropFirst().prefix { $0 != UInt8(ascii: "]") }))
            } else if line.utf8.first == UInt8(ascii: "{"), let sign = line.utf8.firstIndex(of: UInt8(ascii: "=")) {
                families[parts(line[..<sign], " ")[0]] = parts(line[sign...].dropFirst(), "|")
            } else if let current, let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")),
                let weight = Float(line[..<colon])
            {
                for phrase in parts(line[colon...].dropFirst(), "|") {
                    let choices = parts(phrase, " ").map { words(for: $0, families) }
                    templates.append(PhraseTemplate(choices: choices, subject: current, weight: weight))
                }
            }
        }
        return templates
    }

    /// The words that may stand for one.
    private static func words(for piece: Substring, _ families: [Substring: [Substring]]) -> [Substring] {
        let words = parts(piece, "/")
        guard piece.utf8.contains(UInt8(ascii: "{")) else { return words }
        return words.flatMap { families[$0] ?? [$0] }
    }

    private static func parts(_ text: Substring, _ separator: Unicode.Scalar) -> [Substring] {
        text.utf8.split(separator: UInt8(ascii: separator)).map(Substring.init)
    }
}
