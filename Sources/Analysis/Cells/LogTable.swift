import Glibc
import Statistics

/// Natural logarithms of the buckets of a quantile sketch, as integers, so that sums of them do not
/// depend on their order.
enum LogTable {
    /// What 1.0 is.
    static let scale = 65_536.0

    /// By bucket: ln of its value in microseconds (at least 1), scaled and rounded.
    static let logs: [Int64] = (0..<QuantileBuckets.count).map { bucket in
        Int64((log(Double(max(QuantileBuckets.value(of: UInt16(bucket)), 1))) * scale).rounded())
    }
}
