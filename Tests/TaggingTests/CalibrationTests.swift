import TestSupport
import Testing

@testable import Tagging

@Suite struct CalibrationTests {
    /// Rows whose logits are right but for a shift: labels are drawn by the shifted logits.
    private func rows(_ count: Int, shift: SentimentBias, seed: UInt64 = 1) -> [LabelledLogits] {
        var random = SyntheticRandom(seed: seed)
        return (0..<count).map { _ in
            let lanes = (0..<3).map { _ in Float.random(in: -2...2, using: &random) }
            let logits = SIMD3(lanes[0], lanes[1], lanes[2])
            let shares = SentimentModel.softmax(shift.moved(logits))
            let draw = Float.random(in: 0..<1, using: &random)
            let label: Sentiment = draw < shares.x ? .negative : draw < shares.x + shares.y ? .neutral : .positive
            return LabelledLogits(logits: logits, label: label)
        }
    }

    @Test(arguments: [SentimentBias(), SentimentBias(negative: 1, positive: -1), SentimentBias(contrast: 2)])
    func `a shift is found again where classes are alike`(shift: SentimentBias) {
        let bias = BiasFit(rows(20_000, shift: shift)).bias()
        // Weights by rarity move the biases a little where the classes are not of one size.
        #expect(abs(bias.contrast - shift.contrast) < 0.15, "\(bias)")
        #expect(abs((bias.negative - bias.positive) - (shift.negative - shift.positive)) < 0.9, "\(bias)")
    }

    @Test func `few rows move the bias less than many`() {
        let shift = SentimentBias(negative: 2, positive: 0)
        let all = rows(3_000, shift: shift)
        let few = BiasFit(Array(all.prefix(30))).bias()
        let many = BiasFit(all).bias()
        #expect(abs(few.negative) < abs(many.negative) && many.negative > 0.5)
        #expect(abs(BiasFit([]).bias().negative) < 1e-6)
    }

    @Test func `no further step makes the fit better`() {
        let all = rows(500, shift: SentimentBias(negative: 1, positive: 0.5, contrast: 1.5))
        let best = BiasFit(all).bias()
        let right = all.count { $0.told(best) == $0.label }
        let before = all.count { $0.told(SentimentBias()) == $0.label }
        #expect(right > before)
        #expect(BiasFit(all + all).bias() != best, "the prior weighs less among more rows")
    }

    @Test func `a calibration of a shifted set helps, and one of a fine set has no bias or helps too`() throws {
        let shifted = try #require(SentimentCalibration(rows(400, shift: SentimentBias(negative: 2, positive: -1))))
        #expect(shifted.helps && shifted.after.macroF1 > shifted.before.macroF1 + 0.02)
        for seed in 1...20 as ClosedRange<UInt64> {
            let fine = try #require(SentimentCalibration(rows(100, shift: SentimentBias(), seed: seed)))
            #expect(fine.helps ? fine.after.loss < fine.before.loss : fine.bias == SentimentBias())
        }
    }

    @Test func `rows of one class, or too few, cannot be calibrated`() {
        let all = rows(29, shift: SentimentBias())
        #expect(SentimentCalibration(all) == nil)
        let alike = (0..<50).map { _ in LabelledLogits(logits: SIMD3(0, 1, 0), label: .neutral) }
        #expect(SentimentCalibration(alike) == nil)
    }

    @Test func `rows that are all told rightly stay so`() throws {
        let rows = (0..<40).map { row in
            LabelledLogits(
                logits: row % 2 == 0 ? SIMD3(9, 0, 0) : SIMD3(0, 0, 9), label: row % 2 == 0 ? .negative : .positive)
        }
        let calibration = try #require(SentimentCalibration(rows))
        #expect(calibration.before.macroF1 == 1 && calibration.after.macroF1 == 1)
    }

    @Test func `where labels have nothing to do with texts there is no bias`() throws {
        let rows = (0..<60).map { row in
            LabelledLogits(logits: SIMD3(repeating: 0), label: Sentiment.allCases[row % 3])
        }
        let calibration = try #require(SentimentCalibration(rows))
        #expect(!calibration.helps && calibration.bias == SentimentBias())
    }

    @Test func `macro-F1 by hand`() {
        let pairs: [(label: Sentiment, told: Sentiment)] = [
            (.negative, .negative), (.negative, .neutral), (.positive, .positive), (.neutral, .neutral),
        ]
        // Negative 2/3, neutral 2/3, positive 1.
        #expect(abs(MacroF1.of(pairs) - 7.0 / 9) < 1e-12)
        #expect(MacroF1.of([(label: .negative, told: .positive)]) == 0)
    }

    @Test func `contrast draws negative and positive apart, and biases add`() {
        let moved = SentimentBias(negative: 1, positive: 2, contrast: 2).moved(SIMD3(-1, 0, 1))
        #expect(moved == SIMD3(-1, 0, 4))
        #expect(SentimentBias().moved(SIMD3(0.25, -3, 7)) == SIMD3(0.25, -3, 7))
    }
}
