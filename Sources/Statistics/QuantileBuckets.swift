/// The log-linear grid on which a quantile sketch counts: each power of two is cut into 64 buckets.
///
/// A value v >= 0 whose highest bit is e gives the bucket (s << 6) + (v >> s) with
/// s = max(e - 6, 0). Below 128 a bucket is one integer, so small values are exact. Above, a bucket
/// holds the integers t * 2^s ..< (t + 1) * 2^s with 64 <= t < 128, and stands for their middle
/// t * 2^s + 2^(s - 1). No member is further from the middle than 2^(s - 1), and none is smaller
/// than 64 * 2^s, so the relative error is at most 2^(s - 1) / (64 * 2^s) = 1/128 = 0.79 %.
///
/// Buckets rise with their values, so a rank found among buckets is the rank among values.
///
/// - Units: microseconds, but any non-negative integer does.
/// - Source: the idea of a log-linear histogram is that of circllhist (H. Hartmann and
///   T. Schlossnagle, 2020, "Circllhist", section 2) and of HdrHistogram, here in base two.
public enum QuantileBuckets {
    static let mantissaBits = 6

    /// The number of buckets: every `Int64` from 0 up has one below this.
    public static let count = ((62 - mantissaBits) << mantissaBits) + (2 << mantissaBits)

    /// The bucket of a value; negative values are a broken promise of the caller and count as 0.
    public static func bucket(of value: Int64) -> UInt16 {
        let bits = UInt64(truncatingIfNeeded: max(value, 0))
        let highest = 63 - (bits | 0x40).leadingZeroBitCount
        let shift = UInt64(truncatingIfNeeded: highest - mantissaBits)
        return UInt16(truncatingIfNeeded: (shift << UInt64(mantissaBits)) + (bits &>> shift))
    }

    /// The value that stands for a bucket.
    public static func value(of bucket: UInt16) -> Int64 {
        let linear = 2 << mantissaBits
        guard Int(bucket) >= linear else { return Int64(bucket) }
        let shift = (Int64(bucket) >> Int64(mantissaBits)) - 1
        let top = Int64(bucket) - (shift << Int64(mantissaBits))
        return (top << shift) + (1 << (shift - 1))
    }
}
