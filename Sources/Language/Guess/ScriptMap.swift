/// The script of a character: one look-up for those below U+3000, ranges above.
struct ScriptMap: Sendable {
    /// By sixteen characters.
    private let low: [UInt8]

    init() {
        var low = [UInt8](repeating: 0, count: 0x300)
        for (script, range) in Self.ranges {
            for block in (range.lowerBound >> 4)...(range.upperBound >> 4) { low[block] = script.rawValue }
        }
        self.low = low
    }

    /// Blocks of Unicode, as far as they hold letters.
    private static let ranges: [(Script, ClosedRange<Int>)] = [
        (.latin, 0xC0...0x24F), (.latin, 0x1E00...0x1EFF), (.greek, 0x370...0x3FF), (.greek, 0x1F00...0x1FFF),
        (.cyrillic, 0x400...0x52F), (.armenian, 0x530...0x58F), (.hebrew, 0x590...0x5FF),
        (.arabic, 0x600...0x6FF), (.arabic, 0x750...0x77F), (.devanagari, 0x900...0x97F),
        (.bengali, 0x980...0x9FF), (.gurmukhi, 0xA00...0xA7F), (.gujarati, 0xA80...0xAFF),
        (.odia, 0xB00...0xB7F), (.tamil, 0xB80...0xBFF), (.telugu, 0xC00...0xC7F), (.kannada, 0xC80...0xCFF),
        (.malayalam, 0xD00...0xD7F), (.sinhala, 0xD80...0xDFF), (.thai, 0xE00...0xE7F), (.lao, 0xE80...0xEFF),
        (.burmese, 0x1000...0x109F), (.georgian, 0x10A0...0x10FF), (.hangul, 0x1100...0x11FF),
        (.ethiopic, 0x1200...0x139F), (.khmer, 0x1780...0x17FF),
    ]

    func script(of scalar: UInt32) -> Script {
        if scalar < 0x3000 {
            guard scalar != 0xD7, scalar != 0xF7, !Self.isMark(scalar) else { return .none }
            return Script(rawValue: low[Int(scalar >> 4)]) ?? .none
        }
        return Self.eastern(scalar)
    }

    /// Punctuation and digits within blocks of letters.
    private static func isMark(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x600...0x61F, 0x660...0x66D, 0x6D4, 0x6F0...0x6F9, 0x964...0x96F, 0xE3F, 0xE50...0xE5B, 0x589: true
        default: false
        }
    }

    private static func eastern(_ scalar: UInt32) -> Script {
        switch scalar {
        case 0x3041...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9D: .kana
        case 0x3005, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x2_0000...0x3_1FFF: .han
        case 0x3130...0x318F, 0xAC00...0xD7A3: .hangul
        case 0xFB50...0xFDFF, 0xFE70...0xFEFC: .arabic
        default: .none
        }
    }
}
