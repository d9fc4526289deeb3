/// One metric of one attribute subset over whole days, the last of which is the night to judge.
///
/// - Shape: `dayCount * slotsPerDay` values, day by day, slots even. A value that is not a number is a gap,
///   that is "not known"; zero is a known zero.
public struct SeriesHistory: Sendable {
    /// What the two columns are, and with that how chance moves them.
    public enum Quantity: UInt8, Sendable, CaseIterable {
        /// Calls, tokens, retries: the numerators alone. Poisson with extra spread.
        case count
        /// Errors of calls, hits of look-ups: numerators of exposures. Binomial with extra spread.
        case ratio
        /// A mean or a percentile (above or at zero) with its sample size as exposure. Judged on a
        /// logarithmic scale, with a variance that falls with the sample size.
        case level
    }

    public let quantity: Quantity
    public let slotsPerDay: Int
    public let numerators: [Float]
    /// Empty for counts.
    public let exposures: [Float]

    public init(quantity: Quantity, slotsPerDay: Int, numerators: [Float], exposures: [Float] = []) {
        precondition(slotsPerDay > 0 && numerators.count % slotsPerDay == 0, "\(numerators.count) values in whole days")
        precondition(
            quantity == .count || exposures.count == numerators.count,
            "\(exposures.count) exposures of \(numerators.count) values")
        self.quantity = quantity
        self.slotsPerDay = slotsPerDay
        self.numerators = numerators
        self.exposures = exposures
    }

    /// The number of days, the night among them.
    public var dayCount: Int { numerators.count / slotsPerDay }
}
