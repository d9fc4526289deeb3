/// The grammar of JSON values (RFC 8259), byte by byte, for both scanners.
///
/// Every function takes the place where a value begins and gives the place behind it, or nil where
/// the bytes are no such value. Nothing is read beyond the padding: each loop stops at a line feed
/// or at a zero byte. A line feed is no white space here, for it ends the record.
enum JSONGrammar {
    /// Containers inside one another, the record itself included.
    static let maxDepth = 64

    @inline(__always) static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0d
    }

    @inline(__always) static func skipSpace(_ start: BytePointer) -> BytePointer {
        var p = start
        while isSpace(p.pointee) { p += 1 }
        return p
    }

    /// The closing quote of a string whose first byte (behind the opening quote) is at `start`.
    @inline(__always)
    static func stringEnd(_ start: BytePointer, _ hasEscapes: inout Bool) -> BytePointer? {
        var p = start
        while true {
            let stops = Word.stringStops(Word.load(p))
            if stops == 0 {
                p += 8
                continue
            }
            p += Word.first(stops)
            let byte = p.pointee
            if byte == 0x22 { return p }
            guard byte == 0x5c, let next = escapeEnd(p) else { return nil }
            hasEscapes = true
            p = next
        }
    }

    /// The place behind the escape whose backslash is at `p`.
    @inline(__always) private static func escapeEnd(_ p: BytePointer) -> BytePointer? {
        switch p[1] {
        case 0x2f, 0x22, 0x5c, 0x6e, 0x74, 0x72, 0x62, 0x66: return p + 2
        case 0x75: return isHex(p[2]) && isHex(p[3]) && isHex(p[4]) && isHex(p[5]) ? p + 6 : nil
        default: return nil
        }
    }

    @inline(__always) static func isHex(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 6
    }

    @inline(__always) static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    @inline(__always) private static func digitsEnd(_ start: BytePointer) -> BytePointer {
        var p = start
        while true {
            let stops = Word.nonDigits(Word.load(p))
            if stops != 0 { return p + Word.first(stops) }
            p += 8
        }
    }

    @inline(__always) static func numberEnd(_ start: BytePointer) -> BytePointer? {
        var p = start
        if p.pointee == 0x2d { p += 1 }
        let integer = p
        p = digitsEnd(p)
        if p == integer || (integer.pointee == 0x30 && p - integer > 1) { return nil }
        if p.pointee == 0x2e {
            let fraction = p + 1
            p = digitsEnd(fraction)
            if p == fraction { return nil }
        }
        if p.pointee | 0x20 == 0x65 {
            p += 1
            if p.pointee == 0x2b || p.pointee == 0x2d { p += 1 }
            let exponent = p
            p = digitsEnd(p)
            if p == exponent { return nil }
        }
        return p
    }

    /// A number, `true`, `false` or `null`.
    @inline(__always)
    static func bareEnd(_ p: BytePointer, _ kind: inout CellKind) -> BytePointer? {
        let byte = p.pointee
        if isDigit(byte) || byte == 0x2d {
            kind = .number
            return numberEnd(p)
        }
        let word = Word.load(p)
        if word & Word.mask(4) == 0x6c6c_756e {
            kind = .null
            return p + 4
        }
        if word & Word.mask(4) == 0x6575_7274 {
            kind = .yes
            return p + 4
        }
        if word & Word.mask(5) == 0x65_736c_6166 {
            kind = .no
            return p + 5
        }
        return nil
    }

    /// The place behind any value; `depth` containers are open around it.
    ///
    /// Recursion ends at `maxDepth`, where `isTooDeep` is set.
    static func valueEnd(
        _ p: BytePointer, depth: Int, _ isTooDeep: inout Bool
    )
        -> BytePointer?
    {
        switch p.pointee {
        case 0x22:
            var hasEscapes = false
            guard let end = stringEnd(p + 1, &hasEscapes) else { return nil }
            return end + 1
        case 0x7b: return containerEnd(p, depth: depth, close: 0x7d, &isTooDeep)
        case 0x5b: return containerEnd(p, depth: depth, close: 0x5d, &isTooDeep)
        default:
            var kind = CellKind.absent
            return bareEnd(p, &kind)
        }
    }

    private static func containerEnd(
        _ start: BytePointer, depth: Int, close: UInt8, _ isTooDeep: inout Bool
    ) -> BytePointer? {
        guard depth < maxDepth else {
            isTooDeep = true
            return nil
        }
        var p = skipSpace(start + 1)
        if p.pointee == close { return p + 1 }
        while true {
            if close == 0x7d {
                var hasEscapes = false
                guard p.pointee == 0x22, let keyEnd = stringEnd(p + 1, &hasEscapes) else {
                    return nil
                }
                p = skipSpace(keyEnd + 1)
                guard p.pointee == 0x3a else { return nil }
                p = skipSpace(p + 1)
            }
            guard let end = valueEnd(p, depth: depth + 1, &isTooDeep) else { return nil }
            p = skipSpace(end)
            if p.pointee == close { return p + 1 }
            guard p.pointee == 0x2c else { return nil }
            p = skipSpace(p + 1)
        }
    }
}
