/// What a forecast says of an objective.
public enum BreachOutcome: Sendable, Equatable {
    case breach(Breach)
    case silent(Reason)

    /// Why no breach is told.
    public enum Reason: String, Codable, Sendable {
        /// The past does not hold enough trials.
        case tooShort
        /// The last points are beyond the objective.
        case alreadyBroken
        /// On this series' own past the naive forecasts do about as well.
        case notBetterThanNaive
        /// The forecast stays within the objective up to the horizon.
        case noBreachAhead
    }
}

/// The time of a breach, in points after the last one of the series: 1 is the next point.
public struct Breach: Sendable, Equatable {
    /// When the forecast crosses the objective.
    public let expected: Int
    /// When the interval first touches it.
    public let earliest: Int
    /// When the whole interval is beyond it; nil if that is after the horizon.
    public let latest: Int?

    public init(expected: Int, earliest: Int, latest: Int?) {
        self.expected = expected
        self.earliest = earliest
        self.latest = latest
    }
}
