import Ingest

extension FeedbackOptions {
    /// Takes over a source's format; anything that is no format of feedback leaves it to the content.
    mutating func set(_ format: FormatSetting) {
        guard case .feedback(let name, let fields) = format else { return }
        self.format = name
        mapping = fields
    }
}
