import Yams

/// Turns composed YAML into settings, within limits.
///
/// Yams puts the same node in place of every alias, so a small file can stand for billions of
/// values. A node whose mark lies before the reader's position came through an alias; such
/// expansions are counted and limited, and so is the depth.
struct YamlTree {
    private let source: ConfigurationText
    private let bounds: FileKind.Bounds
    private(set) var problems: [Problem] = []
    private var aliases = 0
    private var values = 0
    private var position = (line: 0, column: 0)
    /// How many aliases lead to the node at hand, and what stood last before the first of them.
    private var nesting = 0
    private var outermost = (line: 1, column: 1)
    /// Whether the file is so large, once expanded, that the rest was not looked at.
    private(set) var isBeyondLimit = false
    /// Places of keys that were renamed to get past Yams' stop at the first duplicate, with their names.
    private let renamed: [YamlDuplicates.Spot: String]

    init(source: ConfigurationText, renamed: [YamlDuplicates.Spot: String]) {
        self.source = source
        bounds = source.kind.bounds
        self.renamed = renamed
    }

    /// The settings of a node; `problems` holds what had to be refused.
    mutating func setting(_ node: Node, depth: Int = 0) -> Setting {
        let here = (line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
        guard here < position else {
            position = here
            return content(node, depth)
        }
        aliases += 1
        if nesting == 0 { outermost = position }
        guard
            !isOver(
                aliases > bounds.aliases, .tooManyAliases, outermost,
                "aliases stand for more than \(bounds.aliases) values")
        else { return empty(here) }
        let resumed = position
        position = here
        nesting += 1
        defer {
            position = resumed
            nesting -= 1
        }
        return content(node, depth)
    }

    private mutating func content(_ node: Node, _ depth: Int) -> Setting {
        let here = position
        values += 1
        guard !isBeyondLimit,
            !isOver(
                values > bounds.values, .fileTooLarge, nesting > 0 ? outermost : here,
                "more than \(bounds.values) values, aliases expanded"),
            !isOver(
                depth > bounds.depth, .tooDeep, here,
                "nested more than \(bounds.depth) levels deep")
        else { return empty(here) }
        refuseForeignTag(node, here)
        switch node {
        case .scalar(let scalar):
            let isPlain = scalar.style == .plain || scalar.style == .any
            return make(
                .text(scalar.string, isPlain: isPlain), here,
                length: length(of: scalar, isPlain: isPlain))
        case .sequence(let sequence):
            return make(.list(sequence.map { setting($0, depth: depth + 1) }), here, length: 1)
        case .mapping(let mapping):
            return make(.map(entries(mapping, depth + 1)), here, length: 1)
        case .alias:
            return empty(here)
        }
    }

    private mutating func entries(_ mapping: Node.Mapping, _ depth: Int) -> [Setting.Entry] {
        var entries: [Setting.Entry] = []
        for (keyNode, valueNode) in mapping {
            let key = setting(keyNode, depth: depth)
            let value = setting(valueNode, depth: depth)
            guard case .text(let found, _) = key.content else {
                refuse(
                    .notYaml, (key.line, key.column), "a key must be a word, not \(key.kindInWords)"
                )
                continue
            }
            let name = renamed[YamlDuplicates.Spot(line: key.line, column: key.column)] ?? found
            entries.append(Setting.Entry(name: name, key: key, value: value))
        }
        return entries
    }

    /// Only the tags that plain YAML has by itself are read.
    private mutating func refuseForeignTag(_ node: Node, _ here: (line: Int, column: Int)) {
        let tag = node.tag.description
        let core = "tag:yaml.org,2002:"
        let known =
            ["", "!"] + ["str", "map", "seq", "int", "float", "bool", "null"].map { core + $0 }
        guard !known.contains(tag) else { return }
        let name = tag.hasPrefix(core) ? "!!" + tag.dropFirst(core.count) : tag
        refuse(
            .foreignTag, here,
            "tag '\(name)' is not allowed; values are plain texts, lists and maps")
    }

    private mutating func isOver(
        _ condition: Bool, _ code: MessageCode, _ here: (line: Int, column: Int), _ text: String
    ) -> Bool {
        if condition, !isBeyondLimit {
            isBeyondLimit = true
            refuse(code, here, text)
        }
        return condition
    }

    private mutating func refuse(
        _ code: MessageCode, _ here: (line: Int, column: Int), _ text: String
    ) {
        problems.append(
            Problem(
                code, at: Place(source.name, line: here.line, column: here.column), text,
                excerpt: source.excerpt(line: here.line, column: here.column, length: 1)))
    }

    private func length(of scalar: Node.Scalar, isPlain: Bool) -> Int {
        let quotes = scalar.style == .singleQuoted || scalar.style == .doubleQuoted ? 2 : 0
        guard isPlain || quotes > 0, !scalar.string.contains("\n") else { return 1 }
        return max(1, scalar.string.unicodeScalars.count + quotes)
    }

    private func empty(_ here: (line: Int, column: Int)) -> Setting {
        make(.text("", isPlain: true), here, length: 1)
    }

    private func make(
        _ content: Setting.Content, _ here: (line: Int, column: Int), length: Int
    ) -> Setting {
        Setting(content: content, line: here.line, column: here.column, length: length)
    }
}
