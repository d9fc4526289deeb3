/// What keeps an archive, a format or a setting from being read.
///
/// Damage inside an archive and lines that cannot be parsed are data, not errors: they are counted
/// in `ArchiveSummary` and `LineTally`.
public enum IngestError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The operating system refused.
    case io(path: String, what: String)
    /// The content breaks its own format's rules; `byteOffset` counts decoded bytes where it is known.
    case outOfSpec(path: String, byteOffset: Int64?, what: String)
    /// The content or the setting asks for something that is not offered.
    case unsupported(path: String, what: String)
    /// A limit that guards memory or time would be passed.
    case overLimit(path: String, what: String)

    public var description: String {
        switch self {
        case .io(let path, let what), .unsupported(let path, let what), .overLimit(let path, let what),
            .outOfSpec(let path, nil, let what):
            "\(path): \(what)"
        case .outOfSpec(let path, let offset?, let what): "\(path), byte \(offset): \(what)"
        }
    }
}
