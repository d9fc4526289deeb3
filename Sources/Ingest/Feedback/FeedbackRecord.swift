/// One thing that somebody said, whatever product it was exported from.
///
/// Texts are not redacted. What a product does not say is nil, never an empty text.
public struct FeedbackRecord: Sendable, Equatable {
    /// The id that people see where there is one (`GW-12`, `INC0010001`); that of a comment without one is its
    /// parent's with `#1`, `#2`, … behind it.
    public var id = ""
    /// The ticket that a comment belongs to.
    public var parentId: String?
    /// The format's name, as `FeedbackFormats` has it; empty until a reader has set it.
    public var sourceFormat = ""
    /// The line of the export on which the record begins, counted from 1.
    public var sourceLine: Int64 = 0
    /// `email`, `web`, `chat`, … as the product calls it.
    public var channel: String?
    public var kind = FeedbackKind.ticket
    /// The author's id, else the name; an e-mail address only as a pseudonym.
    public var author: String?
    public var authorRole = FeedbackRole.unknown
    /// The organisation for which the author speaks.
    public var account: String?
    /// False for a note that only agents see; nil where the export does not say.
    public var isPublic: Bool?
    public var subject: String?
    /// The whole text without markup, quotes and signatures included.
    public var text: String?
    /// What the author says in it: without quoted replies, signatures, stack traces, log lines and code.
    public var spoken: String?
    /// BCP 47, as exported.
    public var language: String?
    /// 0 to 10; nil where the answer is none of these.
    public var nps: Int?
    /// A rating as it stands in the export: `good`, `4,5`, `up`.
    public var csatRaw: String?
    /// The rating on a scale from 0 (worst) to 1 (best).
    public var csatScore: Double?
    /// What was said with the rating alone.
    public var csatComment: String?
    public var status: String?
    public var statusGroup = FeedbackStatusGroup.unknown
    public var priority: String?
    /// 1 (highest) to 4.
    public var priorityRank: Int?
    /// `incident`, `bug`, `question`, … as exported.
    public var type: String?
    public var createdUs: Int64?
    public var updatedUs: Int64?
    public var solvedUs: Int64?
    public var closedUs: Int64?
    /// Whether a time of this record stood in the export without a zone, and UTC was taken for want of another.
    public var timeAssumedUtc = false
    public var tags: [String] = []
    /// How many replies the product counts, or how many stand in the export.
    public var comments: Int?
    public var linkedRequestIds: [String] = []
    public var linkedTraceIds: [String] = []
    public var linkedConversationIds: [String] = []
    /// The API consumer, where a field names it.
    public var consumer: String?
    /// False for a row that a later one replaces, and for what was deleted; not to be counted.
    public var activeVersion = true
    /// Whether it was deleted; a record that was is no active version.
    public var isDeleted = false
    /// Whether a machine wrote it: an absence note, a confirmation of receipt, a bounced message.
    public var isAutomatic = false

    public init() {}

    /// Whether a customer says something here that counts.
    ///
    /// Notes, answers of agents, superseded rows and automatic replies are not the customer's voice, nor is a comment
    /// whose author may be either.
    public var isCustomerVoice: Bool {
        guard activeVersion, !isAutomatic, isPublic != false else { return false }
        return kind == .comment ? authorRole == .customer : authorRole != .agent
    }

    /// Subject and what the author says, or what was said with a rating; nil where there are no words.
    public var said: String? {
        let parts = [subject, spoken ?? csatComment].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: "\n")
    }
}

/// What sort of thing was said.
public enum FeedbackKind: String, Sendable, CaseIterable {
    /// A request for help, with its first message.
    case ticket
    /// A later message of a ticket, or a turn of a conversation.
    case comment
    /// A row of a survey.
    case survey
    /// A thumb, a helpful vote or a shop's review.
    case rating
}

/// On which side of the desk an author is.
public enum FeedbackRole: String, Sendable, CaseIterable {
    case customer, agent, unknown
}

/// What a product's statuses come down to.
public enum FeedbackStatusGroup: String, Sendable, CaseIterable {
    case open, pending, solved, closed, unknown
}
