/// Rows of delimited text, by RFC 4180: cells may stand in double quotes and hold delimiters and line ends.
///
/// The delimiter is the comma, the semicolon or the tab, whichever the header has most of. Blank lines are
/// passed over. After a quote that is never closed reading goes on with the next line.
struct CSVRows {
    enum Row: Equatable {
        case cells(line: Int, [String])
        /// A quote is not closed.
        case broken(line: Int)
    }

    private let bytes: ArraySlice<UInt8>
    private let delimiter: UInt8
    private var place: Int
    private var line = 1

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        place = bytes.startIndex
        let start = bytes.firstIndex { !JSONItems.isBlank($0) } ?? bytes.startIndex
        let header = bytes[start...].prefix { $0 != 0x0A }
        let offered: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
        let counts = offered.map { mark in header.count { $0 == mark } }
        delimiter = zip(offered, counts).max { $0.1 < $1.1 }?.0 ?? UInt8(ascii: ",")
    }

    /// The next row, nil at the end.
    mutating func next() -> Row? {
        while place < bytes.endIndex {
            let (start, first) = (place, line)
            guard let cells = row() else {
                (place, line) = (start, first)
                skipLine()
                return .broken(line: first)
            }
            if cells.count > 1 || cells.first?.isEmpty == false { return .cells(line: first, cells) }
        }
        return nil
    }

    /// The cells up to the end of the row, nil where a quote is not closed.
    private mutating func row() -> [String]? {
        let start = place
        var cells: [String] = []
        var cell: [UInt8] = []
        while place < bytes.endIndex {
            let byte = bytes[place]
            switch byte {
            case UInt8(ascii: "\"") where cell.allSatisfy(JSONItems.isBlank):
                guard let quoted = quoted(from: start) else { return nil }
                cell = quoted
                continue
            case delimiter:
                cells.append(Self.text(cell))
                cell = []
            case 0x0A:
                skipLine()
                return cells + [Self.text(cell)]
            default: cell.append(byte)
            }
            place += 1
        }
        return cells + [Self.text(cell)]
    }

    private mutating func quoted(from start: Int) -> [UInt8]? {
        var cell: [UInt8] = []
        place += 1
        while place < bytes.endIndex, place - start <= Limits.eventBytes {
            let byte = bytes[place]
            place += 1
            guard byte == UInt8(ascii: "\"") else {
                if byte == 0x0A { line += 1 }
                cell.append(byte)
                continue
            }
            guard place < bytes.endIndex, bytes[place] == byte else { return cell }
            cell.append(byte)
            place += 1
        }
        return nil
    }

    private mutating func skipLine() {
        while place < bytes.endIndex, bytes[place] != 0x0A { place += 1 }
        if place < bytes.endIndex {
            place += 1
            line += 1
        }
    }

    private static func text(_ cell: [UInt8]) -> String {
        let kept = cell.drop(while: JSONItems.isBlank).reversed().drop(while: JSONItems.isBlank).reversed()
        return String(decoding: Array(kept), as: UTF8.self)
    }
}
