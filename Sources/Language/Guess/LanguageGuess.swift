/// The language a text seems to be in.
public struct LanguageGuess: Sendable, Equatable {
    public let code: LanguageCode
    /// 0...1: how sure the code is. A language that is told by few or shared words, or by a part of
    /// the text only, is less sure. 0 where no language was found.
    public let confidence: Float

    static let none = LanguageGuess(code: .undetermined, confidence: 0)
}
