/// What characters stand for that look like ASCII signs, or like nothing.
///
/// - Source: Unicode Standard Annex 15, compatibility decompositions to one ASCII sign; dashes are added, for they group
///   digits as hyphens do.
enum LookAlike {
    enum Meaning: Equatable {
        case sign(UInt8)
        /// Shown as nothing: zero-width, or of direction.
        case nothing
        case itself
    }

    static func meaning(_ scalar: UInt32) -> Meaning {
        switch scalar {
        case ..<0x80: .sign(UInt8(scalar))
        case 0xff01...0xff5e: .sign(UInt8(scalar - 0xfee0))
        case 0x1d400...0x1d7ff: mathematical(scalar)
        case 0x2100...0x214f: letterLike(scalar)
        case 0x2460...0x24ea: enclosed(scalar)
        case 0xad, 0x34f, 0x61c, 0x115f...0x1160, 0x17b4...0x17b5, 0x180b...0x180e, 0x200b...0x200f, 0x202a...0x202e,
            0x2060...0x206f, 0x3164, 0xfe00...0xfe0f, 0xfeff, 0xffa0, 0xe0000...0xe0fff:
            .nothing
        case 0xa0, 0x2000...0x200a, 0x202f, 0x205f, 0x3000: .sign(0x20)
        case 0x2010...0x2015, 0x2212, 0xfe58, 0xfe63: .sign(0x2d)
        case 0xb2, 0xb3: .sign(UInt8(scalar - 0xb0 + 0x30))
        case 0xb9: .sign(0x31)
        case 0x2070, 0x2074...0x2079: .sign(UInt8(scalar - 0x2070 + 0x30))
        case 0x2080...0x2089: .sign(UInt8(scalar - 0x2080 + 0x30))
        default: .itself
        }
    }

    /// Thirteen alphabets of 52 letters; five rows of digits at the end.
    private static func mathematical(_ scalar: UInt32) -> Meaning {
        if scalar >= 0x1d7ce { return .sign(UInt8((scalar - 0x1d7ce) % 10 + 0x30)) }
        guard scalar <= 0x1d6a3 else { return .itself }
        let letter = (scalar - 0x1d400) % 52
        return .sign(UInt8(letter < 26 ? letter + 0x41 : letter - 26 + 0x61))
    }

    /// The letters that are missing in the mathematical alphabets.
    private static func letterLike(_ scalar: UInt32) -> Meaning {
        let letters: StaticString = "..C.......gHHHh.IILl.N...PQRRR......Z...Z.K.BC.eEF.Mo....i...........Ddeij......"
        let place = Int(scalar - 0x2100)
        let letter = place < letters.utf8CodeUnitCount ? letters.utf8Start[place] : 0x2e
        return letter == 0x2e ? .itself : .sign(letter)
    }

    private static func enclosed(_ scalar: UInt32) -> Meaning {
        switch scalar {
        case 0x2460...0x2468: .sign(UInt8(scalar - 0x2460 + 0x31))
        case 0x24b6...0x24cf: .sign(UInt8(scalar - 0x24b6 + 0x41))
        case 0x24d0...0x24e9: .sign(UInt8(scalar - 0x24d0 + 0x61))
        case 0x24ea: .sign(0x30)
        default: .itself
        }
    }
}
