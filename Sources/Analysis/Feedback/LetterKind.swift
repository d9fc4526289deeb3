/// What a scalar is to those who split texts into words.
enum LetterKind {
    case letter
    case digit
    /// Of a script that is written without spaces, so that each character stands for itself.
    case wide
    /// What stands on its own and means something, such as an emoji.
    case sign
    /// Spaces, punctuation, and what is not seen.
    case other

    init(_ scalar: Unicode.Scalar) {
        let value = scalar.value
        if value < 0x80 {
            switch value {
            case 0x30...0x39: self = .digit
            case 0x41...0x5A, 0x61...0x7A: self = .letter
            default: self = .other
            }
        } else {
            self = Self.isWide(value) ? .wide : Self.beyondAscii(scalar)
        }
    }

    private static func beyondAscii(_ scalar: Unicode.Scalar) -> LetterKind {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark:
            .letter
        case .decimalNumber, .letterNumber, .otherNumber: .digit
        case .otherSymbol: .sign
        default: .other
        }
    }

    /// Thai to Myanmar, Khmer, kana, Han; Hangul has spaces.
    private static func isWide(_ value: UInt32) -> Bool {
        switch value {
        case 0x0E01...0x0E4E, 0x0E81...0x0EDF, 0x1000...0x109F, 0x1780...0x17D3, 0x3005...0x3007, 0x3041...0x30FF,
            0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9F, 0x20000...0x3FFFF:
            value != 0x30FB
        default: false
        }
    }
}
