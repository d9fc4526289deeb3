/// One series in the comparison of a night: its verdict and the records of its earlier nights.
public struct SeriesNight: Sendable {
    public var quantity: SeriesHistory.Quantity
    /// Series of one metric have the same number. They are calibrated together, and apart from others:
    /// one metric of wild noise must not hide what happens in another.
    public var group: Int
    public var verdict: NightVerdict
    /// In any order; of nights that were judged when they were the last.
    public var past: [NightRecord]

    public init(quantity: SeriesHistory.Quantity, group: Int = 0, verdict: NightVerdict, past: [NightRecord]) {
        self.quantity = quantity
        self.group = group
        self.verdict = verdict
        self.past = past
    }
}

/// An episode that is accepted.
public struct NightFinding: Sendable, Equatable {
    /// The place of the series in the list that was given.
    public var series: Int
    public var channel: NightChannel
    public var episode: Episode
    /// ln of the probability of a night as strange as this in a series to which nothing happened.
    public var logP: Double
    /// 1 minus the least share of false findings at which this is one, 0...1.
    public var confidence: Double
}
