/// Collects every problem of a configuration file while its settings are read.
///
/// A reader is used by one thread for one file.
final class SettingReader {
    let source: ConfigurationText
    private(set) var problems: [Problem]

    init(source: ConfigurationText, problems: [Problem] = []) {
        self.source = source
        self.problems = problems
    }

    /// Notes a problem at a value, or at a key.
    ///
    /// - Parameter note: what stands behind the underline, such as a suggestion.
    func refuse(
        _ code: MessageCode, _ setting: Setting, _ text: String, note: String = "",
        help: String? = nil
    ) {
        guard problems.count < Limits.problemsFound else { return }
        let place = Place(source.name, line: setting.line, column: setting.column)
        let excerpt = source.excerpt(
            line: setting.line, column: setting.column, length: setting.length, note: note)
        problems.append(Problem(code, at: place, text, excerpt: excerpt, help: help))
    }

    /// Notes a key that must be there; there is nothing to underline.
    func refuseMissing(_ key: String, in setting: Setting, of what: String) {
        let place = Place(source.name, line: setting.line, column: setting.column)
        problems.append(Problem(.missingKey, at: place, "\(what) needs the key '\(key)'"))
    }

    /// Words that people bring from other tools.
    private static let synonyms = [
        "inputs": "sources", "input": "sources", "logs": "sources", "output": "workspace",
        "tz": "timezone", "files": "paths",
        "path": "paths", "glob": "paths", "threshold": "allow", "type": "kind", "tags": "labels",
        "openapi-file": "openapi",
    ]
    /// Settings of the machine, which are no part of a pipeline.
    private static let flags = [
        "threads": "--jobs", "jobs": "--jobs", "workers": "--jobs", "memory": "--memory",
        "fail-on": "--fail-on", "date": "--date",
    ]

    /// Notes a name that is none of those known.
    func refuseName(
        _ code: MessageCode, _ setting: Setting, _ what: String, _ name: String, known: [String],
        label: String
    ) {
        guard problems.count < Limits.problemsFound else { return }
        let synonym = Self.synonyms[name.lowercased()].flatMap { known.contains($0) ? $0 : nil }
        var note =
            (synonym ?? NearestWord.of(name, in: known)).map { "did you mean '\($0)'?" } ?? ""
        if what == "key", note.isEmpty, let flag = Self.flags[name] {
            note = "that is a flag: \(flag)"
        }
        refuse(
            code, setting, "unknown \(what) '\(name)'", note: note,
            help: "\(label): \(known.joined(separator: ", "))")
    }

    /// The map at a setting; keys that are not known are refused. Nil, and refused, if it is no map.
    func map(_ setting: Setting, of what: String, keys: [String]) -> SettingMap? {
        guard case .map(let entries) = setting.content else {
            refuse(
                .wrongType, setting, "\(what) must be a map, not \(setting.kindInWords)",
                help: "valid keys here: \(keys.joined(separator: ", "))")
            return nil
        }
        var values: [String: Setting.Entry] = [:]
        for entry in entries {
            let name = entry.name.replacing("_", with: "-")
            if keys.contains(name) {
                values[name] = values[name] ?? entry
            } else {
                refuseName(
                    .unknownKey, entry.key, "key", entry.name, known: keys, label: "valid keys here"
                )
            }
        }
        return SettingMap(reader: self, setting: setting, what: what, entries: values)
    }

    /// The entries of a map whose keys are the user's own; nil, and refused, if it is no map.
    func freeMap(_ setting: Setting, of what: String) -> [Setting.Entry]? {
        guard case .map(let entries) = setting.content else {
            refuse(.wrongType, setting, "\(what) must be a map, not \(setting.kindInWords)")
            return nil
        }
        return entries
    }

    /// The values of a list; a single value counts as a list of one if it is a text.
    func list(_ setting: Setting, of what: String) -> [Setting] {
        if case .list(let settings) = setting.content { return settings }
        if case .text = setting.content, !setting.isEmpty { return [setting] }
        refuse(.wrongType, setting, "\(what) must be a list, not \(setting.kindInWords)")
        return []
    }

