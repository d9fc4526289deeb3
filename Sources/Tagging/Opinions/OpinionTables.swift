/// The opinion words of all languages, all lists read when the first is asked for.
enum OpinionTables {
    private static let all: [OpinionWords?] = OpinionLanguage.allCases.map { language in
        text(language).map { OpinionWords($0, joinsWords: language.joinsWords) }
    }

    /// Emoji, in texts of any language.
    static let emoji = OpinionWords(OpinionLists.emoji, joinsWords: true)

    /// Nil for languages without a list.
    static func words(_ language: OpinionLanguage) -> OpinionWords? {
        OpinionLanguage.allCases.firstIndex(of: language).flatMap { all[$0] }
    }

    private static func text(_ language: OpinionLanguage) -> String? {
        switch language {
        case .english, .other: nil
        case .spanish: OpinionLists.spanish
        case .french: OpinionLists.french
        case .german: OpinionLists.german
        case .portuguese: OpinionLists.portuguese
        case .italian: OpinionLists.italian
        case .dutch: OpinionLists.dutch
        case .polish: OpinionLists.polish
        case .turkish: OpinionLists.turkish
        case .russian: OpinionLists.russian
        case .arabic: OpinionLists.arabic
        case .hindi: OpinionLists.hindi
        case .chinese: OpinionLists.chinese
        case .japanese: OpinionLists.japanese
        case .korean: OpinionLists.korean
        }
    }
}
