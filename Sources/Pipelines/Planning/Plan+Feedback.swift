import Settings

/// What a plan tells of sources of feedback that are not read, or not tagged, as their settings seem to say.
extension Plan {
    /// One for each source of feedback where the list of stages leaves out the stage that reads them.
    static func sourcesWithoutStage(_ pipeline: Pipeline) -> [Problem] {
        guard pipeline.feedback == nil else { return [] }
        var place = pipeline.file.map { Place($0) }
        if case .pipelineFile(let line) = pipeline.stageOrigin { place?.line = line }
        return pipeline.sources.filter { $0.kind == .feedback }.map { source in
            Problem(
                .sourceWithoutStage, at: place,
                "source '\(source.name)' is of kind 'feedback' and is not read: 'stages' leaves 'feedback' out",
                help: "add feedback to 'stages', or take the source out")
        }
    }
}

extension PlannedSource {
    /// Takes over the bias of the calibration that the source names, if it names one.
    ///
    /// - Throws: `.configuration` with every problem of the file.
    mutating func takeCalibration(from folder: String) throws(PipelineError) -> CalibrationFile? {
        guard let path = source.calibrationFile.map({ PathText.join(folder, $0.value) }) else { return nil }
        let file = try CalibrationFile.read(path)
        bias = file.bias
        return file
    }
}
