/// What is wrong with a format in a pipeline file.
public enum FormatError: Error, Equatable, Sendable, CustomStringConvertible {
    /// A layout string that cannot be used.
    case layout(text: String, needed: String)
    /// A path or target of a field mapping that cannot be used.
    case mapping(field: String, needed: String)
    /// No format has this name.
    case unknown(name: String, nearest: String?)

    public var description: String {
        switch self {
        case .layout(let text, let needed): "log format \"\(text)\": needs \(needed)"
        case .mapping(let field, let needed): "field mapping, \(field): needs \(needed)"
        case .unknown(let name, let nearest):
            "format \"\(name)\" is not known"
                + (nearest.map { "; did you mean \"\($0)\"?" } ?? "; see hypercare formats")
        }
    }
}
