/// Scores of up to 32 languages side by side. Scripts share the upper lanes, as a word is in one script.
typealias Lanes = SIMD32<Int16>

extension Script {
    /// Where the lanes of the script begin. Other scripts than Latin have few languages to tell apart.
    var firstLane: Int { self == .latin ? 0 : 27 }

    /// How many languages of the script are told apart by words; 0 where the script says it all.
    var laneCount: Int {
        switch self {
        case .latin: 27
        case .cyrillic: 4
        case .arabic: 3
        case .devanagari: 2
        default: 0
        }
    }
}

/// Scores are bits (a language is twice as likely for each), in eighths.
enum Bits {
    static let scale: Float = 8

    /// The logarithm to the base 2, straight between powers of two: close enough for weights.
    static func log2(_ value: Float) -> Float {
        Float(value.exponent) + (value.significand - 1)
    }

    static func score(_ bits: Float) -> Int16 { Int16(bits * scale) }
}
