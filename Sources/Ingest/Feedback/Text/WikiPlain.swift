/// Jira's wiki markup, to plain text.
///
/// Marks of headings and lists, colours, panels and links' brackets go; words between stars or underscores stay as they
/// are, for ids and code hold these signs too.
///
/// - Source: Jira, "Text formatting notation help".
struct WikiPlain {
    private var list = BlockList()
    /// The macro that is open: `code`, `noformat` or `quote`.
    private var macro: String?

    static func blocks(_ text: String) -> [TextBlock] {
        var reader = WikiPlain()
        let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        // Jira ends lines with CRLF.
        for line in lines { reader.read(Substring(line.last == "\r" ? line.dropLast() : line)) }
        reader.list.dropLastLineEnd()
        return reader.list.blocks
    }

    private mutating func read(_ line: Substring) {
        var rest = line
        if macro == nil { rest = startless(rest) }
        let isOnlyMacro = line.hasPrefix("{") && line.hasSuffix("}") && cut(&rest) && rest.isEmpty
        if isOnlyMacro { return }
        addPart(rest)
        list.add("\n")
        if macro == nil { list.role = .prose }
    }

    private mutating func addPart(_ part: Substring) {
        var rest = part
        while let (before, name, behind) = Self.nextMacro(rest, open: macro) {
            list.add(macro == nil || macro == "quote" ? Self.inline(before) : String(before))
            toggle(name)
            rest = behind
        }
        list.add(macro == nil || macro == "quote" ? Self.inline(rest) : String(rest))
    }

    /// Takes a macro that a whole line consists of.
    private mutating func cut(_ rest: inout Substring) -> Bool {
        guard let (before, name, behind) = Self.nextMacro(rest, open: macro), before.isEmpty, behind.isEmpty else {
            return false
        }
        toggle(name)
        rest = behind
        return true
    }

    private mutating func toggle(_ name: String) {
        macro = macro == nil ? name : nil
        list.role = macro == nil ? .prose : macro == "quote" ? .quote : .code
    }

    /// The next `{code}`, `{code:java}`, `{noformat}` or `{quote}`; only its own name closes an open one.
    private static func nextMacro(
        _ rest: Substring, open: String?
    ) -> (before: Substring, name: String, behind: Substring)? {
        var from = rest.startIndex
        while let brace = rest[from...].firstIndex(of: "{"), let end = rest[brace...].firstIndex(of: "}") {
            let inner = rest[rest.index(after: brace)..<end]
            let name = String(inner.prefix { $0 != ":" })
            if ["code", "noformat", "quote"].contains(name), open == nil || open == name {
                return (rest[..<brace], name, rest[rest.index(after: end)...])
            }
            from = rest.index(after: brace)
        }
        return nil
    }

    /// The line without the marks at its beginning.
    private mutating func startless(_ line: Substring) -> Substring {
        let marks = line.prefix { "*#-".contains($0) }
        let behind = line[marks.endIndex...]
        // Two dashes are a signature, three and more a rule.
        let isList = !marks.isEmpty && behind.first == " " && !marks.hasPrefix("--")
        if isList { return behind.dropFirst() }
        if line.hasPrefix("bq. ") {
            list.role = .quote
            return line.dropFirst(4)
        }
        let isHeading = line.count > 4 && line.first == "h" && line.dropFirst(2).hasPrefix(". ")
        return isHeading && line.dropFirst().first?.isNumber == true ? line.dropFirst(4) : line
    }

    /// `{{x}}` and `{color:red}x{color}` are x, `[text|address]` is both, `[address]` itself, `!picture.png!` nothing.
    private static func inline(_ text: Substring) -> String {
        guard text.contains(where: { "{[!".contains($0) }) else { return String(text) }
        var result = text.replacing("{{", with: "").replacing("}}", with: "")
        result = result.replacing(/\{(color|panel|info|note|warning|tip|anchor)(:[^}]*)?\}/, with: "")
        result = result.replacing(/\[~[^\]\s]+\]/, with: "@user")
        result = result.replacing(/\[([^|\]\[]+)\|([^|\]\[\s]+)(\|[^\]]*)?\]/) { "\($0.1) \($0.2)" }
        result = result.replacing(/\[(https?:[^\]\s|]+)\]/) { "\($0.1)" }
        result = result.replacing(/!\S+\.(png|jpe?g|gif|bmp)(\|[^!]*)?!/, with: "")
        return String(result)
    }
}
