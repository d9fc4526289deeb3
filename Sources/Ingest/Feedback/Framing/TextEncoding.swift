/// Brings the bytes of an export to UTF-8.
enum TextEncoding {
    /// The order of bytes of a text in UTF-16.
    enum Wide { case littleEndian, bigEndian }

    /// Whether a text is UTF-16: by its mark, else by the zero bytes that every second place of it has.
    static func wide(_ head: some Collection<UInt8>) -> Wide? {
        let start = Array(head.prefix(256))
        if start.starts(with: [0xFF, 0xFE]) { return .littleEndian }
        if start.starts(with: [0xFE, 0xFF]) { return .bigEndian }
        guard start.count >= 8 else { return nil }
        var zeros = (even: 0, odd: 0)
        for index in start.indices where start[index] == 0 {
            if index.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
        }
        if zeros.odd * 3 > start.count, zeros.even == 0 { return .littleEndian }
        return zeros.even * 3 > start.count && zeros.odd == 0 ? .bigEndian : nil
    }

    /// A text of UTF-16 as UTF-8 without its mark; half a character becomes U+FFFD.
    static func narrowed(_ bytes: [UInt8], _ wide: Wide) -> [UInt8] {
        let units = stride(from: 0, to: bytes.count - 1, by: 2).map { index in
            let pair = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            return wide == .littleEndian ? pair.1 << 8 | pair.0 : pair.0 << 8 | pair.1
        }
        let text = String(decoding: units.first == 0xFEFF ? units[1...] : units[...], as: UTF16.self)
        return Array(text.utf8)
    }

    /// The text of one cell, and whether it had to be guessed.
    ///
    /// A cell that is no UTF-8 is Windows-1252, as spreadsheets and older desks write it, unless some of it is UTF-8
    /// beyond ASCII: then it is damaged, and what is broken becomes U+FFFD.
    static func text(_ cell: ArraySlice<UInt8>) -> (text: String, isGuessed: Bool) {
        if let text = String(validating: cell, as: UTF8.self) { return (text, false) }
        let damaged = String(decoding: cell, as: UTF8.self)
        let hasWide = damaged.unicodeScalars.contains { $0.value > 0x7F && $0 != "\u{FFFD}" }
        return (hasWide ? damaged : windows(cell), true)
    }

    private static func windows(_ bytes: ArraySlice<UInt8>) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes { text.append(Windows1252.scalar(byte)) }
        return String(text)
    }
}

/// The code page that Western Windows programs write.
enum Windows1252 {
    /// What stands in 0x80...0x9F; five places are not taken.
    private static let high: [UInt32] = [
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
        0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0xFFFD, 0x017E, 0x0178,
    ]

    static func scalar(_ byte: UInt8) -> Unicode.Scalar {
        guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
        return Unicode.Scalar(high[Int(byte) - 0x80]) ?? "\u{FFFD}"
    }
}
