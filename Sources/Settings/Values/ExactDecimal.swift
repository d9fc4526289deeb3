/// A decimal number as written by people, kept in billionths.
public struct ExactDecimal: Sendable, Equatable {
    static let billion = 1_000_000_000

    /// The number times 10^9.
    public let billionths: Int64

    /// Digits with at most one point, nine decimals, no sign, no exponent; nil for anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let whole = Self.digits(parts[0], maxCount: 9) else {
            return nil
        }
        guard parts.count == 2 else {
            billionths = whole * Int64(Self.billion)
            return
        }
        guard let fraction = Self.digits(parts[1], maxCount: 9) else { return nil }
        let padded = (parts[1].count..<9).reduce(fraction) { value, _ in value * 10 }
        billionths = whole * Int64(Self.billion) + padded
    }

    /// The number times a factor, nil if that is no whole number or does not fit.
    public func scaled(by factor: Int) -> Int? {
        let (high, low) = billionths.multipliedFullWidth(by: Int64(factor))
        guard high < Self.billion / 2, high >= 0 else { return nil }
        let (quotient, remainder) = Int64(Self.billion).dividingFullWidth((high, low))
        return remainder == 0 ? Int(quotient) : nil
    }

    private static func digits(_ text: Substring, maxCount: Int) -> Int64? {
        guard (1...maxCount).contains(text.count),
            text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        return Int64(text)
    }

    /// `value / scale` as a decimal text without trailing zeros; the scale is a power of ten.
    static func text(_ value: Int, scale: Int) -> String {
        let fraction = String(scale + value % scale).dropFirst()
        let trimmed = String(fraction.reversed().drop { $0 == "0" }.reversed())
        return trimmed.isEmpty ? "\(value / scale)" : "\(value / scale).\(trimmed)"
    }
}
