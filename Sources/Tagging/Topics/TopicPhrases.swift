/// Phrases that tell a topic, by their meaning: written for it, not counted from any text.
///
/// Topics such as lost context, invented answers or missing training have no public data to learn from. A phrase weighs
/// 3 where it settles the topic, 2 where it speaks for it alone, 1 where it needs another; negative ones take wrong
/// readings back: a forgotten password is no forgotten context.
enum TopicPhrases {
    static let all = PhraseText.phrases(trouble + "\n" + assistants + "\n" + business) { word in
        Topic(word: String(word))?.rawValue
    }
}
