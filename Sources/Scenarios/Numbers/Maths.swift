/// Exponential and logarithm from IEEE additions and multiplications alone.
///
/// The C library's functions may differ in the last bit from one machine to the next, and one bit
/// is enough to move a call into another millisecond. These give the same bits everywhere.
enum Maths {
    static let ln2 = 0.693147180559945309417

    /// e to the power of x, relative error below 1e-12; x between -700 and 700.
    static func exp(_ x: Double) -> Double {
        let power = Int(x * 1.44269504088896340736 + (x < 0 ? -0.5 : 0.5))
        let r = x - Double(power) * ln2
        // The Taylor series up to r^10 / 10!, by Horner's rule; |r| is at most ln(2) / 2.
        var sum = 2.755731922398589e-7 * r + 2.7557319223985893e-6
        sum = sum * r + 2.48015873015873e-5
        sum = sum * r + 1.984126984126984e-4
        sum = sum * r + 1.3888888888888889e-3
        sum = sum * r + 8.333333333333333e-3
        sum = sum * r + 4.1666666666666664e-2
        sum = sum * r + 0.16666666666666666
        sum = sum * r + 0.5
        sum = (sum * r + 1) * r + 1
        return sum * Double(bitPattern: UInt64(1023 + power) << 52)
    }

    /// The natural logarithm of a positive number, relative error below 1e-12. For set-up only.
    static func log(_ x: Double) -> Double {
        var exponent = Double(x.exponent)
        var significand = x.significand
        if significand > 1.4142135623730951 {
            significand /= 2
            exponent += 1
        }
        // log(m) = 2 artanh((m - 1) / (m + 1)), a series in odd powers.
        let s = (significand - 1) / (significand + 1)
        var sum = 0.0
        for odd in stride(from: 21.0, through: 1.0, by: -2.0) { sum = sum * s * s + 1 / odd }
        return exponent * ln2 + 2 * s * sum
    }

    /// A positive number to any power. For set-up only.
    static func power(_ base: Double, _ exponent: Double) -> Double { exp(exponent * log(base)) }
}
