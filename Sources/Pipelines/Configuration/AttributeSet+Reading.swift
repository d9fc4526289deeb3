import Analysis
import Columns
import Settings

extension AttributeSet {
    /// Reads `where`: names of attributes with one value each; nil, and refused, if a part of it cannot be used.
    init?(_ setting: Setting, _ reader: SettingReader, names known: [String]) {
        guard let entries = reader.freeMap(setting, of: "'where'") else { return nil }
        var pairs: [Pair] = []
        for entry in entries {
            guard known.contains(entry.name) else {
                reader.refuseName(
                    .unknownName, entry.key, "attribute", entry.name, known: known, label: "attributes of the calls")
                continue
            }
            if let text = reader.text(entry.value, of: "'\(entry.name)'") { pairs.append(Pair(entry.name, text)) }
        }
        if entries.isEmpty {
            reader.refuse(
                .badValue, setting, "'where' names no attribute",
                help: "leave 'where' out for all calls")
        }
        guard pairs.count == entries.count, !pairs.isEmpty else { return nil }
        self.init(pairs)
    }
}

extension Pipeline {
    /// Names by which calls can be told apart: the labels of `calls_minute`, `status`, and the declared dimensions.
    var attributeNames: [String] { CallsMinute.labelNames + ["status"] + dimensionNames }
}
