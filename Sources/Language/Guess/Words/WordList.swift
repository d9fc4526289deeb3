/// What is known of one language's words. `common` falls in frequency, so that a word's place tells
/// its weight; `topic` are words that feedback is made of, in no order.
struct WordList: Sendable {
    let code: LanguageCode
    let common: String
    let topic: String

    init(_ code: LanguageCode, common: String, topic: String) {
        self.code = code
        self.common = common
        self.topic = topic
    }

    /// Every list there is.
    static let all = germanic + romance + slavic + baltic + uralic + asian + cyrillic + arabic + indic
}
