/// Anomalies of one night that have one cause.
public struct IncidentPart: Sendable, Equatable, Codable {
    public var id = ""
    public var severity = Severity.info
    public var isExpected = false
    /// The likeliest first; never empty.
    public var causes: [AttributeSet]
    /// Sets that hold the same calls as the first cause.
    public var equivalents: [AttributeSet] = []
    /// Share of the deviation that the first cause explains, 0...1.
    public var explained = 0.0
    /// How sure the first cause is, 0...1.
    public var confidence = 0.0
    public var firstSignUs: Int64
    public var startUs: Int64
    public var peakUs: Int64
    public var endUs: Int64
    /// The leading one first.
    public var metrics: [SeriesMetric]
    public var isUp: Bool
    /// Leading metric of the first cause over the part, in its unit.
    public var observed = 0.0
    public var expected = 0.0
    /// Largest distance from the expected in robust standard deviations.
    public var size = 0.0
    /// Natural logarithm of the smallest p-value.
    public var logP = 0.0
    /// Calls of the first cause during the part.
    public var calls = 0.0
    /// Failed or refused calls beyond the expected.
    public var excessFailures = 0.0
    public var excessSlow = 0.0
    /// Cost of the first cause's calls during the part, 10^-9 US dollars.
    public var costNanoUsd = 0.0
    /// What they cost beyond the expected, 10^-9 US dollars; 0 where neither their number nor their price is out of line.
    public var excessCostNanoUsd = 0.0
    /// Cost of everyone's calls in the same time, 10^-9 US dollars.
    public var allCostNanoUsd = 0.0
    /// Calls of everyone in the same time: what the impact is measured by.
    public var allCalls = 0.0
    public var anomalyCount = 0
    /// Whose series leads.
    public var leadAttributes = AttributeSet()
    public var leadSlotUs: Int64 = 0

    var leadMetric: SeriesMetric? { metrics.first }

    public var cause: AttributeSet { causes.first ?? AttributeSet() }

    /// Sets the name, which is made of the cause, the leading metric and the start.
    mutating func name() {
        id = FindingId.text("I", [AttributeText.json(causes), metrics.first?.rawValue ?? "", String(startUs)])
    }
}

/// What went wrong for one reason, over one night or many.
public struct Incident: Sendable, Equatable {
    /// In order of time; never empty.
    public private(set) var parts: [IncidentPart]
    /// Whether it had not ended where the data ended.
    public var isOpen = false
    public var changeId: String?
    public var changeLeadMinutes: Double?
    /// Names of the objectives that it broke, by bytes.
    public var objectives: [String] = []
    /// What the breaches of its objectives make of it at least.
    public var leastSeverity: Severity?

    public init(_ part: IncidentPart) { parts = [part] }

    /// Nil without parts.
    public init?(parts: [IncidentPart]) {
        guard !parts.isEmpty else { return nil }
        self.parts = parts.sorted { ($0.startUs, $0.id) < ($1.startUs, $1.id) }
    }

    public mutating func append(_ part: IncidentPart) { parts.append(part) }

    /// The part that is least likely by chance: it speaks for the whole.
    public var lead: IncidentPart {
        parts.min { ($0.logP, -$0.size, $0.startUs) < ($1.logP, -$1.size, $1.startUs) } ?? parts[0]
    }

    public var id: String { parts[0].id }
    public var firstSignUs: Int64 { parts.map(\.firstSignUs).min() ?? parts[0].firstSignUs }
    public var startUs: Int64 { parts.map(\.startUs).min() ?? parts[0].startUs }
    public var endUs: Int64 { parts.map(\.endUs).max() ?? parts[0].endUs }
    public var severity: Severity { (parts.map(\.severity) + [leastSeverity].compactMap { $0 }).max() ?? .info }
    public var isExpected: Bool { parts.allSatisfy(\.isExpected) }
    public var size: Double { parts.map(\.size).max() ?? 0 }
    public var anomalyCount: Int { parts.reduce(0) { $0 + $1.anomalyCount } }
    public var calls: Double { parts.reduce(0) { $0 + $1.calls } }
    public var excessFailures: Double { parts.reduce(0) { $0 + $1.excessFailures } }
    public var excessSlow: Double { parts.reduce(0) { $0 + $1.excessSlow } }
    public var excessCostNanoUsd: Double { parts.reduce(0) { $0 + $1.excessCostNanoUsd } }

    /// The leading metric first.
    public var metrics: [SeriesMetric] {
        ([lead] + parts).flatMap(\.metrics).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// The start of the first part that is half as large as the largest.
    public var escalationUs: Int64? { parts.first { $0.size >= size / 2 }?.peakUs }
}
