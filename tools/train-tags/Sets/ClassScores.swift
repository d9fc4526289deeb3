import Foundation

/// How well the classes of a set were told.
struct ClassScores {
    let truth: ClassTexts
    /// By text.
    let told: [Int]

    var accuracy: Double { Double(zip(truth.labels, told).count { $0 == $1 }) / Double(max(told.count, 1)) }

    var macroF1: Double { ScoreTable.macroF1(truth.labels, told) }

    /// A line of the set: rows, classes, accuracy, macro-F1.
    var line: String {
        ([truth.name, "\(told.count)", "\(truth.classes.count)"]
            + [accuracy, macroF1].map { String(format: "%.3f", $0) })
            .joined(separator: "\t")
    }

    /// A line of each class: its name, rows that have it, and F1.
    var classLines: [String] {
        truth.classes.indices.map { place in
            let support = truth.labels.count { $0 == place }
            let score = ScoreTable.f1(place, truth.labels, told)
            return "  \(truth.classes[place])\t\(support)\t\(String(format: "%.3f", score))"
        }
    }
}
