/// What stands between the cells of a delimited table.
public enum Separator: UInt8, CaseIterable, Sendable {
    case tab = 0x09
    case semicolon = 0x3B
    case comma = 0x2C

    /// The separator of a table, told by its header: the one that occurs most outside quotes.
    ///
    /// Of equally frequent ones the tab wins, then the semicolon, since either is rare within a name.
    /// A header without any is that of a single column.
    public init(header: some Sequence<UInt8>) {
        var counts: [Separator: Int] = [:]
        var isQuoted = false
        for byte in header {
            if byte == UInt8(ascii: "\n"), !isQuoted { break }
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if !isQuoted, let separator = Separator(rawValue: byte) { counts[separator, default: 0] += 1 }
        }
        let most = counts.values.max()
        self = Self.allCases.first { most != nil && counts[$0] == most } ?? .comma
    }

    /// Whether numbers may be written with a decimal comma.
    public var allowsDecimalComma: Bool { self == .semicolon }

    /// How messages name it.
    public var word: String {
        switch self {
        case .tab: "tab"
        case .semicolon: "';'"
        case .comma: "','"
        }
    }
}
