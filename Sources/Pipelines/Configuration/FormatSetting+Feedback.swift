import Ingest
import Settings

extension FormatSetting {
    private static let keys = ["name", "fields"]

    /// The format of a source of feedback: a name, or `{name: …, fields: {text: Column, …}}`; nil, and refused, for
    /// anything else.
    init?(feedback setting: Setting, _ reader: SettingReader) {
        if case .text(_, _) = setting.content, !setting.isEmpty {
            guard let name = Self.feedbackName(setting, reader) else { return nil }
            self = .feedback(name: name, fields: [:])
            return
        }
        guard let map = reader.map(setting, of: "'format'", keys: Self.keys) else { return nil }
        var name: String?
        if let place = map["name"] {
            name = Self.feedbackName(place, reader)
            if name == nil { return nil }
        }
        guard let fields = map["fields"].map({ Self.feedbackFields($0, reader) }) ?? [:] else { return nil }
        self = .feedback(name: name, fields: fields)
    }

    private static func feedbackName(_ setting: Setting, _ reader: SettingReader) -> String? {
        guard let name = reader.text(setting, of: "'format'") else { return nil }
        guard FeedbackNames.all.contains(name) else {
            reader.refuseName(
                .unknownName, setting, "format", name, known: FeedbackNames.all, label: "formats of feedback")
            return nil
        }
        return name
    }

    /// Columns or dotted paths of members by field; nil, and refused, where one is none.
    private static func feedbackFields(_ setting: Setting, _ reader: SettingReader) -> [FeedbackField: String]? {
        guard let entries = reader.freeMap(setting, of: "'fields'") else { return nil }
        var fields: [FeedbackField: String] = [:]
        for entry in entries {
            guard let field = FeedbackField(rawValue: entry.name) else {
                reader.refuseName(
                    .unknownName, entry.key, "field", entry.name, known: FeedbackField.allCases.map(\.rawValue),
                    label: "fields")
                return nil
            }
            guard let column = reader.text(entry.value, of: "'\(entry.name)'") else { return nil }
            fields[field] = column
        }
        return fields
    }
}
