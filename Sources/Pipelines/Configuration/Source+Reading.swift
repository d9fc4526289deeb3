extension Source {
    private static let keys = [
        "name", "kind", "paths", "format", "timezone", "labels", "dimensions",
    ]

    /// Reads one entry of `sources`; nil if it has no name or paths to go on with.
    init?(_ setting: Setting, _ reader: SettingReader) {
        guard let map = reader.map(setting, of: "a source", keys: Self.keys) else { return nil }
        let name = map.requiredText("name")
        let paths = map.required("paths") == nil ? [] : Self.paths(map)
        self.init(name: name ?? "", paths: paths)
        readKind(map)
        if let value = map["format"] { format = FormatSetting(value, reader) ?? .recognised }
        if let value = map["timezone"] { zone = Pipeline.zone(value, reader) }
        if let value = map["labels"] { labels = Self.labels(value, reader) }
        if let value = map["dimensions"] { readDimensions(value, reader) }
        refuseMisspeltTimes(map)
        guard name != nil else { return nil }
    }

    private static func paths(_ map: SettingMap) -> [String] {
        let found = map.texts("paths")
        if let setting = map["paths"], case .list([]) = setting.content {
            map.reader.refuse(
                .missingKey, setting, "'paths' must name at least one file, folder or pattern")
        }
        return found.compactMap { text, setting in
            do throws(PathPattern.Fault) {
                _ = try PathPattern(text)
                return text
            } catch {
                map.reader.refuse(.badPathPattern, setting, "path '\(text)' \(error.reason)")
                return nil
            }
        }
    }

    /// A capture that no dimension uses and that reads like a part of a date is probably one.
    private func refuseMisspeltTimes(_ map: SettingMap) {
        let used = dimensions.filter { $0.origin == .file }.map(\.key)
        for (text, setting) in map.texts("paths") {
            for capture in (try? PathPattern(text))?.captures ?? [] where !used.contains(capture) {
                guard let nearest = NearestWord.of(capture, in: PathPattern.timeForms.keys.sorted())
                else { continue }
                map.reader.refuse(
                    .badPathPattern, setting,
                    "path '\(text)' has {\(capture)}, which no dimension uses",
                    note: "did you mean {\(nearest)}?")
            }
        }
    }

    private mutating func readKind(_ map: SettingMap) {
        guard let setting = map["kind"],
            let name = map.choice("kind", of: Kind.allCases.map(\.rawValue)),
            let kind = Kind(rawValue: name)
        else { return }
        self.kind = kind
        guard kind != .calls else { return }
        map.reader.refuse(
            .settingNotInThisVersion, setting,
            "sources of kind '\(name)' are not read in this version",
            help: "take the source out for now; this version reads calls")
    }

    private static func labels(_ setting: Setting, _ reader: SettingReader) -> [String: String] {
        var labels: [String: String] = [:]
        for entry in reader.freeMap(setting, of: "'labels'") ?? [] {
            if let text = reader.text(entry.value, of: "label '\(entry.name)'") {
                labels[entry.name] = text
            }
        }
        return labels
    }

    private mutating func readDimensions(_ setting: Setting, _ reader: SettingReader) {
        for item in reader.list(setting, of: "'dimensions'") {
            guard let dimension = Dimension(item, reader) else { continue }
            if dimensions.contains(where: { $0.name == dimension.name }) {
                reader.refuse(.nameTwice, item, "dimension '\(dimension.name)' is declared twice")
            }
            refuseUnknownKey(of: dimension, item, reader)
            dimensions.append(dimension)
        }
    }

    /// A dimension from a file capture or a label must name one that the source has.
    private func refuseUnknownKey(of dimension: Dimension, _ item: Setting, _ reader: SettingReader)
    {
        let (known, what): ([String], String)
        switch dimension.origin {
        case .file:
            (known, what) = (
                paths.flatMap { (try? PathPattern($0))?.captures ?? [] }, "capture in 'paths'"
            )
        case .label: (known, what) = (labels.keys.sorted(), "label of the source")
        default: return
        }
        guard !known.contains(dimension.key) else { return }
        reader.refuseName(
            .badDimension, item, what, dimension.key, known: known, label: "there are")
    }
}

