/// How a text feels in a language that the model has not learned.
///
/// What the model says counts for less, so that scores are nearer to zero and doubtful texts are neutral; opinion words
/// and emoji count beside it.
enum ForeignText {
    /// What is left of the model's word: marks and borrowed words speak in any language, but so do false friends.
    private static let trust: Float = 0.25
    /// What neutral has ahead, so that a text in which nothing was found is neutral.
    private static let doubt: Float = 0.3
    /// What one opinion word is worth, as a logit.
    private static let strength: Float = 1.2
    /// However many there are.
    private static let most: Float = 3

    /// - Parameter logits: the model's, of negative, neutral and positive.
    static func logits(_ logits: SIMD3<Float>, _ text: Span<UInt8>, _ language: OpinionLanguage) -> SIMD3<Float> {
        let sum = OpinionTables.emoji.sum(text) + (OpinionTables.words(language)?.sum(text) ?? 0)
        let lean = min(max(sum * strength, -most), most)
        return (logits - SIMD3(repeating: logits.y)) * trust + SIMD3(max(-lean, 0), doubt, max(lean, 0))
    }
}
