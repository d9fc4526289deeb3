import Foundation
import Tagging

/// What stands in a model about itself.
enum DataCard {
    private struct Card: Encodable {
        struct Source: Encodable {
            let name: String
            let sha256: String
            let licence: String
            let rows: Int
            let labels: String
        }

        let format = 1
        let features: String
        let training: String
        let sets: [Source]
        let lexicons: [String]
    }

    static func text(_ recipe: Recipe, _ rows: FeatureRows) throws -> String {
        let sets = TrainingSets.all.map { source in
            Card.Source(
                name: source.name, sha256: source.digest, licence: source.licence,
                rows: rows.rows.count { rows.names[$0.set] == source.name },
                labels: source.allAre == nil ? "by people" : "all neutral")
        }
        let card = Card(
            features:
                "words, pairs, triples, 3 to 5 characters of words; FNV-1a, 2^\(SentimentWeights.bits) buckets each",
            training: "logistic regression, penalty \(recipe.penalty), \(recipe.rounds) rounds of L-BFGS, "
                + "sets weighted by size to the power of \(recipe.setPower)",
            sets: sets, lexicons: ["VADER, MIT", "AFINN-en-165, MIT"])
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(card), as: UTF8.self)
    }
}
