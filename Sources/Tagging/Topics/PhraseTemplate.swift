/// A phrase as it is written in a list: a row of places, and the words that may stand at each.
struct PhraseTemplate {
    /// By place; a choice may be several words, or the two points of a gap.
    let choices: [[Substring]]
    let subject: UInt8
    let weight: Float

    /// The phrase with every choice of its words.
    var texts: [String] {
        choices.reduce([""]) { forms, words in forms.flatMap { form in words.map { form + " " + $0 } } }
    }
}
