import Settings
import Tagging

/// Options of the stage `feedback`.
public struct FeedbackSettings: Sendable, Equatable {
    /// Phrases beside those of the program, in the order of the file.
    public var phrases: [TopicPhrase] = []

    public init() {}

    static let keys = ["phrases"]
}

/// A phrase that speaks for a topic.
public struct TopicPhrase: Sendable, Equatable {
    public var topic: Topic
    public var text: String
}

extension FeedbackSettings {
    /// Reads the options behind `feedback`; what cannot be used is refused.
    init(_ setting: Setting, _ reader: SettingReader) {
        self.init()
        guard let map = reader.map(setting, of: "'feedback'", keys: Self.keys), let setting = map["phrases"],
            let entries = reader.freeMap(setting, of: "'phrases'")
        else { return }
        for entry in entries {
            guard let topic = Topic(word: entry.name) else {
                reader.refuseName(
                    .unknownName, entry.key, "topic", entry.name, known: Topic.allCases.map(\.word), label: "topics")
                continue
            }
            for item in reader.list(entry.value, of: "'\(entry.name)'") {
                guard let text = reader.text(item, of: "a phrase") else { continue }
                do throws(PhraseMistake) {
                    try UserPhrases.check(text, topic)
                    phrases.append(TopicPhrase(topic: topic, text: text))
                } catch {
                    reader.refuse(.badValue, item, error.description)
                }
            }
        }
    }

    /// One line for each phrase, for the run's digest and the plan's text.
    var lines: [String] { phrases.map { "phrase \($0.topic.word): \($0.text)" } }
}
