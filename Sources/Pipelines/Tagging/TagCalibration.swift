import Foundation
import Settings
import Tagging

/// Fits a bias to the labelled texts that `hypercare tag --calibrate` names.
struct TagCalibration {
    let request: TagRequest
    let model: ModelFile

    /// What came of it.
    struct Outcome {
        let bias: SentimentBias
        /// The file of the calibration.
        let text: String
        /// Whether it helps, in a sentence.
        let verdict: String
        let problems: [Problem]
    }

    /// - Throws: `.failed` where the table cannot be read; `.configuration` where it cannot be used.
    func fit(
        _ path: String, by tagger: inout Tagger, _ cancellation: CancellationFlag
    ) throws(PipelineError) -> Outcome {
        let table = LabelledTable(path: path, textColumn: request.textColumn, labelColumn: request.labelColumn)
        let labelled = try table.judged(by: &tagger, cancellation)
        guard let calibration = SentimentCalibration(labelled.rows) else { throw Self.tooFew(labelled.rows, path) }
        return Outcome(
            bias: calibration.bias, text: CalibrationFile.text(calibration, model: model),
            verdict: Self.verdict(calibration, unlabelled: labelled.unlabelled), problems: labelled.problems)
    }

    private static func tooFew(_ rows: [LabelledLogits], _ path: String) -> PipelineError {
        let classes = Set(rows.map(\.label)).count
        return .configuration(
            Problem(
                .tooFewLabels, path: path,
                "\(rows.count) labelled rows of \(classes) \(classes == 1 ? "class" : "classes"); at least "
                    + "\(SentimentCalibration.leastRows) of two classes are needed",
                help: "label more rows; 300 taken at random are a good number"))
    }

    private static func verdict(_ calibration: SentimentCalibration, unlabelled: Int) -> String {
        let counts = Sentiment.allCases.map { "\(calibration.counts[$0] ?? 0) \($0.word)" }.joined(separator: ", ")
        let rest = unlabelled == 0 ? "" : "; \(unlabelled) rows have no label"
        let verdict = calibration.helps ? "calibration helps" : "calibration does not help, the bias is zero"
        let share = change(calibration.before.macroF1, calibration.after.macroF1)
        let loss = change(calibration.before.loss, calibration.after.loss)
        return "\(verdict): macro-F1 \(share), loss \(loss), by cross-validation over \(counts)\(rest)"
    }

    private static func change(_ before: Double, _ after: Double) -> String {
        String(format: "%.3f in place of %.3f", after, before)
    }
}
