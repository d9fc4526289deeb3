/// The durations that the call tables keep as quantile sketches.
enum Measure: Int, CaseIterable, Sendable {
    case duration, upstreamDuration, ttft

    var columnName: String {
        switch self {
        case .duration: "duration"
        case .upstreamDuration: "upstream_duration"
        case .ttft: "ttft"
        }
    }
}

/// Percentiles of a duration over the calls that have one.
///
/// They are made from merged sketches, never from other percentiles; each is at most 1 % off.
public struct Percentiles: Sendable, Equatable {
    /// Calls that have the duration.
    public let count: Int64
    public let p50Us: Double
    public let p95Us: Double
    public let p99Us: Double

    public init(count: Int64, p50Us: Double, p95Us: Double, p99Us: Double) {
        self.count = count
        self.p50Us = p50Us
        self.p95Us = p95Us
        self.p99Us = p99Us
    }
}
