/// What is asked of a night, each with a calibration of its own.
public enum NightChannel: Int, Sendable, CaseIterable {
    /// The strongest window of any length.
    case window
    /// The level against that of a week ago.
    case drift
    /// The restlessness of single slots.
    case spread
}

/// What must be kept of a series' night to calibrate later nights: a few bytes. A day that is judged
/// again replaces its record.
public struct NightRecord: Sendable {
    /// The strength in each channel, not a number where it could not be judged; 0 is nothing unusual.
    /// The unit is about minus ln of a probability, but only comparisons with other records count.
    public var window = Float.nan
    public var drift = Float.nan
    public var spread = Float.nan
    /// The rhythm of the day: weekend and holidays, or working days.
    public var isWeekend: Bool
    /// Found or known to be abnormal: not to be learned from.
    public var isAbnormal = false

    /// A record of a night that was not judged.
    public init(isWeekend: Bool) { self.isWeekend = isWeekend }

    /// The strength in a channel; nil where it could not be judged.
    public subscript(channel: NightChannel) -> Double? {
        get {
            let value: Float
            switch channel {
            case .window: value = window
            case .drift: value = drift
            case .spread: value = spread
            }
            return value.isFinite ? Double(value) : nil
        }
        set {
            let value = newValue.map { Float($0) } ?? .nan
            switch channel {
            case .window: window = value
            case .drift: drift = value
            case .spread: spread = value
            }
        }
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
    /// At most one for drift and spread, some for windows; strongest first within a channel. The first
    /// of each channel has the record's strength.
    public var candidates: [NightCandidate]

    public init(record: NightRecord, candidates: [NightCandidate]) {
        self.record = record
        self.candidates = candidates
    }
}
