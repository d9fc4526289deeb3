import Yams

/// Reads a YAML file into settings; whatever is wrong with the file as such is told here.
public enum YamlFile {
    /// The settings of the file, and every problem of its form.
    ///
    /// Refused: broken YAML, several documents, an empty file, duplicate keys, tags other than the
    /// core ones, more than the bounds of the file's kind allow. `setting` is nil if there is
    /// nothing to go on with.
    public static func read(_ source: ConfigurationText) -> (setting: Setting?, problems: [Problem]) {
        if source.kind.bounds.keysAreWords, let problem = aliasAsKey(source) { return (nil, [problem]) }
        do {
            let composed = try YamlDuplicates.compose(source.text)
            guard let root = composed.root else { return (nil, [empty(source)]) }
            var tree = YamlTree(source: source, renamed: composed.renamed)
            let setting = tree.setting(root)
            guard !tree.isBeyondLimit else { return (nil, tree.problems) }
            guard !setting.isEmpty else { return (nil, tree.problems + [empty(source)]) }
            return (setting, tree.problems + duplicates(in: setting, source))
        } catch {
            return (nil, [problem(error, source)])
        }
    }

    private static func empty(_ source: ConfigurationText) -> Problem {
        Problem(.emptyFile, path: source.name, "the file holds no settings")
    }

    /// Keys that an earlier entry of the same map has already; '-' and '_' are the same in keys.
    private static func duplicates(in setting: Setting, _ source: ConfigurationText) -> [Problem] {
        switch setting.content {
        case .text: return []
        case .list(let settings): return settings.flatMap { duplicates(in: $0, source) }
        case .map(let entries):
            var first: [String: Setting.Entry] = [:]
            var problems: [Problem] = []
            for entry in entries {
                let name = entry.name.replacing("_", with: "-")
                if let earlier = first[name] {
                    problems.append(duplicate(entry, earlier, source))
                } else {
                    first[name] = entry
                }
                problems += duplicates(in: entry.value, source)
            }
            return problems
        }
    }

    private static func duplicate(
        _ entry: Setting.Entry, _ earlier: Setting.Entry, _ source: ConfigurationText
    ) -> Problem {
        Problem(
            .duplicateKey, at: Place(source.name, line: entry.key.line, column: entry.key.column),
            "key '\(entry.name)' is given twice",
            excerpt: source.excerpt(
                line: entry.key.line, column: entry.key.column, length: entry.key.length,
                note: "first in line \(earlier.key.line)"))
    }

    private static func problem(_ error: YamlError, _ source: ConfigurationText) -> Problem {
        switch error {
        case .scanner(_, let text, let mark, _) where text.contains("nesting level"),
            .parser(_, let text, let mark, _) where text.contains("nesting level"):
            return at(mark, .tooDeep, "nested far too deeply", source)
        case .scanner(let context, let text, let mark, _),
            .parser(let context, let text, let mark, _):
            return at(mark, .notYaml, words(context?.text, text), source)
        case .composer(_, let text, let mark, _) where text.contains("another document"):
            return at(
                mark, .severalDocuments, "a second document begins here; one file is one \(source.kind.noun)",
                source)
        case .composer(_, let text, let mark, _):
            let text =
                text.contains("undefined alias")
                ? "the alias names no anchor that precedes it" : text
            return at(mark, .notYaml, text, source)
        case .duplicatedKeysInMapping(let names, let context):
            return at(
                context.mark, .duplicateKey, "key '\(names.first ?? "")' is given twice", source)
        default:
            return Problem(
                .notYaml, path: source.name, "not YAML: \(error)".replacing("\n", with: " "))
        }
    }

    private static func words(_ context: String?, _ text: String) -> String {
        [context, text].compactMap(\.self).joined(separator: ": ")
    }

    private static func at(
        _ mark: Mark, _ code: MessageCode, _ text: String, _ source: ConfigurationText
    ) -> Problem {
        let excerpt = source.excerpt(line: mark.line, column: mark.column, length: 1)
        var help: String?
        if code == .notYaml {
            let isBraceInList = text.contains("flow") && excerpt?.line.contains("{") == true
            help =
                isBraceInList
                ? "inside [ ] a text with { } needs quotes: ['logs/{date}.log']"
                : "texts that begin with * & { [ % @ need quotes; indentation is made of spaces"
        }
        return Problem(
            code, at: Place(source.name, line: mark.line, column: mark.column), text,
            excerpt: excerpt, help: help)
    }

    /// Refuses files in which a key may hold an alias.
    ///
    /// Yams hashes every key, and the hash of a nested alias bomb would take for ever. Keys that
    /// are not words have no use here, so a coarse look at the lines is enough; it is taken only
    /// where the file has anchors at all.
    private static func aliasAsKey(_ source: ConfigurationText) -> Problem? {
        guard source.text.contains("&"), source.text.contains("*") else { return nil }
        let lines = source.text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where mayHaveAliasKey(line) {
            return Problem(
                .tooManyAliases, at: Place(source.name, line: index + 1, column: 1),
                "keys must be plain words in a file that has anchors",
                excerpt: source.excerpt(
                    line: index + 1, column: 1, length: line.unicodeScalars.count))
        }
        return nil
    }

    private static func mayHaveAliasKey(_ line: Substring) -> Bool {
        line.contains(/^[ \-]*\?(\s|$)/) || line.contains(/[\[{,]\s*\?\s/)
            || line.contains(/[\]}]\s*:/)
            || line.contains(/\*\S+\s+:(\s|$)/)
    }
}
