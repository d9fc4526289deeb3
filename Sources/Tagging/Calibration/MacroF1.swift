/// The mean over classes of the harmonic mean of precision and recall.
enum MacroF1 {
    /// Over the classes that occur among the labels: 0...1.
    static func of(_ pairs: [(label: Sentiment, told: Sentiment)]) -> Double {
        let classes = Sentiment.allCases.filter { label in pairs.contains { $0.label == label } }
        let sum = classes.reduce(0.0) { sum, label in
            let hits = pairs.count { $0.label == label && $0.told == label }
            let all = pairs.count { $0.label == label } + pairs.count { $0.told == label }
            return sum + 2 * Double(hits) / Double(all)
        }
        return sum / Double(max(classes.count, 1))
    }
}
