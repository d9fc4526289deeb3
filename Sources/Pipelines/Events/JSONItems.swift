/// Cuts JSON arrays into their items without understanding them, so that each is read by itself.
///
/// Several arrays may stand one behind the other, as tools that page through a list write them.
struct JSONItems {
    struct Item {
        /// Where it begins, counted from 1.
        let line: Int
        let bytes: ArraySlice<UInt8>
    }

    private(set) var all: [Item] = []
    /// Where an array is that never ends, or something behind it that is none.
    private(set) var brokenLine: Int?

    private let bytes: ArraySlice<UInt8>
    private var place: Int
    private var line = 1

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        place = bytes.startIndex
        while brokenLine == nil, skipBlanks() {
            guard bytes[place] == UInt8(ascii: "[") else {
                brokenLine = line
                return
            }
            place += 1
            takeArray()
        }
    }

    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    /// Whether anything is left.
    private mutating func skipBlanks() -> Bool {
        while place < bytes.endIndex, Self.isBlank(bytes[place]) { step() }
        return place < bytes.endIndex
    }

    private mutating func step() {
        if bytes[place] == 0x0A { line += 1 }
        place += 1
    }

    private mutating func takeArray() {
        let opened = line
        while skipBlanks() {
            if bytes[place] == UInt8(ascii: "]") {
                place += 1
                return
            }
            if bytes[place] == UInt8(ascii: ",") { place += 1 } else { takeItem() }
        }
        brokenLine = opened
    }

    /// Takes bytes up to a comma or bracket that is not inside of the item.
    private mutating func takeItem() {
        let (start, first) = (place, line)
        var (depth, isText) = (0, false)
        scan: while place < bytes.endIndex {
            switch bytes[place] {
            case UInt8(ascii: "\\") where isText && place + 1 < bytes.endIndex: place += 1
            case UInt8(ascii: "\""): isText.toggle()
            case _ where isText: break
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: ",") where depth == 0: break scan
            case UInt8(ascii: "]") where depth == 0: break scan
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth = max(0, depth - 1)
            default: break
            }
            step()
        }
        all.append(Item(line: first, bytes: bytes[start..<place]))
    }
}
