/// Where something is wrong.
public struct Place: Sendable, Equatable, CustomStringConvertible {
    /// A file as the user named it, a flag, or a variable.
    public var name: String
    /// 1-based; nil where the whole file is meant.
    public var line: Int?
    /// 1-based, counted in Unicode scalars.
    public var column: Int?

    /// A place in a file, or a name alone.
    public init(_ name: String, line: Int? = nil, column: Int? = nil) {
        self.name = name
        self.line = line
        self.column = column
    }

    /// `nightly.yaml:14:5`.
    public var description: String {
        [name, line.map(String.init), column.map(String.init)].compactMap(\.self).joined(
            separator: ":")
    }
}

/// The source line of a problem, with the offending part marked.
public struct Excerpt: Sendable, Equatable {
    /// As it stands in the file.
    public var line: String
    /// 1-based, in scalars.
    public var column: Int
    /// Scalars to underline, at least one.
    public var length: Int
    /// What stands behind the underline, such as "did you mean 'threshold'?".
    public var note: String

    /// A line with its mark.
    public init(line: String, column: Int, length: Int, note: String = "") {
        self.line = line
        self.column = column
        self.length = length
        self.note = note
    }
}

/// One thing that is wrong: what, where, and what to do about it.
public struct Problem: Sendable, Equatable, CustomStringConvertible {
    /// What the manual knows it by.
    public var code: MessageCode
    /// Where it is; nil if it has no place.
    public var place: Place?
    /// One line, without the place: what was found and what was needed.
    public var text: String
    /// The line, if there is one to show.
    public var excerpt: Excerpt?
    /// What to do about it, one line.
    public var help: String?

    /// A problem at a place.
    public init(
        _ code: MessageCode, at place: Place? = nil, _ text: String, excerpt: Excerpt? = nil,
        help: String? = nil
    ) {
        self.code = code
        self.place = place
        self.text = text
        self.excerpt = excerpt
        self.help = help
    }

    /// A problem with a file or folder.
    public init(_ code: MessageCode, path: String, _ text: String, help: String? = nil) {
        self.init(code, at: Place(path), text, help: help)
    }

    /// One line, safe to print.
    public var description: String {
        let parts = [
            place?.description,
            text + (excerpt.map { $0.note.isEmpty ? "" : "; \($0.note)" } ?? ""),
        ]
        return VisibleText.of(parts.compactMap(\.self).joined(separator: ": "))
            + " [\(code.rawValue)]"
    }
}
