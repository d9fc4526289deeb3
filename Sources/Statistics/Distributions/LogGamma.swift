import Glibc

/// The logarithm of the gamma function.
public enum LogGamma {
    /// ln Gamma(x) for x > 0; 0 outside, where no caller has business.
    ///
    /// The C library's reentrant form: the plain `lgamma` writes a global and may not be called
    /// from two threads. Relative error below 1e-14, absolute near the zeros at 1 and 2.
    public static func value(_ x: Double) -> Double {
        guard x > 0, x.isFinite else { return 0 }
        var sign: Int32 = 0
        return min(lgamma_r(x, &sign), .greatestFiniteMagnitude)
    }
}
