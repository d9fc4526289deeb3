import Settings

extension Source {
    private static let keys = [
        "name", "kind", "paths", "format", "timezone", "labels", "dimensions", "calibration",
    ]

    private static let foreignKeys: [Kind: [String]] = [
        .calls: ["calibration"], .feedback: ["dimensions"], .events: ["format", "dimensions", "calibration"],
    ]

    /// Reads one entry of `sources`; nil if it has no name or paths to go on with.
    init?(_ setting: Setting, _ reader: SettingReader) {
        guard let map = reader.map(setting, of: "a source", keys: Self.keys) else { return nil }
        let name = map.requiredText("name")
        let paths = map.required("paths") == nil ? [] : Self.paths(map)
        self.init(name: name ?? "", paths: paths)
        readKind(map)
        refuseWhatOthersHave(map)
        if let value = map["format"] { format = readFormat(value, reader) }
        if let value = map["timezone"] { zone = Pipeline.zone(value, reader) }
        if let value = map["labels"] { labels = Self.labels(value, reader) }
        if let value = map["dimensions"], kind == .calls { readDimensions(value, reader) }
        if let value = map["calibration"], let path = map.text("calibration") {
            calibrationFile = Sourced(path, .pipelineFile(line: value.line))
        }
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
        guard map["kind"] != nil,
            let name = map.choice("kind", of: Kind.allCases.map(\.rawValue)),
            let kind = Kind(rawValue: name)
        else { return }
        self.kind = kind
    }

    private func readFormat(_ setting: Setting, _ reader: SettingReader) -> FormatSetting {
        switch kind {
        case .calls: FormatSetting(setting, reader) ?? .recognised
        case .feedback: FormatSetting(feedback: setting, reader) ?? .recognised
        case .events: .recognised
        }
    }

    /// Files of events are told apart by their content, and their attributes by the tables' own names; dimensions are
    /// columns of the call tables; only feedback is tagged.
    private func refuseWhatOthersHave(_ map: SettingMap) {
        for key in Self.foreignKeys[kind] ?? [] {
            guard let entry = map.entries[key] else { continue }
            map.reader.refuse(
                .unknownKey, entry.key, "a source of kind '\(kind.rawValue)' has no '\(key)'",
                help: "see pipelines/nightly.yaml for what it has")
        }
        guard kind != .calls else { return }
        for (text, setting) in map.texts("paths") where text == "-" {
            map.reader.refuse(
                .badPathPattern, setting, "\(kind.rawValue) cannot come from standard input",
                help: "write it to a file")
        }
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
    private func refuseUnknownKey(of dimension: Dimension, _ item: Setting, _ reader: SettingReader) {
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
        if let name, let place = map["name"], !Self.isColumnName(name) || Self.taken.contains(name) {
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
