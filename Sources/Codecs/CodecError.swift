/// What is wrong with stored bytes, in plain words, and where.
///
/// `storedOffset` counts the stored (compressed) bytes from the beginning of the input. It points at
/// the block, header or trailer that failed, which may lie a little behind the byte at fault.
public enum CodecError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The bytes break their format's specification, or end too early.
    case damaged(what: String, storedOffset: Int)
    /// The bytes may be sound but ask for something this decoder does not offer.
    case unsupported(what: String, storedOffset: Int)
    /// Decoding would pass a limit that guards memory or time.
    case overLimit(what: String, storedOffset: Int)

    public var storedOffset: Int {
        switch self {
        case .damaged(_, let offset), .unsupported(_, let offset), .overLimit(_, let offset): offset
        }
    }

    /// The reason without the address.
    public var what: String {
        switch self {
        case .damaged(let what, _), .unsupported(let what, _), .overLimit(let what, _): what
        }
    }

    public var description: String { "stored byte \(storedOffset): \(what)" }
}
