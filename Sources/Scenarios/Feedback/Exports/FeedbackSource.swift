/// Where feedback comes from: one desk, one shop, one form.
public struct FeedbackSource: Sendable, Equatable {
    /// Such as `helpdesk`; its hash decides the ids and everything else in which systems differ.
    public var name: String
    public var format: FeedbackFormat
    /// Minutes east of UTC of the clock by which stamps are written.
    public var utcOffsetMinutes: Int
    /// What stands before the number of a Jira issue: `GW`.
    public var projectKey: String

    /// Without an offset, stamps that name their zone get one by the name, all others are UTC.
    /// Without a key it is made from the name: `api-issues` gives `AI`, `helpdesk` gives `HELP`.
    public init(name: String, format: FeedbackFormat, utcOffsetMinutes: Int? = nil, projectKey: String? = nil) {
        self.name = name
        self.format = format
        self.utcOffsetMinutes = utcOffsetMinutes ?? Self.offset(name, format)
        self.projectKey = projectKey ?? Self.key(name)
    }

    /// The name as a part of host names, `help-desk`.
    var slug: String { ExportIds.slug(name, separator: "-") }

    private static func offset(_ name: String, _ format: FeedbackFormat) -> Int {
        switch format {
        case .jiraJSON, .servicenowJSON, .appReviewsJSON:
            let offsets = [120, 0, -420, 330]
            return offsets[Int(RandomStream.mix(WorldIds.hash(name)) % UInt64(offsets.count))]
        default: return 0
        }
    }

    private static func key(_ name: String) -> String {
        let words = ExportIds.slug(name, separator: "-").split(separator: "-")
        let letters = words.count > 1 ? words.map { String($0.prefix(1)) }.joined() : String(words.joined().prefix(4))
        let key = letters.uppercased().filter(\.isLetter)
        return key.count > 1 ? key : "FB" + key
    }
}
