/// A text with what is encoded in it resolved once.
struct TextLayer {
    private(set) var bytes: [UInt8] = []
    /// Whether anything was encoded.
    private(set) var isResolved = false
    /// Where stretches that stand in the source as they stand here begin, here and there, ascending.
    private var stretches: [(here: Int, there: Int)] = []

    init(_ text: ByteView) {
        bytes.reserveCapacity(text.count)
        var start = 0
        var index = 0
        while index < text.count {
            guard Self.mayMean(text[index]), let taken = Self.taken(text, index) else {
                index += 1
                continue
            }
            isResolved = true
            take(text, start, index)
            if let scalar = taken.scalar { add(scalar, at: index) }
            index = taken.end
            start = index
        }
        take(text, start, text.count)
        begin(at: text.count)
    }

    /// Whether there are signs with which escapes begin.
    var mayHoldMore: Bool { bytes.contains { $0 == 0x5c || $0 == 0x25 } }

    func source(_ place: Int) -> Int {
        var low = 0
        var high = stretches.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if stretches[middle].here <= place { low = middle } else { high = middle }
        }
        return stretches[low].there + place - stretches[low].here
    }

    private mutating func begin(at place: Int) { stretches.append((bytes.count, place)) }

    private mutating func take(_ text: ByteView, _ start: Int, _ end: Int) {
        // A stretch begins at 0 in any case, so that every place lies in one.
        if end > start || start == 0 { begin(at: start) }
        text.part(start, end).append(to: &bytes)
    }

    private mutating func add(_ scalar: UInt32, at place: Int) {
        switch LookAlike.meaning(scalar) {
        case .nothing: break
        case .sign(let byte): addByte(byte, at: place)
        case .itself:
            for byte in UTF8.encode(Unicode.Scalar(scalar) ?? "?") ?? UTF8.encodedReplacementCharacter {
                addByte(byte, at: place)
            }
        }
    }

    private mutating func addByte(_ byte: UInt8, at place: Int) {
        begin(at: place)
        bytes.append(byte)
    }

    /// Whether an escape or a character that is looked up may begin with a byte.
    @inline(__always) static func mayMean(_ byte: UInt8) -> Bool {
        guard byte >= 0x80 else { return byte == 0x5c || byte == 0x25 }
        return byte == 0xc2 || byte == 0xcd || (byte >= 0xd8 && byte <= 0xe3) || byte >= 0xef
    }

    /// What stands at a place, where it is not itself, and the place behind it; no scalar for what shows as nothing.
    private static func taken(_ text: ByteView, _ index: Int) -> (scalar: UInt32?, end: Int)? {
        switch text[index] {
        case 0x5c: EscapeText.backslash(text, index)
        case 0x25: EscapeText.percent(text, index)
        default: character(text, index)
        }
    }

    private static func character(_ text: ByteView, _ index: Int) -> (scalar: UInt32?, end: Int)? {
        let first = text[index]
        let length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
        guard index + length <= text.count else { return nil }
        var scalar = UInt32(first) & (0x7f >> UInt32(length))
        for place in index + 1..<index + length { scalar = scalar << 6 | UInt32(text[place] & 0x3f) }
        switch LookAlike.meaning(scalar) {
        case .itself: return nil
        case .nothing: return (nil, index + length)
        case .sign: return (scalar, index + length)
        }
    }
}