extension Dimension {
    private static let keys = ["name", "from", "key"]
    /// Names of the table's own columns, which a dimension cannot have.
    private static let taken = [
        "window_start", "service", "route", "method", "status", "provider", "model", "upstream",
        "region", "calls", "date", "consumers", "clients", "duration", "ttft",
    ]

    init?(_ setting: Setting, _ reader: SettingReader) {
        guard let map = reader.map(setting, of: "a dimension", keys: Self.keys) else { return nil }
        let name = map.requiredText("name")
        let from =
            map.required("from") == nil
            ? nil : map.choice("from", of: Origin.allCases.map(\.rawValue))
        let key = map.requiredText("key")
        if let name, let place = map["name"], !Self.isColumnName(name) || Self.taken.contains(name)
        {
            reader.refuse(
                .badDimension, place,
                Self.taken.contains(name)
                    ? "'\(name)' is a column of the table already"
                    : "'\(name)' must be a column name: small letters, digits and _, a letter first, at most 40"
            )
            return nil
        }
        guard let name, let origin = from.flatMap(Origin.init(rawValue:)), let key else {
            return nil
        }
        self.init(name: name, origin: origin, key: key)
    }

    private static func isColumnName(_ name: String) -> Bool {
        name.wholeMatch(of: /[a-z][a-z0-9_]{0,39}/) != nil
    }
}

extension FormatSetting {
    /// A name, `nginx: '…'`, or `json: {…}`; nil, and refused, for anything else.
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
        guard let map = reader.map(setting, of: "'format'", keys: ["nginx", "json"]) else {
            return nil
        }
        if let value = map["nginx"] {
            guard let text = reader.text(value, of: "'nginx'") else { return nil }
            guard text.contains("$") else {
                reader.refuse(
                    .badLogFormat, value,
                    "'nginx' must be a log_format string with variables such as $status")
                return nil
            }
            self = .nginx(logFormat: text)
        } else if let value = map["json"] {
            self = .json(Self.mappings(value, reader))
        } else {
            return nil
        }
    }

    private static func mappings(_ setting: Setting, _ reader: SettingReader) -> [FieldMapping] {
        let entries = reader.freeMap(setting, of: "'json'") ?? []
        let mappings = entries.compactMap { FieldMapping($0, reader) }
        if !mappings.contains(where: { $0.target == "time" }), mappings.count == entries.count {
            reader.refuse(
                .badLogFormat, setting,
                "the mapping needs 'time': a record without a time cannot be counted")
        }
        return mappings
    }
}

extension FieldMapping {
    /// `target: path`, or `target: {path: …, unit: …}`.
    init?(_ entry: Setting.Entry, _ reader: SettingReader) {
        guard let target = FormatNames.target(entry.name) else {
            reader.refuseName(
                .unknownName, entry.key, "field", entry.name, known: FormatNames.targetNames,
                label: "fields")
            return nil
        }
        if case .text = entry.value.content {
            guard let path = reader.text(entry.value, of: "'\(entry.name)'") else { return nil }
            self.init(target: target.name, path: path, unit: target.standardUnit)
            return
        }
        guard let map = reader.map(entry.value, of: "'\(entry.name)'", keys: ["path", "unit"]),
            let path = map.requiredText("path")
        else { return nil }
        self.init(target: target.name, path: path, unit: target.standardUnit)
        guard let place = map["unit"] else { return }
        guard !target.units.isEmpty else {
            reader.refuse(.badLogFormat, place, "'\(entry.name)' has no unit")
            return
        }
        unit = map.choice("unit", of: target.units) ?? unit
    }
}
