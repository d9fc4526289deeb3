import Settings

/// Options of the stage `detect`.
public struct DetectSettings: Sendable, Equatable {
    /// At most this share of a night's findings may be false alarms, in expectation.
    public var falseDiscoveryRate = Share(partsPerBillion: 50_000_000)
    /// Days before a night that it is compared with: four whole weeks.
    public var historyDays = 28
    /// Findings that change a value by a smaller share are left out; 0 leaves it to the detector.
    public var minimumEffect = Share(partsPerBillion: 0)
    /// Who set an option, by its name; the rest are defaults.
    public var origins: [String: Origin] = [:]

    public init() {}

    /// The false discovery rate as a number.
    ///
    /// - Units: 0...1
    public var falseDiscoveryRatio: Double { Double(falseDiscoveryRate.partsPerBillion) / 1e9 }

    /// The smallest effect as a number, nil where the detector has its own.
    ///
    /// - Units: 0...1
    public var minimumEffectRatio: Double? {
        minimumEffect.partsPerBillion > 0 ? Double(minimumEffect.partsPerBillion) / 1e9 : nil
    }
}

extension DetectSettings {
    /// An option with its value as it is written, in the order in which they are printed.
    struct Entry: Sendable {
        let name: String
        let text: String
    }

    /// All options as they stand.
    var entries: [Entry] {
        [
            Entry(name: "false-discovery-rate", text: falseDiscoveryRate.description),
            Entry(name: "history", text: DurationText.text(historyDays * Self.dayUs)),
            Entry(
                name: "minimum-effect",
                text: minimumEffect.partsPerBillion > 0 ? minimumEffect.description : "the detector's own"),
        ]
    }

    static let dayUs = Int(Day.lengthUs)
    static let historyRange = 3...365
    /// Above a half most of what is told would be noise.
    static let mostFalse = Share(partsPerBillion: 500_000_000)
    static let keys = ["false-discovery-rate", "history", "minimum-effect"]
}
