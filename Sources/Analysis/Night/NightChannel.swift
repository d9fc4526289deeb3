/// What is asked of a night, each with a calibration of its own.
///
/// Windows are asked by length, since noise is: single points of a latency have heavy tails, days of it none, and a
/// ratio of rare events can hardly be strange within minutes. One scale for all would hide what lasts behind the
/// wildest length.
public enum NightChannel: Int, Sendable, CaseIterable {
    /// The strongest window of less than an hour.
    case brief
    /// The strongest window from an hour to less than six.
    case lasting
    /// The strongest window of six hours or more.
    case long
    /// The level against that of a week ago.
    case drift
    /// The restlessness of single slots.
    case spread
    /// How much of the day's rhythm is there.
    case season

    /// Those that look for windows, the shortest first.
    public static let windows: [NightChannel] = [.brief, .lasting, .long]

    public var isWindow: Bool { Self.windows.contains(self) }

    /// The channel of windows of a length.
    static func ofWindow(minutes: Double) -> NightChannel {
        minutes < 60 ? .brief : minutes < 360 ? .lasting : .long
    }
}
