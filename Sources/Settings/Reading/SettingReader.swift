/// Collects every problem of a settings file while its settings are read.
///
/// A reader is used by one thread for one file. What cannot be used is refused: noted with its
/// place, and answered with nil, so that reading goes on; `finish` throws what was noted.
public final class SettingReader {
    /// The file.
    public let source: ConfigurationText
    /// What was noted so far, in order of discovery.
    public private(set) var problems: [Problem]

    /// A reader of a file whose form has these problems; see `YamlFile`.
    public init(source: ConfigurationText, problems: [Problem] = []) {
        self.source = source
        self.problems = problems
    }

    /// Notes a problem at a value, or at a key.
    ///
    /// - Parameter note: what stands behind the underline, such as a suggestion.
    public func refuse(
        _ code: MessageCode, _ setting: Setting, _ text: String, note: String = "",
        help: String? = nil
    ) {
        guard problems.count < FileKind.Bounds.problemsFound else { return }
        let place = Place(source.name, line: setting.line, column: setting.column)
        let excerpt = source.excerpt(
            line: setting.line, column: setting.column, length: setting.length, note: note)
        problems.append(Problem(code, at: place, text, excerpt: excerpt, help: help))
    }

    /// Notes a key that must be there; there is nothing to underline.
    public func refuseMissing(_ key: String, in setting: Setting, of what: String) {
        let place = Place(source.name, line: setting.line, column: setting.column)
        problems.append(Problem(.missingKey, at: place, "\(what) needs the key '\(key)'"))
    }

    /// Notes a name that is none of those known.
    public func refuseName(
        _ code: MessageCode, _ setting: Setting, _ what: String, _ name: String, known: [String],
        label: String
    ) {
        guard problems.count < FileKind.Bounds.problemsFound else { return }
        let synonym = source.kind.synonyms[name.lowercased()].flatMap { known.contains($0) ? $0 : nil }
        var note =
            (synonym ?? NearestWord.of(name, in: known)).map { "did you mean '\($0)'?" } ?? ""
        if what == "key", note.isEmpty, let flag = source.kind.flags[name] {
            note = "that is a flag: \(flag)"
        }
        refuse(
            code, setting, "unknown \(what) '\(name)'", note: note,
            help: "\(label): \(known.joined(separator: ", "))")
    }

    /// The map at a setting; keys that are not known are refused. Nil, and refused, if it is no map.
    public func map(_ setting: Setting, of what: String, keys: [String]) -> SettingMap? {
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
    public func freeMap(_ setting: Setting, of what: String) -> [Setting.Entry]? {
        guard case .map(let entries) = setting.content else {
            refuse(.wrongType, setting, "\(what) must be a map, not \(setting.kindInWords)")
            return nil
        }
        return entries
    }

    /// The values of a list; a single value counts as a list of one if it is a text.
    public func list(_ setting: Setting, of what: String) -> [Setting] {
        if case .list(let settings) = setting.content { return settings }
        if case .text = setting.content, !setting.isEmpty { return [setting] }
        refuse(.wrongType, setting, "\(what) must be a list, not \(setting.kindInWords)")
        return []
    }

    /// A text that is not empty; nil, and refused, otherwise.
    public func text(_ setting: Setting, of what: String) -> String? {
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

    /// Ends the reading.
    ///
    /// - Throws: the problems by line and column, each once, no more than a person reads.
    public func finish() throws(SettingError) {
        guard !problems.isEmpty else { return }
        let sorted = problems.enumerated().sorted { left, right in
            let (first, second) = (left.element.place, right.element.place)
            return (first?.line ?? 0, first?.column ?? 0, left.offset) < (
                second?.line ?? 0, second?.column ?? 0, right.offset
            )
        }.map(\.element)
        let unique = sorted.reduce(into: [Problem]()) { if $0.last != $1 { $0.append($1) } }
        throw SettingError(Array(unique.prefix(FileKind.Bounds.problemsShown)))
    }
}
