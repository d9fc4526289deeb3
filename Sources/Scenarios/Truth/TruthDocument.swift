/// The truth file: everything that was planted and what it did, for the evaluation alone.
///
/// - Source: docs/truth.md describes every member; docs/truth.schema.json checks it.
public struct TruthDocument: Encodable, Sendable {
    public let schema = "hypercare-truth/1"
    public let scenario: String
    public let seed: UInt64
    public let from: String
    public let to: String
    public let calls: Int
    public let lines: Int
    public let damagedLines: Int
    public let blankLines: Int
    public let startupLines: Int
    public let feedbackItems: Int
    public let incidents: [Incident]
    public let distractors: [Incident]
    public let releases: [Change]
    public let quietDays: [String]

    public struct Incident: Encodable, Sendable {
        public let id: String
        public let kind: String
        public let from: String
        public let to: String
        public let onset: String
        public let rampMinutes: Double
        public let strength: Double
        public let strengthClass: String
        public let attributes: [String: String]
        public let answers: [[String: String]]
        public let inCalls: Bool
        public let effects: [Effect]
        public let feedback: OrNull<Complaints>
        public let release: OrNull<String>

        private enum CodingKeys: String, CodingKey {
            case id, kind, from, to, onset
            case rampMinutes = "ramp_minutes"
            case strength
            case strengthClass = "strength_class"
            case attributes, answers
            case inCalls = "in_calls"
            case effects, feedback, release
        }
    }

    public struct Effect: Encodable, Sendable {
        public let metric: String
        public let per: String
        public let expected: Double
        public let actual: Double
        public let ratio: OrNull<Double>
        public let robustSd: OrNull<Double>

        private enum CodingKeys: String, CodingKey {
            case metric, per, expected, actual, ratio
            case robustSd = "robust_sd"
        }
    }

    public struct Complaints: Encodable, Sendable {
        public let topics: [String]
        public let items: Int
        public let lagMedianMinutes: Double
        public let lagP90Minutes: Double

        private enum CodingKeys: String, CodingKey {
            case topics, items
            case lagMedianMinutes = "lag_median_minutes"
            case lagP90Minutes = "lag_p90_minutes"
        }
    }

    public struct Change: Encodable, Sendable {
        public let id: String
        public let time: String
        public let kind: String
        public let service: String
        public let version: String
        public let incident: OrNull<String>
    }

    private enum CodingKeys: String, CodingKey {
        case schema, scenario, seed, from, to, calls, lines
        case damagedLines = "damaged_lines"
        case blankLines = "blank_lines"
        case startupLines = "startup_lines"
        case feedbackItems = "feedback_items"
        case incidents, distractors, releases
        case quietDays = "quiet_days"
    }
}

extension TruthDocument {
    /// The truth of a scenario that was made.
    ///
    /// - Parameter items: all feedback, as it was exported.
    public init(_ scenario: Scenario, _ record: ScenarioRecord, items: [FeedbackItem]) {
        self.scenario = scenario.name
        seed = scenario.seed
        from = UTCText.second(scenario.firstDay.startUs)
        to = UTCText.second(scenario.endUs)
        let tally = record.tally
        calls = tally.calls
        lines = tally.calls + tally.damagedLines + tally.blankLines + tally.startupLines
        damagedLines = tally.damagedLines
        blankLines = tally.blankLines
        startupLines = tally.startupLines
        feedbackItems = items.count
        let truth = scenario.truth
        let all = truth.indices.map { index in
            Incident(truth[index], index, scenario, record, items)
        }.sorted { $0.id < $1.id }
        incidents = all.filter { $0.id.hasPrefix("I") }
        distractors = all.filter { $0.id.hasPrefix("D") }
        releases = scenario.releases.map { release in
            Change(
                id: release.id, time: UTCText.second(release.timeUs), kind: release.kind.rawValue,
                service: release.service, version: release.version,
                incident: OrNull(release.incident.map { truth[$0].id }))
        }
        quietDays = (0..<scenario.dayCount).map(scenario.firstDay.advanced(by:)).filter { day in
            !scenario.incidents.contains {
                !$0.kind.isDistractor && $0.startUs < day.startUs + CivilDay.lengthUs && $0.endUs > day.startUs
            }
        }.map(\.description)
    }
}

extension TruthDocument.Incident {
    init(_ truth: Truth, _ index: Int, _ scenario: Scenario, _ record: ScenarioRecord, _ items: [FeedbackItem]) {
        id = truth.id
        kind = truth.kind.rawValue
        from = UTCText.second(truth.fromUs)
        to = UTCText.second(truth.toUs)
        onset = scenario.incidents[index].isAbrupt ? "abrupt" : "slow"
        rampMinutes = Double(truth.rampUs) / 60e6
        strength = truth.strength
        attributes = truth.attributes.dictionary
        answers = truth.answers.map(\.dictionary)
        inCalls = truth.kind.isInCalls
        let effects = record.effects(index)
        self.effects = effects.map {
            TruthDocument.Effect(
                metric: $0.metric.rawValue, per: $0.metric.per, expected: $0.expected, actual: $0.actual,
                ratio: OrNull($0.ratio), robustSd: OrNull($0.robustSd))
        }
        strengthClass = Self.strengthClass(effects.compactMap(\.robustSd).max() ?? 0)
        feedback = OrNull(TruthDocument.Complaints(items.filter { $0.truth.incident == index }))
        release = OrNull(scenario.releases.first { $0.incident == index }?.id)
    }

    private static func strengthClass(_ robustSd: Double) -> String {
        robustSd >= 5 ? "strong" : robustSd >= 2 ? "moderate" : robustSd >= 1 ? "weak" : "faint"
    }
}

extension TruthDocument.Complaints {
    /// Nil where nobody wrote because of it.
    init?(_ items: [FeedbackItem]) {
        let lags = items.compactMap { item in
            item.truth.causeUs.map { Double(item.createdUs - $0) / 60e6 }
        }.sorted()
        guard !items.isEmpty, let median = lags.median else { return nil }
        var counts: [FeedbackTopic: Int] = [:]
        for topic in items.compactMap(\.truth.topics.first) { counts[topic, default: 0] += 1 }
        let order = FeedbackTopic.allCases.filter { counts[$0, default: 0] * 4 >= items.count }
        topics = order.sorted { counts[$0, default: 0] > counts[$1, default: 0] }.map(\.rawValue)
        self.items = items.count
        lagMedianMinutes = median
        lagP90Minutes = lags[(lags.count * 9 - 1) / 10]
    }
}

extension TruthAttributes {
    var dictionary: [String: String] { Dictionary(items.map { ($0.name, $0.value) }) { first, _ in first } }
}

/// A value that is written as `null` where there is none, so that every member is always there.
public struct OrNull<Value: Encodable & Sendable>: Encodable, Sendable {
    public let value: Value?

    public init(_ value: Value?) { self.value = value }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if let value { try container.encode(value) } else { try container.encodeNil() }
    }
}

/// Times as text.
public enum UTCText {
    /// `2026-03-02T10:05:00Z`
    public static func second(_ us: Int64) -> String {
        minute(us).dropLast() + ":\(two(Int(us % 60_000_000 / 1_000_000)))Z"
    }

    /// `2026-03-02T10:05Z`
    public static func minute(_ us: Int64) -> String {
        let minutes = Int(us % CivilDay.lengthUs / 60_000_000)
        return "\(CivilDay(daysSince1970: Int(us / CivilDay.lengthUs)))T\(two(minutes / 60)):\(two(minutes % 60))Z"
    }

    private static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
