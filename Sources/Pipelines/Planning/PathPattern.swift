/// A pattern of paths, compiled.
///
///     logs/{date}/*.zst           a day's folder
///     logs/**/access-{yyyy}{mm}{dd}.log.gz
///     logs/{host}/access.log*     {host} is a capture for a dimension
///     logs                        a folder: every regular file in it, at any depth
///
/// `*` and `?` stand for any bytes but `/`, `**` for any number of folders. `{date}` is a day as
/// `YYYY-MM-DD`; `{yyyy}`, `{mm}`, `{dd}`, `{hh}` are its parts; any other word in braces captures
/// one or more bytes. A name that occurs in several parts of the path is the same text in all.
/// Hidden files are found only where the pattern itself begins with a dot. Every other scalar
/// stands for itself, brackets too.
public struct PathPattern: Sendable, Equatable {
    enum Piece: Sendable, Equatable {
        case literal([UInt8])
        case anyRun
        case anyOne
        /// `{date}` and its parts: digits in a fixed form.
        case time(name: String, form: String)
        case capture(name: String)
    }

    enum Component: Sendable, Equatable {
        case literal(String)
        case pieces([Piece])
        case anyFolders
    }

    public let text: String
    let components: [Component]
    /// Names of the captures that are no parts of a date, in order.
    public let captures: [String]
    /// Whether a file's day can be told from its path.
    public let hasDate: Bool

    static let timeForms = [
        "date": "0000-00-00", "yyyy": "0000", "mm": "00", "dd": "00", "hh": "00",
    ]

    /// What is wrong with a pattern, in words that follow "path '…'".
    public struct Fault: Error, Equatable { let reason: String }

    public init(_ text: String) throws(Fault) {
        guard !text.isEmpty else { throw Fault(reason: "is empty") }
        guard text.utf8.count <= 4096, !text.utf8.contains(0) else {
            throw Fault(reason: "is no path")
        }
        self.text = text
        var components: [Component] = []
        for part in text.split(separator: "/") { components.append(try Self.component(part)) }
        self.components = components
        let names = components.flatMap(Self.names)
        captures = names.filter { Self.timeForms[$0] == nil }.reduce(into: []) {
            if !$0.contains($1) { $0.append($1) }
        }
        hasDate = names.contains("date") || ["yyyy", "mm", "dd"].allSatisfy(names.contains)
    }

    /// Whether the pattern is an ordinary path.
    var isLiteral: Bool { components.allSatisfy { if case .literal = $0 { true } else { false } } }

    private static func names(_ component: Component) -> [String] {
        guard case .pieces(let pieces) = component else { return [] }
        return pieces.compactMap {
            switch $0 {
            case .time(let name, _), .capture(let name): name
            default: nil
            }
        }
    }

    private static func component(_ part: Substring) throws(Fault) -> Component {
        if part == "**" { return .anyFolders }
        guard part.contains(where: { "*?{}".contains($0) }) else { return .literal(String(part)) }
        guard !part.contains("**") else {
            throw Fault(reason: "has ** beside other text; ** is a part of its own")
        }
        let pieces = try pieces(part)
        let named = names(.pieces(pieces))
        guard Set(named).count == named.count else {
            throw Fault(reason: "has the same braces twice in '\(part)'")
        }
        return .pieces(pieces)
    }

    private static func pieces(_ part: Substring) throws(Fault) -> [Piece] {
        var pieces: [Piece] = []
        var rest = part
        while let first = rest.first {
            switch first {
            case "*": pieces.append(.anyRun)
            case "?": pieces.append(.anyOne)
            case "}": throw Fault(reason: "has } without {")
            case "{":
                guard let end = rest.firstIndex(of: "}") else {
                    throw Fault(reason: "has { without }")
                }
                pieces.append(try braces(rest[rest.index(after: rest.startIndex)..<end]))
                rest = rest[end...]
            default:
                let literal = rest.prefix { !"*?{}".contains($0) }
                pieces.append(.literal(Array(literal.utf8)))
                rest = rest[literal.endIndex...]
                continue
            }
            rest = rest.dropFirst()
        }
        return pieces
    }

    private static func braces(_ name: Substring) throws(Fault) -> Piece {
        if let form = timeForms[String(name)] { return .time(name: String(name), form: form) }
        guard name.wholeMatch(of: /[A-Za-z][A-Za-z0-9_]{0,39}/) != nil else {
            let hint = name.contains(",") ? "; write two paths in place of alternatives" : ""
            throw Fault(reason: "has braces that are no name: '{\(name)}'\(hint)")
        }
        return .capture(name: String(name))
    }
}
