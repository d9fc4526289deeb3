/// b0 + a1 / (b1 + a2 / (b2 + ...)), built from the front until it stands still.
///
/// - Source: the method of W. J. Lentz (1976), modified: zero denominators become a tiny number.
struct ContinuedFraction {
    private(set) var value: Double
    private(set) var hasSettled = false
    private var upper: Double
    private var lower: Double = 0

    private static let tiny = 1e-290

    init(firstDenominator: Double) {
        value = firstDenominator == 0 ? Self.tiny : firstDenominator
        upper = value
    }

    mutating func extend(numerator: Double, denominator: Double) {
        lower = denominator + numerator * lower
        if abs(lower) < Self.tiny { lower = Self.tiny }
        upper = denominator + numerator / upper
        if abs(upper) < Self.tiny { upper = Self.tiny }
        lower = 1 / lower
        let factor = upper * lower
        value *= factor
        hasSettled = abs(factor - 1) < 1e-15
    }
}
