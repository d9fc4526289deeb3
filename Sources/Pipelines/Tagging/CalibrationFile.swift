import Codecs
import Settings
import Tagging

/// The file that `--calibrate` writes and `--calibration` reads: YAML, a bias and what it is worth.
struct CalibrationFile {
    /// As the user named it.
    let path: String
    let bias: SentimentBias
    /// The digest of the model that the bias was fitted to; nil where a person wrote the file.
    let model: String?

    private static let keys = [
        "version", "model", "negative", "positive", "contrast", "rows", "classes", "macro-f1", "loss",
    ]
    private static let largest: Float = 20

    /// - Throws: `.configuration` with every problem of the file.
    static func read(_ path: String) throws(PipelineError) -> CalibrationFile {
        try read(PipelineError.reading(try ConfigurationText(path: path, kind: FileKind(noun: "calibration"))))
    }

    static func read(_ source: ConfigurationText) throws(PipelineError) -> CalibrationFile {
        let (setting, problems) = YamlFile.read(source)
        let reader = SettingReader(source: source, problems: problems)
        let map = setting.flatMap { reader.map($0, of: "a calibration", keys: keys) }
        var bias = SentimentBias()
        if let map {
            if map.required("version") != nil { _ = map.choice("version", of: ["1"]) }
            bias.negative = number("negative", in: -largest...largest, map) ?? 0
            bias.positive = number("positive", in: -largest...largest, map) ?? 0
            if map["contrast"] != nil { bias.contrast = number("contrast", in: 0...largest, map) ?? 1 }
        }
        try PipelineError.reading(try reader.finish())
        return CalibrationFile(path: source.name, bias: bias, model: map?.text("model"))
    }

    /// What there is to tell where the bias was fitted to another model than this program's.
    ///
    /// - Throws: `.failed` where the program was built with a damaged model.
    func fittedElsewhere() throws(PipelineError) -> Problem? {
        guard let model else { return nil }
        let own = Self.digest(try TagModel.load())
        guard model != own else { return nil }
        return Problem(
            .calibrationOfOtherModel, path: path,
            "was fitted to the tagging model \(VisibleText.short(model, maxScalars: 40)) of another version; "
                + "this version's is \(own)",
            help: "fit it again to the same rows: hypercare tag --calibrate LABELLED --output-calibration \(path)")
    }

    private static func number(_ key: String, in range: ClosedRange<Float>, _ map: SettingMap) -> Float? {
        guard let setting = map.required(key), let text = map.text(key) else { return nil }
        if let value = Float(text), range.contains(value) { return value }
        map.reader.refuse(
            .badValue, setting,
            "'\(key)' must be a number from \(Int(range.lowerBound)) to \(Int(range.upperBound)), not '\(text)'")
        return nil
    }

    /// The file of a calibration.
    static func text(_ calibration: SentimentCalibration, model: ModelFile) -> String {
        let bias = calibration.bias
        let classes = Sentiment.allCases.map { "  \($0.word): \(calibration.counts[$0] ?? 0)\n" }.joined()
        return """
            # Made by 'hypercare tag --calibrate'; use it with 'hypercare tag --calibration'.
            version: 1
            model: \(digest(model))
            negative: \(number(bias.negative))
            positive: \(number(bias.positive))
            contrast: \(number(bias.contrast))
            rows: \(calibration.counts.values.reduce(0, +))
            classes:
            \(classes)# By cross-validation within the rows.
            macro-f1:
              without: \(number(Float(calibration.before.macroF1)))
              with: \(number(Float(calibration.after.macroF1)))
            loss:
              without: \(number(Float(calibration.before.loss)))
              with: \(number(Float(calibration.after.loss)))

            """
    }

    /// What tells one model from another.
    static func digest(_ model: ModelFile) -> String {
        let bytes = model.bytes
        return ContentHash.hex(bytes.span)
    }

    /// With at most four places.
    private static func number(_ value: Float) -> String {
        CsvText.number((Double(value) * 10_000).rounded() / 10_000)
    }
}
