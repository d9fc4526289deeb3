/// The times that a run counts; calls before or after stand outside the window.
public struct TimeRange: Sendable, Equatable {
    /// The first microsecond that counts.
    public let fromUs: Int64
    /// The first microsecond that counts no more.
    public let untilUs: Int64

    /// A range of times; it is cut to the years 2000 to 2199, outside which no log is believed.
    public init(fromUs: Int64, untilUs: Int64) {
        self.fromUs = max(fromUs, Self.earliestUs)
        self.untilUs = min(untilUs, Self.latestUs)
    }

    /// The years 2000 to 2199.
    public static let believable = TimeRange(fromUs: .min, untilUs: .max)

    /// Whether a time counts; a missing one does not.
    public func contains(_ timeUs: Int64) -> Bool { timeUs >= fromUs && timeUs < untilUs }

    private static let earliestUs: Int64 = 946_684_800_000_000
    private static let latestUs: Int64 = 7_258_118_400_000_000
    static let hourUs: Int64 = 3_600_000_000
    static let dayUs: Int64 = 86_400_000_000
}
