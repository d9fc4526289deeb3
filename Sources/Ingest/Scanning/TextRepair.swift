/// Valid UTF-8.
enum TextRepair {
    /// Whether any byte is no ASCII; one pass, many bytes at a time.
    private static func hasHighBytes(_ bytes: BytePointer, _ count: Int) -> Bool {
        var index = 0
        while index + 64 <= count {
            var any: UInt64 = 0
            for word in 0..<8 { any |= Word.load(bytes + index + word * 8) }
            if any & 0x8080_8080_8080_8080 != 0 { return true }
            index += 64
        }
        while index < count {
            if bytes[index] >= 0x80 { return true }
            index += 1
        }
        return false
    }

    /// The number of lines that are no valid UTF-8.
    static func brokenLines(_ text: ByteView) -> Int {
        guard hasHighBytes(text) else { return 0 }
        var broken = 0
        var p = text.base
        let end = text.base + text.count
        while p < end {
            let lineEnd = TextSearch.lineEnd(p, end)
            if hasHighBytes(p, lineEnd - p), !isValid(ByteView(p, count: lineEnd - p)) {
                broken += 1
            }
            p = lineEnd + 1
        }
        return broken
    }

    static func hasHighBytes(_ text: ByteView) -> Bool { hasHighBytes(text.base, text.count) }

    static func isValid(_ text: ByteView) -> Bool {
        var index = 0
        while index < text.count {
            let length = sequenceLength(text, index)
            if length < 0 { return false }
            index += length
        }
        return true
    }

    /// The text with U+FFFD for each maximal invalid part, as the Unicode standard recommends.
    static func repaired(_ text: ByteView) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        var index = 0
        while index < text.count {
            let length = sequenceLength(text, index)
            if length > 0 {
                for place in index..<index + length { result.append(text[place]) }
                index += length
            } else {
                result.append(contentsOf: [0xef, 0xbf, 0xbd])
                index -= length
            }
        }
        return result
    }

    /// The length of the character that begins at a place; negative the length of an invalid part.
    @inline(__always) private static func sequenceLength(_ text: ByteView, _ index: Int) -> Int {
        let first = text[index]
        if first < 0x80 { return 1 }
        let (length, low, high): (Int, UInt8, UInt8) =
            switch first {
            case 0xc2...0xdf: (2, 0x80, 0xbf)
            case 0xe0: (3, 0xa0, 0xbf)
            case 0xed: (3, 0x80, 0x9f)
            case 0xe1...0xef: (3, 0x80, 0xbf)
            case 0xf0: (4, 0x90, 0xbf)
            case 0xf1...0xf3: (4, 0x80, 0xbf)
            case 0xf4: (4, 0x80, 0x8f)
            default: (0, 0, 0)
            }
        guard length > 0 else { return -1 }
        for place in 1..<length {
            guard index + place < text.count else { return -place }
            let byte = text[index + place]
            let isFine = place == 1 ? byte >= low && byte <= high : byte & 0xc0 == 0x80
            if !isFine { return -place }
        }
        return length
    }
}
