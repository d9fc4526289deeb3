/// Why bytes are no sketch.
public enum SketchError: Error, Equatable, CustomStringConvertible, Sendable {
    /// The bytes break the layout; `offset` is where, counted from the sketch's first byte.
    case outOfSpec(what: String, offset: Int)
    /// The first byte names a layout that this version does not know.
    case unsupported(format: UInt8)

    public var description: String {
        switch self {
        case .outOfSpec(let what, let offset): "sketch, byte \(offset): \(what)"
        case .unsupported(let format): "sketch, byte 0: format \(format); expected one of 1 to 3 that its kind has"
        }
    }
}
