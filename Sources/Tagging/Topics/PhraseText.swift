/// Reads phrases from text: a subject in brackets, then lines of a weight and phrases.
///
///     [performance]
///     3: slow | response time
///     -2: fast support
enum PhraseText {
    /// Phrases of the subjects that `subject` knows; lines that are not understood are passed over.
    static func phrases(
        _ text: String, subject: (Substring) -> UInt8?
    ) -> [(text: String, subject: UInt8, weight: Float)] {
        var phrases: [(String, UInt8, Float)] = []
        var current: UInt8?
        for line in text.split(separator: "\n") {
            if line.first == "[" {
                current = subject(line.dropFirst().prefix { $0 != "]" })
            } else if let current, let colon = line.firstIndex(of: ":"), let weight = Float(line[..<colon]) {
                let parts = line[line.index(after: colon)...].split(separator: "|")
                phrases += parts.map { (String($0), current, weight) }
            }
        }
        return phrases
    }
}
