import Ingest
import Language
import Tagging

/// Which language a text is in, and as what it is read.
struct TagLanguage {
    let code: LanguageCode
    let reading: OpinionLanguage

    /// The tags of a text that is read so are as certain as the model is.
    var isCertain: Bool { reading.isLearned }

    /// A doubtful guess does not make a text foreign: short English texts look like many languages.
    private static let least: Float = 0.5

    static func of(_ text: Span<UInt8>) -> TagLanguage {
        let guess = LanguageDetector.guess(text)
        let reading = guess.confidence < least ? .english : readings[Int(guess.code.rawValue)]
        return TagLanguage(code: guess.code, reading: reading)
    }

    /// Sets the language of a record whose export does not say it; gives whether it was set.
    func complete(_ record: inout FeedbackRecord) -> Bool {
        guard record.language == nil, code != .undetermined else { return false }
        record.language = code.text
        return true
    }

    /// By the number of the code.
    private static let readings = LanguageCode.allCases.map { OpinionLanguage(code: $0.text) }
}
