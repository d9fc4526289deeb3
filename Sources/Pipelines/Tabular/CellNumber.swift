import Ingest

/// Reads numbers as tables write them.
struct CellNumber: Sendable {
    enum Reading: Equatable {
        case value(Double)
        /// Empty, or a word for "no value".
        case missing
        /// Anything else, and numbers beyond the range of a Double.
        case bad
    }

    private let allowsComma: Bool

    init(_ separator: Separator) { allowsComma = separator.allowsDecimalComma }

    /// Reads a cell; blanks around the number do not count.
    func read(_ cell: ArraySlice<UInt8>) -> Reading {
        let cell = cell.withoutBlanks
        guard !cell.isEmpty else { return .missing }
        var text = ""
        text.reserveCapacity(cell.count)
        var commas = 0
        for byte in cell {
            switch byte {
            case 0x30...0x39, UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "e"),
                UInt8(ascii: "E"):
                text.unicodeScalars.append(Unicode.Scalar(byte))
            case UInt8(ascii: ",") where allowsComma:
                commas += 1
                text += "."
            default: return Self.isWordForMissing(cell) ? .missing : .bad
            }
        }
        // "1.234,5" may mean two numbers; two points are refused by the conversion.
        guard let value = Double(text), value.isFinite else { return Self.isWordForMissing(cell) ? .missing : .bad }
        return .value(value)
    }

    private static let wordsForMissing = ["nan", "na", "n/a", "null", "none", "nil", "-"]

    private static func isWordForMissing(_ cell: ArraySlice<UInt8>) -> Bool {
        guard cell.count <= 4 else { return false }
        return wordsForMissing.contains(String(decoding: cell, as: UTF8.self).lowercased())
    }
}

extension ArraySlice<UInt8> {
    /// The slice without blanks and tabs at either end.
    var withoutBlanks: ArraySlice<UInt8> {
        var part = self
        while let first = part.first, first == 0x20 || first == 0x09 { part.removeFirst() }
        while let last = part.last, last == 0x20 || last == 0x09 { part.removeLast() }
        return part
    }
}
