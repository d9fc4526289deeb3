/// Between what bounds a kind's parameters are drawn where nobody sets them.
struct IncidentRanges: Sendable {
    /// From barely visible to plain.
    let strength: ClosedRange<Double>
    let minutes: ClosedRange<Double>
    /// Hours of the day in which it may begin, UTC.
    var hours = 7..<20
    /// Minutes of a slow onset; the abrupt one takes one minute. Nil where it is always abrupt.
    var ramp: ClosedRange<Double>? = 5...40

    private init(_ strength: ClosedRange<Double>, minutes: ClosedRange<Double>) {
        self.strength = strength
        self.minutes = minutes
    }

    private init(_ strength: ClosedRange<Double>, days: ClosedRange<Double>) {
        self.init(strength, minutes: days.lowerBound * 1_440...days.upperBound * 1_440)
        ramp = 30...360
    }

    init(_ kind: IncidentKind) {
        self = Self.usual(kind)
        switch kind {
        case .certificateExpiry, .missingLogs, .plannedMaintenance, .silentRelease, .contextTruncation, .failingIntent,
            .errorFormatChange, .cacheBroken, .lowRateLimit:
            ramp = nil
        default: break
        }
        if kind == .plannedMaintenance { hours = 1..<4 }
        if kind == .credentialStuffing || kind == .scanner { hours = 0..<24 }
    }

    private static func usual(_ kind: IncidentKind) -> IncidentRanges {
        switch kind {
        case .upstreamLatency: IncidentRanges(0.15...6, minutes: 40...240)
        case .errorBurst: IncidentRanges(0.01...0.5, minutes: 20...150)
        case .variantRace: IncidentRanges(0.06...0.6, days: 1...3)
        case .memoryLeak: IncidentRanges(0.4...4, days: 4...7)
        case .hourlySlowness: IncidentRanges(0.5...6, days: 1...3)
        case .certificateExpiry: IncidentRanges(0.1...1, minutes: 25...180)
        case .errorFormatChange: IncidentRanges(0.5...1, days: 1...4)
        case .tokenRefreshFailure: IncidentRanges(0.2...1, minutes: 240...2_000)
        case .heavyCalls: IncidentRanges(0.8...15, minutes: 180...1_600)
        case .lowRateLimit: IncidentRanges(0.1...0.6, days: 1...3)
        case .runawayConsumer: IncidentRanges(0.15...3, minutes: 120...900)
        case .thinDocumentation: IncidentRanges(0.04...0.35, days: 2...5)
        case .credentialStuffing: IncidentRanges(0.03...0.8, minutes: 20...200)
        case .scanner: IncidentRanges(0.01...0.5, minutes: 10...90)
        case .providerOutage: IncidentRanges(0.05...0.95, minutes: 25...200)
        case .contextTruncation: IncidentRanges(0.3...1, minutes: 300...2_400)
        case .genericAnswers: IncidentRanges(0.2...1, minutes: 300...2_400)
        case .failingIntent: IncidentRanges(0.15...0.95, minutes: 240...2_000)
        case .cacheBroken: IncidentRanges(0.3...1, minutes: 120...900)
        case .missingLogs: IncidentRanges(0.3...1, minutes: 30...90)
        case .duplicatedLogs: IncidentRanges(0.3...1, minutes: 30...120)
        case .clockSkew: IncidentRanges(1...50, minutes: 120...900)
        case .marketingPeak: IncidentRanges(0.3...2, minutes: 120...600)
        case .holidayLull: IncidentRanges(0.25...0.7, minutes: 600...1_200)
        case .newConsumer: IncidentRanges(0.01...0.08, days: 3...6)
        case .plannedMaintenance: IncidentRanges(0.97...1, minutes: 20...60)
        case .silentRelease: IncidentRanges(1...1, minutes: 10...10)
        case .praiseBurst, .viralComplaint: IncidentRanges(1...8, minutes: 300...1_500)
        }
    }
}
