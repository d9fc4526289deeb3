/// A line of `truth/feedback.ndjson`: what is known of one item.
public struct FeedbackTruthLine: Encodable, Sendable {
    /// As the export shows it.
    public let id: String
    public let source: String
    public let created: String
    public let experience: String
    public let topics: [String]
    public let sentiment: String
    public let severity: String
    public let language: String
    public let incident: OrNull<String>
    public let lagMinutes: OrNull<Double>
    public let sensitive: [String]

    private enum CodingKeys: String, CodingKey {
        case id, source, created, experience, topics, sentiment, severity, language, incident
        case lagMinutes = "lag_minutes"
        case sensitive
    }

    /// - Parameter incidents: the ids of the scenario's incidents, in their order.
    public init(_ item: FeedbackItem, source: FeedbackSource, incidents: [String]) {
        id = FeedbackExport.id(of: item, source: source)
        self.source = source.name
        created = UTCText.second(item.createdUs)
        experience = item.truth.experience.rawValue
        topics = item.truth.topics.map(\.rawValue)
        sentiment = item.truth.sentiment.rawValue
        severity = item.truth.severity.rawValue
        language = item.language
        incident = OrNull(item.truth.incident.map { incidents[$0] })
        let isCaused = item.truth.incident != nil
        let lag = item.truth.causeUs.map { (Double(item.createdUs - $0) / 60e4).rounded() / 100 }
        lagMinutes = OrNull(isCaused ? lag : nil)
        sensitive = item.truth.sensitive
    }
}
