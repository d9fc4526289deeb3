import Glibc
import Statistics

/// Natural logarithms of the buckets of a quantile sketch, as integers, so that sums of them do not
/// depend on their order.
enum LogTable {
    /// What 1.0 is.
    static let scale = 65_536.0

    /// By bucket: ln of its value in microseconds (at least 1), scaled and rounded.
    static let logs: [Int64] = (0..<QuantileBuckets.count).map { Int64((log(value($0)) * scale).rounded()) }

    /// By bucket: the square of the same.
    static let squares: [Int64] = (0..<QuantileBuckets.count).map {
        let natural = log(value($0))
        return Int64((natural * natural * scale).rounded())
    }

    private static func value(_ bucket: Int) -> Double {
        Double(max(QuantileBuckets.value(of: UInt16(bucket)), 1))
    }
}
