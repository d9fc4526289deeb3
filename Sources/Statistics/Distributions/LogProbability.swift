import Glibc

/// Natural logarithms of probabilities, so that a tail of 10^-400 is a number like any other.
///
/// Every value is finite and at most 0. The logarithm of an impossible event is `impossible`
/// instead of minus infinity, so that sums of a few of them stay finite too.
public enum LogProbability {
    /// Stands for ln 0.
    public static let impossible = -1e300

    /// ln(1 - exp(logP)): the other side of an event.
    ///
    /// Near logP = 0 the result loses what logP itself could not hold; ask the distribution for
    /// the wanted side where there is a choice. Of the two forms the one is taken that does not cancel.
    public static func complement(_ logP: Double) -> Double {
        guard logP < 0 else { return impossible }
        return bounded(logP > -0.693_147_180_559_945_3 ? log(-expm1(logP)) : log1p(-exp(logP)))
    }

    /// ln(exp(first) + exp(second)), at most 0.
    public static func sum(_ first: Double, _ second: Double) -> Double {
        let high = max(first, second)
        guard high > impossible else { return impossible }
        return bounded(high + log1p(exp(min(first, second) - high)))
    }

    /// A probability as its logarithm; what is outside 0...1 or not a number is drawn to the nearer
    /// end, not a number to 1: nothing is claimed.
    public static func of(_ probability: Double) -> Double {
        guard probability < 1 else { return 0 }
        guard probability > 0 else { return probability.isNaN ? 0 : impossible }
        return log(probability)
    }

    /// Drawn into impossible...0; not a number becomes 0.
    static func bounded(_ logP: Double) -> Double {
        guard logP < 0 else { return 0 }
        return max(logP, impossible)
    }
}
