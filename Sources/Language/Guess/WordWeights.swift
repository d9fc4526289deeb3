/// How telling a word is of its language.
enum WordWeights {
    /// In bits; `place` is the place among the common words, nil for a word of the topic.
    static func weight(_ word: [UInt32], place: Int?, isPlain: Bool) -> Int16 {
        let bits: Float =
            switch place {
            case .some(..<12): 7
            case .some(..<40): 6
            case .some: 5
            case .none: 4.5
            }
        return Bits.score((bits - (isPlain ? 0.75 : 0)) * lengthFactor(word.count))
    }

    /// Short words turn up in languages whose lists do not have them, and in names.
    private static func lengthFactor(_ count: Int) -> Float {
        switch count {
        case 1: 0.35
        case 2: 0.65
        case 3: 0.9
        case ..<7: 1
        default: 1.15
        }
    }

    /// English words that other languages use too: they hardly tell English.
    static let borrowed = Set(
        """
        app email login password account online update updates bug support service error problem card website
        button download data version super feedback team user users file files link server web chat page report
        free top install account perfect screen feature dashboard
        """.split { $0 == " " || $0 == "\n" }.map(String.init))

    static let borrowedWeight = Bits.score(1.25)
}
