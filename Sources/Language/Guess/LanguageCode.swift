/// A language that texts are told apart by. The numbers stay as they are; new languages go at the end.
public enum LanguageCode: UInt8, Sendable, Hashable, CaseIterable {
    case undetermined
    case english, spanish, portuguese, french, german, italian, dutch, swedish, danish, norwegian, finnish
    case polish, czech, slovak, hungarian, romanian, turkish, indonesian, malay, vietnamese
    case catalan, croatian, slovene, estonian, latvian, lithuanian, tagalog
    case russian, ukrainian, bulgarian, serbian
    case arabic, persian, urdu
    case hindi, marathi
    case greek, hebrew, bengali, tamil, telugu, gujarati, punjabi, kannada, malayalam, thai
    case japanese, korean, chinese
    case armenian, georgian, sinhala, odia, lao, burmese, khmer, amharic

    /// The BCP 47 code; `und` where no language was found.
    public var text: String { Self.texts[Int(rawValue)] }

    /// In the order of the cases.
    private static let texts = [
        "und",
        "en", "es", "pt", "fr", "de", "it", "nl", "sv", "da", "no", "fi",
        "pl", "cs", "sk", "hu", "ro", "tr", "id", "ms", "vi",
        "ca", "hr", "sl", "et", "lv", "lt", "tl",
        "ru", "uk", "bg", "sr",
        "ar", "fa", "ur",
        "hi", "mr",
        "el", "he", "bn", "ta", "te", "gu", "pa", "kn", "ml", "th",
        "ja", "ko", "zh",
        "hy", "ka", "si", "or", "lo", "my", "km", "am",
    ]
}
