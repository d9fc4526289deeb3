import Foundation
import Tagging

/// Reads opinion lexicons: a word and its valence on each line, with a tab between.
///
/// - Source: VADER (Hutto and Gilbert 2014) and AFINN (Nielsen 2011), both under the MIT licence; neither is part of
///   the source tree, their values are part of the model.
enum Lexicons {
    private static let files = ["vader_lexicon.txt", "AFINN-en-165.txt"]

    /// Valences by word hash, in the order of the hashes.
    static func entries(folder: String) throws -> [(hash: UInt64, value: Valence)] {
        var values: [UInt64: Valence] = [:]
        for (place, file) in files.enumerated() {
            for line in try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8).split(separator: "\n") {
                let cells = line.split(separator: "\t")
                guard cells.count >= 2, let number = Double(cells[1]), let hash = hash(cells[0]) else { continue }
                let value = Int8(max(-127, min(127, (number * 10).rounded())))
                let known = values[hash] ?? Valence(first: 0, second: 0)
                values[hash] =
                    place == 0
                    ? Valence(first: value, second: known.second) : Valence(first: known.first, second: value)
            }
        }
        return values.sorted { $0.key < $1.key }.map { (hash: $0.key, value: $0.value) }
    }

    /// Of what the tokenizer takes for one token; phrases are passed over.
    private static func hash(_ text: Substring) -> UInt64? {
        var tokenizer = Tokenizer()
        let bytes = Array(text.lowercased().utf8)
        tokenizer.read(bytes.span)
        return tokenizer.tokens.count == 1 ? tokenizer.tokens[0].hash : nil
    }
}
