/// Reads what stands between the quotes.
enum JSONText {
    /// The cell of a value that lies in `start..<end` and is known to be valid.
    static func cell(
        _ start: BytePointer, _ end: BytePointer, base: BytePointer
    ) -> Cell {
        let place = UInt32(start - base)
        let length = UInt32(end - start)
        switch start.pointee {
        case 0x22:
            let text = ByteView(start + 1, count: end - start - 2)
            return Cell(
                start: place + 1, length: length - 2, text.index(of: 0x5c) == nil ? .text : .escaped
            )
        case 0x7b: return Cell(start: place, length: length, .object)
        case 0x5b: return Cell(start: place, length: length, .array)
        case 0x74: return Cell(start: place, length: length, .yes)
        case 0x66: return Cell(start: place, length: length, .no)
        case 0x6e: return Cell(start: place, length: length, .null)
        default: return Cell(start: place, length: length, .number)
        }
    }

    /// A member's name, unescaped.
    static func key(_ text: ByteView, hasEscapes: Bool) -> [UInt8] {
        guard hasEscapes else { return text.bytes() }
        let arena = ByteArena(capacity: text.count + 2 * Word.padding)
        return ByteView(arena.base, count: unescape(text, into: arena.base)).bytes()
    }

    /// Writes the text without its escapes and gives the number of bytes, never more than it had.
    ///
    /// A surrogate without its partner becomes U+FFFD. The text must have passed the grammar. Up to
    /// eight bytes behind the result may be overwritten.
    static func unescape(_ text: ByteView, into target: UnsafeMutablePointer<UInt8>) -> Int {
        var source = text.base
        let end = source + text.count
        var out = target
        while source < end {
            let word = Word.load(source)
            UnsafeMutableRawPointer(out).storeBytes(of: word.littleEndian, as: UInt64.self)
            let flags = Word.equal(word, 0x5c)
            let plain = flags == 0 ? 8 : Word.first(flags)
            source += plain
            out += plain
            guard flags != 0, source < end else { continue }
            if source[1] == 0x75 {
                appendScalar(&source, end, &out)
            } else {
                out.pointee = simpleEscape(source[1])
                out += 1
                source += 2
            }
        }
        return out - target - (source - end)
    }

    private static func simpleEscape(_ byte: UInt8) -> UInt8 {
        switch byte {
        case 0x6e: 0x0a
        case 0x74: 0x09
        case 0x72: 0x0d
        case 0x62: 0x08
        case 0x66: 0x0c
        default: byte
        }
    }

    private static func appendScalar(
        _ source: inout BytePointer, _ end: BytePointer,
        _ out: inout UnsafeMutablePointer<UInt8>
    ) {
        var scalar = hex(source + 2)
        source += 6
        if scalar & 0xfc00 == 0xd800, source + 6 <= end, source[0] == 0x5c, source[1] == 0x75,
            hex(source + 2) & 0xfc00 == 0xdc00
        {
            scalar = 0x10000 + (scalar & 0x3ff) << 10 + (hex(source + 2) & 0x3ff)
            source += 6
        } else if scalar & 0xf800 == 0xd800 {
            scalar = 0xfffd
        }
        let units = Unicode.Scalar(scalar).map { UTF8.encode($0) } ?? nil
        for unit in units ?? UTF8.encodedReplacementCharacter {
            out.pointee = unit
            out += 1
        }
    }

    private static func hex(_ p: BytePointer) -> UInt32 {
        var value: UInt32 = 0
        for index in 0..<4 { value = value << 4 | HexText.value(p[index]) }
        return value
    }
}

/// What is wrong with a line that should be one JSON value.
enum JSONVerdict {
    /// Nil where the line is one value and nothing else.
    static func problem(_ line: ByteView) -> Reject? {
        var isTooDeep = false
        guard let end = JSONGrammar.valueEnd(JSONGrammar.skipSpace(line.base), depth: 0, &isTooDeep)
        else {
            return isTooDeep ? .tooDeep : .invalidJson
        }
        return JSONGrammar.skipSpace(end) < line.base + line.count ? .trailingText : nil
    }
}

/// Hexadecimal digits and the backslash escapes of web servers.
enum HexText {
    /// The value of a hexadecimal digit; the byte must be one.
    @inline(__always) static func value(_ byte: UInt8) -> UInt32 {
        UInt32(byte & 0x0f) + (byte >= 0x41 ? 9 : 0)
    }

    /// Writes the text with `\xHH` and the C escapes resolved, and gives the number of bytes.
    static func unescape(_ text: ByteView, into target: UnsafeMutablePointer<UInt8>) -> Int {
        var index = 0
        var out = 0
        while index < text.count {
            let byte = text[index]
            if byte != 0x5c || index + 1 == text.count {
                target[out] = byte
                index += 1
            } else if text[index + 1] == 0x78, index + 3 < text.count,
                JSONGrammar.isHex(text[index + 2]), JSONGrammar.isHex(text[index + 3])
            {
                target[out] = UInt8(value(text[index + 2]) << 4 | value(text[index + 3]))
                index += 4
            } else {
                target[out] = plainEscape(text[index + 1])
                index += 2
            }
            out += 1
        }
        return out
    }

    private static func plainEscape(_ byte: UInt8) -> UInt8 {
        switch byte {
        case 0x6e: 0x0a
        case 0x74: 0x09
        case 0x72: 0x0d
        case 0x76: 0x0b
        default: byte
        }
    }
}
