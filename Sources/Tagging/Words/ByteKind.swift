/// What a byte of UTF-8 can be the beginning of.
enum ByteKind {
    /// A letter of any script, or an underscore. Bytes over 0x7F are letters, where they are no emoji or punctuation.
    @inline(__always)
    static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 || byte == 0x5F }

    /// Of ASCII.
    @inline(__always)
    static func isPlainLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    @inline(__always)
    static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    @inline(__always)
    static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

    /// ASCII capitals as small letters.
    @inline(__always)
    static func lowered(_ byte: UInt8) -> UInt8 { isCapital(byte) ? byte | 0x20 : byte }

    @inline(__always)
    static func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }
}
