/// What must be kept of a series' night to calibrate later nights: a few bytes. A day that is judged
/// again replaces its record.
public struct NightRecord: Sendable {
    /// By channel, not a number where it could not be judged.
    private var strengths = SIMD8<Float>(repeating: .nan)
    /// The rhythm of the day: weekend and holidays, or working days.
    public var isWeekend: Bool
    /// Found or known to be abnormal: not to be learned from.
    public var isAbnormal = false

    /// A record of a night that was not judged.
    public init(isWeekend: Bool) { self.isWeekend = isWeekend }

    /// The strength in a channel; nil where it could not be judged, 0 where nothing was unusual. The unit is about
    /// minus ln of a probability, but only comparisons with other records count.
    public subscript(channel: NightChannel) -> Double? {
        get {
            let value = strengths[channel.rawValue]
            return value.isFinite ? Double(value) : nil
        }
        set { strengths[channel.rawValue] = newValue.map { Float($0) } ?? .nan }
    }
}

/// A possible finding of a series, before all series were compared.
public struct NightCandidate: Sendable, Equatable {
    public var channel: NightChannel
    public var strength: Double
    public var episode: Episode

    public init(channel: NightChannel, strength: Double, episode: Episode) {
        self.channel = channel
        self.strength = strength
        self.episode = episode
    }
}

/// What one series' night looks like by itself.
public struct NightVerdict: Sendable {
    public var record: NightRecord
    /// At most one for drift, spread and season, some for each length of windows; strongest first within a channel. The first
    /// of each channel has the record's strength.
    public var candidates: [NightCandidate]

    public init(record: NightRecord, candidates: [NightCandidate]) {
        self.record = record
        self.candidates = candidates
    }
}
