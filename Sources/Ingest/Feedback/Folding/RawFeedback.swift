/// What a format has found out about one record: texts as they stand in the export.
struct RawFeedback: Sendable {
    /// Which texts the record's clock is told by.
    enum Clock: Sendable {
        /// The clock of the user or of the account, which the export does not name.
        case user
        /// UTC, as the product's documentation says.
        case utc
    }

    var texts: [FeedbackField: String] = [:]
    var kind = FeedbackKind.ticket
    var role = FeedbackRole.unknown
    var isPublic: Bool?
    var markup = FeedbackMarkup.plain
    var subjectMarkup = FeedbackMarkup.plain
    /// The text as a document tree, which then counts instead of the field.
    var document: JSONValue?
    var tags: [String] = []
    /// What a rating is out of where the record does not say.
    var usualScale = 1.0...5.0
    /// Fields whose texts may hold ids of calls, by their names.
    var idFields: [(name: String, text: String)] = []
    var replies: [RawFeedback] = []
    var clock = Clock.user
    var orders: [FeedbackField: DateOrder] = [:]
    /// Whether the record is no record without a time.
    var needsTime = true
    /// Whether a record without an id is one all the same; it is named by what it says.
    var mayLackId = false
    var isAutomatic = false
    /// Whether texts may be digests of texts.
    var isHashed = false

    subscript(_ field: FeedbackField) -> String? {
        get { texts[field] }
        set { texts[field] = newValue.flatMap { PlainFeedback.filled($0) } }
    }
}
