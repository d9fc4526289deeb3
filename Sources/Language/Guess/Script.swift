/// What letters belong to, as far as it tells languages apart.
enum Script: UInt8, CaseIterable {
    /// Digits, marks, emoji.
    case none
    case latin, cyrillic, arabic, devanagari
    case greek, hebrew, bengali, tamil, telugu, gujarati, gurmukhi, kannada, malayalam, thai
    case kana, hangul, han
    case armenian, georgian, sinhala, odia, lao, burmese, khmer, ethiopic

    /// How many there are, `none` included.
    static let count = 26

    /// How much a letter counts when scripts are weighed: a character that writes a syllable or a word
    /// stands for several letters.
    var letterWeight: Int32 {
        switch self {
        case .none: 0
        case .han: 6
        case .hangul, .ethiopic: 5
        case .kana: 4
        default: 2
        }
    }

    /// The languages that are told apart by words; one of them for the other scripts.
    var languages: [LanguageCode] {
        switch self {
        case .none: []
        case .latin:
            [
                .english, .spanish, .portuguese, .french, .german, .italian, .dutch, .swedish, .danish, .norwegian,
                .finnish, .polish, .czech, .slovak, .hungarian, .romanian, .turkish, .indonesian, .malay,
                .vietnamese, .catalan, .croatian, .slovene, .estonian, .latvian, .lithuanian, .tagalog,
            ]
        case .cyrillic: [.russian, .ukrainian, .bulgarian, .serbian]
        case .arabic: [.arabic, .persian, .urdu]
        case .devanagari: [.hindi, .marathi]
        default: [onlyLanguage]
        }
    }

    private var onlyLanguage: LanguageCode {
        switch self {
        case .greek: .greek
        case .hebrew: .hebrew
        case .bengali: .bengali
        case .tamil: .tamil
        case .telugu: .telugu
        case .gujarati: .gujarati
        case .gurmukhi: .punjabi
        case .kannada: .kannada
        case .malayalam: .malayalam
        case .thai: .thai
        case .kana: .japanese
        case .hangul: .korean
        case .han: .chinese
        default: rareLanguage
        }
    }

    private var rareLanguage: LanguageCode {
        switch self {
        case .armenian: .armenian
        case .georgian: .georgian
        case .sinhala: .sinhala
        case .odia: .odia
        case .lao: .lao
        case .burmese: .burmese
        case .khmer: .khmer
        case .ethiopic: .amharic
        default: .undetermined
        }
    }
}
