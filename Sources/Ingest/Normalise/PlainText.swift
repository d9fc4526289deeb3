/// A text as it means: escapes resolved, invisible characters left out; knows where each byte stood.
struct PlainText {
    private(set) var bytes: [UInt8] = []
    /// Where stretches that stand in the source as they stand here begin, here and there, ascending.
    private var stretches: [(here: Int, there: Int)] = []

    init(_ text: ByteView) {
        bytes.reserveCapacity(text.count)
        var index = 0
        while index < text.count {
            let end = Self.plainEnd(text, index)
            // A stretch begins at 0 in any case, so that every place lies in one.
            if end > index || index == 0 { begin(at: index) }
            text.part(index, end).append(to: &bytes)
            index = end < text.count ? take(text, end) : end
        }
        begin(at: text.count)
    }

    /// The source's range for a range of the resolved text.
    func sourceRange(_ range: Range<Int>) -> Range<Int> {
        source(range.lowerBound)..<source(range.upperBound)
    }

    private func source(_ place: Int) -> Int {
        var low = 0
        var high = stretches.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if stretches[middle].here <= place { low = middle } else { high = middle }
        }
        return stretches[low].there + place - stretches[low].here
    }

    /// Where the first byte stands that may need resolving.
    private static func plainEnd(_ text: ByteView, _ start: Int) -> Int {
        var end = start
        while end < text.count, text[end] != 0x5c, text[end] != 0x25, text[end] < 0xe2 { end += 1 }
        return end
    }

    private mutating func begin(at place: Int) { stretches.append((bytes.count, place)) }

    private mutating func add(_ byte: UInt8, at place: Int) {
        begin(at: place)
        bytes.append(byte)
    }

    /// Takes one character or escape and gives the place behind it.
    private mutating func take(_ text: ByteView, _ index: Int) -> Int {
        switch text[index] {
        case 0x5c: return takeEscape(text, index)
        case 0x25
        where index + 2 < text.count && JSONGrammar.isHex(text[index + 1])
            && JSONGrammar.isHex(text[index + 2]):
            add(
                UInt8(HexText.value(text[index + 1]) << 4 | HexText.value(text[index + 2])),
                at: index)
            return index + 3
        case 0xe2
        where index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] &- 0x8b <= 4:
            return index + 3
        case 0xef
        where index + 2 < text.count && text[index + 1] == 0xbb && text[index + 2] == 0xbf:
            return index + 3
        case 0xef
        where index + 2 < text.count && text[index + 1] == 0xbc && text[index + 2] >= 0x81:
            add(text[index + 2] - 0x60, at: index)
            return index + 3
        case 0xef
        where index + 2 < text.count && text[index + 1] == 0xbd && text[index + 2] &- 0x80 <= 0x1e:
            add(text[index + 2] - 0x20, at: index)
            return index + 3
        default:
            add(text[index], at: index)
            return index + 1
        }
    }

    private mutating func takeEscape(_ text: ByteView, _ index: Int) -> Int {
        guard index + 1 < text.count else {
            add(0x5c, at: index)
            return index + 1
        }
        switch text[index + 1] {
        case 0x6e: add(0x0a, at: index)
        case 0x72: add(0x0d, at: index)
        case 0x74: add(0x09, at: index)
        case 0x22, 0x2f, 0x5c: add(text[index + 1], at: index)
        case 0x75 where index + 5 < text.count && isHex(text, index + 2):
            return takeScalar(text, index)
        case 0x78
        where index + 3 < text.count && JSONGrammar.isHex(text[index + 2])
            && JSONGrammar.isHex(text[index + 3]):
            add(
                UInt8(HexText.value(text[index + 2]) << 4 | HexText.value(text[index + 3])),
                at: index)
            return index + 4
        default:
            add(0x5c, at: index)
            return index + 1
        }
        return index + 2
    }

    private func isHex(_ text: ByteView, _ start: Int) -> Bool {
        (start..<start + 4).allSatisfy { JSONGrammar.isHex(text[$0]) }
    }

    private mutating func takeScalar(_ text: ByteView, _ index: Int) -> Int {
        var scalar: UInt32 = 0
        for place in index + 2..<index + 6 { scalar = scalar << 4 | HexText.value(text[place]) }
        if (0x200b...0x200f).contains(scalar) || scalar == 0xfeff || scalar == 0x2060 {
            return index + 6
        }
        if (0xff01...0xff5e).contains(scalar) { scalar -= 0xfee0 }
        add(scalar < 0x80 ? UInt8(scalar) : 0x7f, at: index)
        return index + 6
    }
}
