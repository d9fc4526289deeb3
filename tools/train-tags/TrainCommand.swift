import ArgumentParser
import Foundation
import Tagging

/// Trains the shipped tagging model, or tells how good its recipe is on texts that it has not seen.
struct TrainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "model",
        abstract: "Train the tagging model from labelled sets; the same sets always give the same file.",
        discussion: """
            Examples:
              train-tags --data feedback --lexicons lexicons --output tags.model
              train-tags --data feedback --lexicons lexicons --evaluate --unseen rebuilt
            """)

    @Option(help: "Folder with a folder of dev.jsonl.gz for each set.")
    var data: String
    @Option(help: "Folder with the opinion lexicons vader_lexicon.txt and AFINN-en-165.txt.")
    var lexicons: String
    @Option(help: "The model file to write.")
    var output: String?
    @Flag(help: "Score the recipe: each training set on thirds that were left out, other sets by all of it.")
    var evaluate = false
    @Option(help: "Further folders with sets that are only evaluated on.")
    var unseen: [String] = []
    @Option(help: "Strength of the penalty on large weights.")
    var penalty = Recipe().penalty

    func run() throws {
        var recipe = Recipe()
        recipe.penalty = penalty
        let lexicon = try Lexicons.entries(folder: lexicons)
        var rows = FeatureRows(lexicon: lexicon)
        for source in TrainingSets.all { try rows.add(SetReader.read(source, folder: data)) }
        if evaluate { try score(recipe, rows) }
        guard let output else { return }
        let weights = recipe.weights(rows, keep: { _ in true })
        let card = try DataCard.text(recipe, rows)
        let model = ModelFile(card: card, weights: Quantiser.quantised(weights, lexicon: lexicon))
        try Data(model.bytes).write(to: URL(fileURLWithPath: output))
        print("\(output): \(model.bytes.count) bytes")
    }

    private func score(_ recipe: Recipe, _ rows: FeatureRows) throws {
        var table = ScoreTable()
        let others = try EvaluationSets.all(folders: [data] + unseen)
        for third in 0..<Recipe.folds {
            let weights = recipe.weights(rows) { $0.fold != third }
            for row in rows.rows where row.fold == third && !row.isWeak {
                table.add(rows.names[row.set], gold: row.label, logits: rows.logits(row, weights))
            }
            guard third == 0 else { continue }
            for set in others {
                var unseen = FeatureRows(lexicon: rows.lexicon)
                unseen.add(set)
                for row in unseen.rows { table.add(set.name, gold: row.label, logits: unseen.logits(row, weights)) }
            }
        }
        print(table.text)
    }
}
