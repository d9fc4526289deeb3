import Settings
import Tagging
import Testing

@testable import Pipelines

@Suite struct CalibrationFileTests {
    private func read(_ text: String) throws -> CalibrationFile {
        try CalibrationFile.read(
            ConfigurationText(name: "our.yaml", text: text, kind: FileKind(noun: "calibration")))
    }

    @Test func `what is written is read again`() throws {
        let rows = (0..<60).map { row in
            LabelledLogits(logits: SIMD3(0, 1, 0.9 * Float(row % 3)), label: row % 3 == 0 ? .negative : .positive)
        }
        let calibration = try #require(SentimentCalibration(rows))
        #expect(calibration.helps)
        let model = try #require(ShippedModel.load())
        let text = CalibrationFile.text(calibration, model: model)
        let file = try read(text)
        #expect(file.bias == calibration.bias && file.model == CalibrationFile.digest(model))
        #expect(text.contains("rows: 60\n") && text.contains("negative: 20\n") && text.contains("neutral: 0\n"))
    }

    @Test func `a file by hand needs two numbers`() throws {
        let file = try read("version: 1\nnegative: -0.5\npositive: 0.25\n")
        #expect(file.bias == SentimentBias(negative: -0.5, positive: 0.25) && file.model == nil)
    }

    @Test(arguments: [
        ("version: 1\nnegative: 0\n", "positive"), ("version: 2\nnegative: 0\npositive: 0\n", "unknown version"),
        ("version: 1\nnegative: x\npositive: 0\n", "must be a number from -20 to 20"),
        ("version: 1\nnegative: nan\npositive: 0\n", "must be a number"),
        ("version: 1\nnegatve: 0\npositive: 0\n", "did you mean 'negative'?"),
        ("version: 1\nnegative: 0\npositive: 0\ncontrast: -1\n", "from 0 to 20"), ("- 1\n", "must be a map"),
    ])
    func `mistakes are told with their place`(text: String, told: String) {
        #expect {
            try read(text)
        } throws: { error in
            guard case PipelineError.configuration(let problems) = error else { return false }
            return problems.contains { $0.description.contains(told) && $0.place?.name == "our.yaml" }
        }
    }
}
