import ArgumentParser
import Foundation
import Tagging

/// Tells how well the model's features and its training tell classes of other sets than the shipped model's.
struct SetsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sets",
        abstract: "Train on two thirds of each set by itself and score the third; nothing is written.",
        discussion: """
            Examples:
              train-tags sets --data feedback --data rebuilt
              train-tags sets --data feedback --only gh_privacy --classes
              train-tags sets --data feedback --only banking77 --characters 2 --rarity 0.5 --penalty 0.15
            """)

    @Option(help: "Folders with a folder of dev.jsonl.gz or dev.jsonl for each set.")
    var data: [String]
    @Option(help: "Sets to look at, in place of all that are known.")
    var only: [String] = []
    @Flag(help: "Tell rows and F1 of each class too.")
    var classes = false

    @Option(help: "What parts of words weigh beside words.")
    var characters = FeatureWeighting.Options().characters
    @Option(help: "The power of a feature's rarity that counts.")
    var rarity = FeatureWeighting.Options().rarity
    @Option(help: "Strength of the penalty on large weights, times the number of rows.")
    var penalty = SetTrial().penalty

    /// Some may not be trained on for weights that are given away; what is learned of them here is thrown away.
    private static let names = ["nlbse24", "maalej_reviews", "gh_privacy", "banking77", "bitext_cs", "gitbugs_hadoop"]

    func run() throws {
        guard let lexicon = ShippedModel.load()?.weights.lexicon else {
            throw SetReader.Failure(description: "the shipped model cannot be read")
        }
        let trial = SetTrial(
            weighting: FeatureWeighting.Options(characters: characters, rarity: rarity), penalty: penalty)
        print("set\trows\tclasses\taccuracy\tmacro_f1")
        for name in only.isEmpty ? Self.names : only {
            guard let set = try SetReader.classes(name: name, folders: data) else {
                print("\(name)\tnot there")
                continue
            }
            let scores = ClassScores(truth: set, told: trial.told(set, lexicon: lexicon))
            print(scores.line)
            if classes { print(scores.classLines.joined(separator: "\n")) }
        }
    }
}