    /// A text that is not empty; nil, and refused, otherwise.
    func text(_ setting: Setting, of what: String) -> String? {
        if case .text(let text, _) = setting.content, !setting.isEmpty, !text.isEmpty {
            return text
        }
        let looksLikeCapture =
            if case .map(let entries) = setting.content { entries.allSatisfy(\.value.isEmpty) } else { false }
        refuse(
            .wrongType, setting, "\(what) must be a text, not \(setting.kindInWords)",
            note: looksLikeCapture ? "put quotes around a text that begins with {" : "")
        return nil
    }
}

/// A map of known keys, read one by one; each getter refuses what it cannot use and gives nil.
struct SettingMap {
    let reader: SettingReader
    let setting: Setting
    let what: String
    let entries: [String: Setting.Entry]

    /// The value of a key, nil if it is missing.
    subscript(_ key: String) -> Setting? { entries[key]?.value }

    /// The value of a key that must be there.
    func required(_ key: String) -> Setting? {
        if let value = self[key] { return value }
        reader.refuseMissing(key, in: setting, of: what)
        return nil
    }

    func text(_ key: String) -> String? { self[key].flatMap { reader.text($0, of: "'\(key)'") } }

    func requiredText(_ key: String) -> String? {
        required(key).flatMap { reader.text($0, of: "'\(key)'") }
    }

    func texts(_ key: String) -> [(text: String, setting: Setting)] {
        guard let setting = self[key] else { return [] }
        return reader.list(setting, of: "'\(key)'").compactMap { item in
            reader.text(item, of: "each entry of '\(key)'").map { ($0, item) }
        }
    }

    /// `true` or `false`; nothing else.
    func flag(_ key: String) -> Bool? {
        guard let setting = self[key] else { return nil }
        if case .text(let text, isPlain: true) = setting.content {
            if text == "true" || text == "false" { return text == "true" }
            let nearest = ["yes": "true", "on": "true", "no": "false", "off": "false"][
                text.lowercased()]
            reader.refuse(
                .wrongType, setting, "'\(key)' must be true or false, not '\(text)'",
                note: nearest.map { "did you mean '\($0)'?" } ?? "")
            return nil
        }
        reader.refuse(
            .wrongType, setting, "'\(key)' must be true or false, not \(setting.kindInWords)")
        return nil
    }

    /// One of a list of names.
    func choice(_ key: String, of known: [String]) -> String? {
        guard let setting = self[key], let name = reader.text(setting, of: "'\(key)'") else {
            return nil
        }
        if known.contains(name) { return name }
        reader.refuseName(.unknownName, setting, key, name, known: known, label: "valid here")
        return nil
    }

    /// A whole number of the range, or a quantity with a unit.
    func number(_ key: String, _ unit: Limits.Unit, in range: ClosedRange<Int>) -> Sourced<Int>? {
        guard let setting = self[key], let text = reader.text(setting, of: "'\(key)'") else {
            return nil
        }
        let value: Int? =
            switch unit {
            case .count: wholeNumber(text)
            case .bytes: ByteSize.bytes(text)
            case .durationUs: DurationText.us(text)
            }
        guard let value else {
            let (code, form) = form(unit, text)
            reader.refuse(code, setting, "'\(key)' must be \(form), not '\(text)'")
            return nil
        }
        guard range.contains(value) else {
            let ends = [range.lowerBound, range.upperBound].map { written($0, unit) }
            reader.refuse(
                .badValue, setting, "'\(key)' must be from \(ends[0]) to \(ends[1]), not \(text)")
            return nil
        }
        return Sourced(value, .pipelineFile(line: setting.line))
    }

    private func wholeNumber(_ text: String) -> Int? {
        text.utf8.allSatisfy { (0x30...0x39).contains($0) } && (text == "0" || !text.hasPrefix("0"))
            ? Int(text) : nil
    }

    private func form(_ unit: Limits.Unit, _ text: String) -> (MessageCode, String) {
        let isBare = !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
        switch unit {
        case .count: return (isBare ? .badValue : .wrongType, "a whole number")
        case .bytes:
            return (
                .badQuantity,
                isBare ? "a size with its unit, such as \(text)MiB" : "a size such as 512MiB"
            )
        case .durationUs:
            return (
                .badQuantity,
                isBare
                    ? "a duration with its unit, such as \(text)h"
                    : "a duration such as 15m, 24h or 7d"
            )
        }
    }

    private func written(_ value: Int, _ unit: Limits.Unit) -> String {
        switch unit {
        case .count: "\(value)"
        case .bytes: ByteSize.text(value)
        case .durationUs: DurationText.text(value)
        }
    }
}
