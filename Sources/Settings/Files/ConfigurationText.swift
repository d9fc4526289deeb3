/// The text of a settings file, kept to show the lines in which something is wrong.
public struct ConfigurationText: Sendable {
    /// The path as the user named it.
    public let name: String
    /// All of it; lines end in a line feed.
    public let text: String
    /// What the file is read as.
    public let kind: FileKind
    private let lines: [Substring]

    /// A text that is there already.
    public init(name: String, text: String, kind: FileKind) {
        self.name = name
        self.text = text
        self.kind = kind
        lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// Reads a file of limited size that is valid UTF-8 without control characters.
    ///
    /// - Throws: one problem: the file cannot be read, is too large, or has a byte that is not text.
    public init(path: String, kind: FileKind) throws(SettingError) {
        let bytes: [UInt8]
        do {
            bytes = try WholeFile.bytes(of: path, maxBytes: kind.bounds.bytes)
        } catch {
            throw SettingError([Self.unreadable(path, error, maxBytes: kind.bounds.bytes)])
        }
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        guard let text = String(validating: body, as: UTF8.self),
            !text.unicodeScalars.contains(where: Self.isForbidden)
        else { throw SettingError([Self.notText(path, Array(body))]) }
        self.init(
            name: path, text: text.replacing("\r\n", with: "\n").replacing("\r", with: "\n"), kind: kind)
    }

    /// The line of a place, with the offending part marked; nil past the end of the file.
    public func excerpt(line: Int, column: Int, length: Int, note: String = "") -> Excerpt? {
        guard lines.indices.contains(line - 1) else { return nil }
        return Excerpt(line: String(lines[line - 1]), column: column, length: length, note: note)
    }

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        (scalar.value < 0x20 && scalar != "\n" && scalar != "\t" && scalar != "\r")
            || scalar.value == 0x7F
    }

    private static func unreadable(_ path: String, _ error: FileError, maxBytes: Int) -> Problem {
        switch error {
        case .tooLarge:
            Problem(
                .fileTooLarge, path: path,
                "the file is larger than \(ByteSize.text(maxBytes)), the limit for configuration files"
            )
        case .failed(let reason):
            Problem(
                .fileUnreadable, path: path, "the file cannot be read: \(reason)",
                help: "check the path and its permissions")
        }
    }

    /// The place of the first byte that is not text.
    private static func notText(_ path: String, _ bytes: [UInt8]) -> Problem {
        var (line, column) = (1, 1)
        let repaired = String(decoding: bytes, as: UTF8.self)
        for scalar in repaired.unicodeScalars {
            if scalar == "\u{FFFD}" || isForbidden(scalar) { break }
            (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
        }
        return Problem(
            .notYaml, at: Place(path, line: line, column: column),
            "a byte that is not text; configuration files are UTF-8 without control characters")
    }
}
