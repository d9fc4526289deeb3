/// What can be wrong with a table, a data file or a log, each with its address.
///
/// `path` names the file, `offset` the byte in it where the trouble was met, if one is known.
public enum TableError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The bytes do not follow the format's specification: damaged, cut off, or never right.
    case outOfSpec(path: String, offset: Int?, String)
    /// Valid, as far as one can tell, but made with something this reader or writer does not do.
    case unsupported(path: String, offset: Int?, String)
    /// A size or depth beyond what is accepted from a file that may be hostile.
    case overLimit(path: String, offset: Int?, String)
    /// The operating system refused; `code` is its `errno`.
    case io(path: String, offset: Int?, code: Int32, String)
    /// Another writer was there first; `writer` is how it named itself.
    case conflict(path: String, writer: String, String)

    /// One line: where, what was found, what was needed.
    public var description: String {
        switch self {
        case .outOfSpec(let path, let offset, let text),
            .unsupported(let path, let offset, let text),
            .overLimit(let path, let offset, let text), .io(let path, let offset, _, let text):
            Self.address(path, offset) + ": " + text
        case .conflict(let path, let writer, let text):
            "\(path): \(text); the other writer is \(writer)"
        }
    }

    /// The file that the error is about.
    public var path: String {
        switch self {
        case .outOfSpec(let path, _, _), .unsupported(let path, _, _), .overLimit(let path, _, _),
            .io(let path, _, _, _), .conflict(let path, _, _):
            path
        }
    }

    private static func address(_ path: String, _ offset: Int?) -> String {
        guard let offset else { return path }
        return "\(path), byte \(offset)"
    }
}

/// What a decoder found wrong; it knows the byte but not the file. `error(in:)` adds the file.
struct Fault: Error, Equatable {
    enum Kind { case outOfSpec, unsupported, overLimit }

    let kind: Kind
    var offset: Int
    let text: String

    static func outOfSpec(_ offset: Int, _ text: String) -> Fault {
        Fault(kind: .outOfSpec, offset: offset, text: text)
    }

    static func unsupported(_ offset: Int, _ text: String) -> Fault {
        Fault(kind: .unsupported, offset: offset, text: text)
    }

    static func overLimit(_ offset: Int, _ text: String) -> Fault {
        Fault(kind: .overLimit, offset: offset, text: text)
    }

    /// The same fault where the decoder's byte 0 is byte `start` of the file.
    func shifted(by start: Int) -> Fault {
        Fault(kind: kind, offset: offset + start, text: text)
    }

    func error(in path: String) -> TableError {
        switch kind {
        case .outOfSpec: .outOfSpec(path: path, offset: offset, text)
        case .unsupported: .unsupported(path: path, offset: offset, text)
        case .overLimit: .overLimit(path: path, offset: offset, text)
        }
    }
}
