import Foundation

/// How well the sentiment of each set was told.
struct ScoreTable {
    private var sets: [String: (gold: [Int], logits: [SIMD3<Float>])] = [:]

    mutating func add(_ set: String, gold: Int, logits: SIMD3<Float>) {
        sets[set, default: ([], [])].gold.append(gold)
        sets[set, default: ([], [])].logits.append(logits)
    }

    var text: String {
        let lines = sets.sorted { $0.key < $1.key }.map { name, set in
            let told = set.logits.map(Self.likeliest)
            let right = zip(told, set.gold).count { $0 == $1 }
            let figures = [Double(right) / Double(told.count), Self.macroF1(set.gold, told)]
            return "\(name)\t\(told.count)\t" + figures.map { String(format: "%.3f", $0) }.joined(separator: "\t")
        }
        return "set\trows\taccuracy\tmacro_f1\n" + lines.joined(separator: "\n")
    }

    private static func likeliest(_ logits: SIMD3<Float>) -> Int {
        if logits.x >= logits.y, logits.x >= logits.z { return 0 }
        return logits.z > logits.y ? 2 : 1
    }

    /// Over the classes that occur.
    static func macroF1(_ gold: [Int], _ told: [Int]) -> Double {
        let classes = Set(gold)
        return classes.reduce(0.0) { $0 + f1($1, gold, told) } / Double(max(classes.count, 1))
    }

    /// Of one class: the harmonic mean of precision and recall, 0...1; 0 where neither has it.
    static func f1(_ label: Int, _ gold: [Int], _ told: [Int]) -> Double {
        let hits = zip(gold, told).count { $0 == label && $1 == label }
        let all = gold.count { $0 == label } + told.count { $0 == label }
        return all == 0 ? 0 : 2 * Double(hits) / Double(all)
    }
}
