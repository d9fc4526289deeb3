import Tagging

/// The model that is part of the program.
enum TagModel {
    /// - Throws: `.failed` where the program was built with a damaged one.
    static func load() throws(PipelineError) -> ModelFile {
        guard let model = ShippedModel.load() else {
            throw .failed(.stageFailed, path: "tags.model", "the program was built with a damaged model")
        }
        return model
    }
}
