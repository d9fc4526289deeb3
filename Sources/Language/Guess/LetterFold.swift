/// Lower case, and one form for letters that are typed in several.
enum LetterFold {
    static func folded(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x41...0x5A: scalar + 0x20
        case 0..<0xC0: scalar
        case 0xC0...0xDE: scalar == 0xD7 ? scalar : scalar + 0x20
        case 0x100...0x24F: latinExtended(scalar)
        case 0x386...0x3AB: greek(scalar)
        case 0x400...0x4FF: cyrillic(scalar)
        case 0x622...0x6D3: arabic(scalar)
        case 0x1E00...0x1EFF: scalar | 1
        default: scalar
        }
    }

    private static func latinExtended(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x130: 0x69
        case 0x131: 0x131
        case 0x178: 0xFF
        // The cedilla that old keyboards write for the Romanian comma.
        case 0x162, 0x163: 0x21B
        case 0x139...0x148, 0x179...0x17E: scalar + (scalar & 1)
        case 0x100...0x137, 0x14A...0x177, 0x1A0...0x1A1, 0x200...0x21F: scalar | 1
        case 0x1AF: 0x1B0
        default: scalar
        }
    }

    private static func greek(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x386: 0x3AC
        case 0x388...0x38A: scalar + 0x25
        case 0x38C: 0x3CC
        case 0x38E, 0x38F: scalar + 0x3F
        case 0x391...0x3AB: scalar + 0x20
        default: scalar
        }
    }

    private static func cyrillic(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        // Few type the dots of the Russian letter.
        case 0x401, 0x451: 0x435
        case 0x400...0x40F: scalar + 0x50
        case 0x410...0x42F: scalar + 0x20
        case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x4FF: scalar | 1
        default: scalar
        }
    }

    /// Arabic keyboards write Persian yeh and kaf with letters of their own.
    private static func arabic(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x64A: 0x6CC
        case 0x643: 0x6A9
        default: scalar
        }
    }
}
