/// Requests and how many of them failed, or were slow, or were whatever is counted.
public struct RatioCell: Sendable, Equatable {
    /// A number of requests, 0...`requests`; what is outside is taken as the nearer end.
    public var failures: Double
    public var requests: Double

    public static let zero = RatioCell(failures: 0, requests: 0)

    public init(failures: Double, requests: Double) {
        self.failures = failures
        self.requests = requests
    }

    static func += (left: inout RatioCell, right: RatioCell) {
        left.failures += right.failures
        left.requests += right.requests
    }

    /// The cell as numbers that can be reckoned with: finite, not negative, failures not above requests.
    var settled: RatioCell {
        guard requests > 0, requests <= LeafMeasure.limit else { return .zero }
        return RatioCell(failures: failures.isNaN ? 0 : min(max(failures, 0), requests), requests: requests)
    }
}
