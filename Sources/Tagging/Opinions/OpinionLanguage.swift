/// The language that a text is read as.
///
/// The model has learned English. Of texts in other languages it knows little more than emoji, marks and borrowed
/// words; opinion words stand in where there is a list.
public enum OpinionLanguage: String, CaseIterable, Sendable {
    case english = "en"
    case spanish = "es"
    case french = "fr"
    case german = "de"
    case portuguese = "pt"
    case italian = "it"
    case dutch = "nl"
    case polish = "pl"
    case turkish = "tr"
    case russian = "ru"
    case arabic = "ar"
    case hindi = "hi"
    case chinese = "zh"
    case japanese = "ja"
    case korean = "ko"
    /// Neither learned nor with a list.
    case other = ""

    /// - Parameter code: of BCP 47; `und` counts as learned, since most texts without a language are names or too short.
    public init(code: String) { self = code == "und" ? .english : Self(rawValue: code) ?? .other }

    /// Whether the model was trained on texts in it.
    public var isLearned: Bool { self == .english }

    /// Whether words are written without blanks between them, so that one may begin anywhere.
    var joinsWords: Bool { self == .chinese || self == .japanese }
}
