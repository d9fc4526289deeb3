/// Tells the language of feedback: a few words to a few paragraphs.
///
/// Scripts decide first. Languages of one script are told apart by their common words and letters;
/// if these leave a doubt, also by triples of letters. Nothing is allocated for a text.
public enum LanguageDetector {
    /// The language of a text in UTF-8. Bytes that are no UTF-8 separate words and say nothing. Of very
    /// long texts the first 8,192 letters are judged.
    public static func guess(_ text: Span<UInt8>) -> LanguageGuess {
        let knowledge = Knowledge.shared
        var evidence = Evidence()
        TextReader.read(text, knowledge, wantsTriples: false, &evidence)
        let quick = Verdict(evidence, knowledge)
        guard quick.needsTriples else { return quick.guess }
        evidence = Evidence()
        TextReader.read(text, knowledge, wantsTriples: true, &evidence)
        return Verdict(evidence, knowledge).guess
    }
}
