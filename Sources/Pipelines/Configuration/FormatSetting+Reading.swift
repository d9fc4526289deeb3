import Ingest
import Settings

extension FormatSetting {
    /// A name, `nginx: '…'`, `apache: '…'`, or `json: {…}`; nil, and refused, for anything else.
    init?(_ setting: Setting, _ reader: SettingReader) {
        if case .text(let name, _) = setting.content, !setting.isEmpty {
            guard FormatNames.names.contains(name) else {
                reader.refuseName(
                    .unknownName, setting, "format", name, known: FormatNames.names,
                    label: "known formats")
                return nil
            }
            self = .named(name)
            return
        }
        let keys = ["nginx", "apache", "json"]
        guard let map = reader.map(setting, of: "'format'", keys: keys) else { return nil }
        let given = keys.filter { map[$0] != nil }
        guard given.count == 1, let key = given.first, let value = map[key] else {
            if map.entries.count != 1, case .map(let entries) = setting.content, entries.count != 1 {
                reader.refuse(.badLogFormat, setting, "'format' needs one of nginx, apache, json")
            }
            return nil
        }
        guard let read = key == "json" ? Self.mapping(value, reader) : Self.layout(key, map, reader)
        else { return nil }
        self = read
        refuseUnusable(value, reader)
    }

    /// The form that `Ingest` takes.
    var source: CallSource.Format {
        switch self {
        case .recognised: .sniffed
        case .named(let name): .named(name)
        case .nginx(let text): .nginx(text)
        case .apache(let text): .apache(text)
        case .json(let entries): .mapped(FieldMapping(entries))
        case .feedback: .sniffed
        }
    }

    private static func layout(
        _ key: String, _ map: SettingMap, _ reader: SettingReader
    ) -> FormatSetting? {
        guard let text = map.text(key) else { return nil }
        return key == "nginx" ? .nginx(logFormat: text) : .apache(logFormat: text)
    }

    private static func mapping(_ setting: Setting, _ reader: SettingReader) -> FormatSetting? {
        guard let entries = reader.freeMap(setting, of: "'json'") else { return nil }
        let mapped = entries.compactMap { FieldMapping.Entry($0, reader) }
        return mapped.count == entries.count ? .json(mapped) : nil
    }

    /// Compiles the format, since only that finds every fault of a layout or mapping.
    private func refuseUnusable(_ setting: Setting, _ reader: SettingReader) {
        do throws(FormatError) {
            _ = try CallSource(format: source)
        } catch {
            switch error {
            case .layout(_, let needed):
                reader.refuse(.badLogFormat, setting, "the log format needs \(needed)")
            case .mapping(let field, let needed):
                reader.refuse(.badLogFormat, setting, "the mapping's '\(field)' needs \(needed)")
            case .unknown:
                reader.refuse(.badLogFormat, setting, error.description)
            }
        }
    }
}

extension FieldMapping.Entry {
    /// `target: path`, or `target: {path: …, unit: …}`.
    fileprivate init?(_ entry: Setting.Entry, _ reader: SettingReader) {
        guard let target = FormatNames.target(entry.name) else {
            reader.refuseName(
                .unknownName, entry.key, "field", entry.name, known: FieldMapping.targets,
                label: "fields")
            return nil
        }
        if case .text = entry.value.content {
            guard let path = reader.text(entry.value, of: "'\(entry.name)'") else { return nil }
            self.init(target: target.name, path: path, unit: target.unit)
            return
        }
        let map = reader.map(entry.value, of: "'\(entry.name)'", keys: ["path", "unit"])
        guard let map, let path = map.requiredText("path") else { return nil }
        var unit = target.unit
        if let place = map["unit"] {
            let units = FormatNames.units(of: target.name)
            guard !units.isEmpty else {
                reader.refuse(.badLogFormat, place, "'\(entry.name)' has no unit")
                return nil
            }
            guard let word = map.choice("unit", of: units) else { return nil }
            unit = word == "iso8601" ? "text" : word
        }
        self.init(target: target.name, path: path, unit: unit)
    }
}
