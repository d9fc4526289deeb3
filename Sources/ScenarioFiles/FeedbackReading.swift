import Scenarios
import Settings

/// Reads `feedback`: how much of it there is, in which languages, and where it is kept.
enum FeedbackReading {
    static func read(_ setting: Setting, _ reader: SettingReader) -> FeedbackPlan? {
        let keys = ["per-thousand-calls", "languages", "sources"]
        guard let map = reader.map(setting, of: "'feedback'", keys: keys) else { return nil }
        var plan = FeedbackPlan(itemsPerThousandCalls: map.decimal("per-thousand-calls", in: 0...500) ?? 2)
        let languages = map.weights("languages").map { (code: $0.name, weight: $0.weight) }
        if !languages.isEmpty { plan.languages = languages }
        guard map.required("sources") != nil, let list = map["sources"] else { return nil }
        for item in reader.list(list, of: "'sources'") {
            guard let source = source(item, reader) else { continue }
            if plan.sources.contains(where: { $0.name == source.name }) {
                reader.refuse(.badValue, item, "there is a source '\(source.name)' already")
            }
            plan.sources.append(source)
        }
        return plan
    }

    private static func source(_ setting: Setting, _ reader: SettingReader) -> FeedbackSource? {
        guard let map = reader.map(setting, of: "a source of feedback", keys: ["name", "format"]),
            let name = map.name("name"), map.required("format") != nil,
            let format = map.choice("format", of: FeedbackFormat.allCases.map(\.rawValue)).flatMap(
                FeedbackFormat.init(rawValue:))
        else { return nil }
        return FeedbackSource(name: name, format: format)
    }
}
