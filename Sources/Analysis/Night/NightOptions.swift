/// How a night is judged. The values given here are the settings.
public struct NightOptions: Sendable, Equatable {
    /// Days before the night that are looked at: four whole weeks.
    public var historyDays = 28
    /// Fewer comparable days than this give no verdict.
    public var leastDays = 2
    /// Events that a point of the profile must rest on; slots are smoothed over neighbours until it does.
    /// One hundred events are known to a tenth.
    public var profileEvents = 100.0
    /// Days further from the median than this many robust standard deviations are left out of the profile.
    public var profileReach = 3.0
    /// How much of a day's surprise the level of the next day takes over, if the day has many events.
    public var levelGain = 0.3
    /// The same for what is special to a weekday.
    public var weekdayGain = 0.3
    /// Calls below which a percentile or mean is mostly noise of its own sample.
    public var levelCalls = 20.0
    /// Candidates kept for a series and night.
    public var candidateCount = 4
    /// An episode goes on over a pause of this many minutes.
    public var mergeMinutes = 30.0

    public init() {}
}
