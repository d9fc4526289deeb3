extension Token {
    /// Takes an ASCII byte that is neither a letter nor white space.
    @inline(__always)
    mutating func takeMark(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): takeDigit()
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "!"), UInt8(ascii: "'"), UInt8(ascii: "-"): break
        default: takeRareMark(byte)
        }
        last = byte
    }

    private mutating func takeDigit() {
        if Self.isLetter(last) { codePoints &+= 1 } else { joinIfNeeded() }
    }

    /// Takes a letter: after a mark that joins, or a digit, it is a sign of code.
    @inline(__always)
    mutating func takeLetter(_ byte: UInt8) {
        if last != 0, !Self.isLetter(last) { joinIfNeeded() }
        last = byte
    }

    /// A mark between letters joins them; text has a space there.
    private mutating func joinIfNeeded() {
        switch last {
        case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "("), UInt8(ascii: ";"),
            UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "?"), UInt8(ascii: "%"):
            codePoints &+= latinCount > 0 || wordCount > 0 ? 1 : 0
        case UInt8(ascii: "0")...UInt8(ascii: "9"): codePoints &+= 1
        default: break
        }
    }

    private mutating func takeRareMark(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "}"):
            hasBrace = true
            codePoints &+= 2
        case UInt8(ascii: "_"), UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
            UInt8(ascii: "@"), UInt8(ascii: "|"):
            codePoints &+= 2
        case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "$"): codePoints &+= 1
        // Two in a row: "::", "//", "()", and the end of a key in JSON.
        case UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: ")"): codePoints &+= isPair(byte) ? 2 : 0
        default: break
        }
    }

    private func isPair(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ":"): last == byte || last == UInt8(ascii: "\"")
        case UInt8(ascii: "/"): last == byte
        default: last == UInt8(ascii: "(")
        }
    }

    @inline(__always)
    static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
