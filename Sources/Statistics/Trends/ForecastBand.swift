/// The forecast of one point ahead, in the unit of the values.
public struct ForecastBand: Sendable, Equatable {
    public let low: Double
    public let expected: Double
    public let high: Double

    public init(low: Double, expected: Double, high: Double) {
        self.low = low
        self.expected = expected
        self.high = high
    }
}
