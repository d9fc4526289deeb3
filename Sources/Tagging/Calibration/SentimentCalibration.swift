/// A bias that was fitted to labelled texts, and what it is worth.
public struct SentimentCalibration: Sendable, Equatable {
    /// None where the fit does not help.
    public let bias: SentimentBias
    /// Whether rows that a fit has not seen are likelier by it. Likelihood decides, and macro-F1 only where it falls by
    /// more than chance: among a few hundred rows it jumps when a few answers change.
    public let helps: Bool
    /// Rows of each class.
    public let counts: [Sentiment: Int]
    /// Without a bias.
    public let before: Worth
    /// With one, each row judged by a fit to other rows.
    public let after: Worth

    /// How well rows are told.
    public struct Worth: Sendable, Equatable {
        /// 0...1.
        public var macroF1: Double
        /// Mean negative log-likelihood of the labels, rare classes weighed as in the fit; less is better.
        public var loss: Double
    }

    /// What can be fitted at all.
    public static let leastRows = 30

    /// Parts that are left out in turn.
    static let folds = 10
    /// What macro-F1 of a few hundred rows may fall by chance: one standard deviation of a share of three quarters.
    static let noise = 0.025

    /// Nil for fewer than 30 rows or less than two classes.
    public init?(_ rows: [LabelledLogits]) {
        var counts: [Sentiment: Int] = [:]
        for row in rows { counts[row.label, default: 0] += 1 }
        guard rows.count >= Self.leastRows, counts.count >= 2 else { return nil }
        self.counts = counts
        let fit = BiasFit(rows)
        before = Self.worth(rows, Array(repeating: SentimentBias(), count: rows.count), fit)
        after = Self.worth(rows, Self.biasesOfOtherRows(rows), fit)
        helps = after.loss < before.loss && after.macroF1 > before.macroF1 - Self.noise
        bias = helps ? fit.bias().rounded : SentimentBias()
    }

    private static func worth(_ rows: [LabelledLogits], _ biases: [SentimentBias], _ fit: BiasFit) -> Worth {
        let pairs = zip(rows, biases)
        return Worth(
            macroF1: MacroF1.of(pairs.map { (label: $0.label, told: $0.told($1)) }),
            loss: pairs.reduce(0) { $0 + fit.loss($1.0, $1.1) } / Double(rows.count))
    }

    /// By row. Each class is dealt out to the folds in turn, so that every fold has rows of all that are not rare.
    private static func biasesOfOtherRows(_ rows: [LabelledLogits]) -> [SentimentBias] {
        var dealt: [Sentiment: Int] = [:]
        let foldOfRow = rows.map { row in
            defer { dealt[row.label, default: 0] += 1 }
            return dealt[row.label, default: 0] % folds
        }
        let biases = (0..<folds).map { fold in
            BiasFit(rows.indices.filter { foldOfRow[$0] != fold }.map { rows[$0] }).bias()
        }
        return foldOfRow.map { biases[$0] }
    }
}
