/// What an export may say of a piece of feedback, before it is folded; the keys of a field mapping.
public enum FeedbackField: String, Sendable, CaseIterable {
    case id, kind, channel, author, account, subject, text, language, type, status, priority, tags, comments, consumer
    case parentId = "parent_id"
    case authorRole = "author_role"
    case authorEmail = "author_email"
    case isPublic = "is_public"
    case createdAt = "created_at"
    case updatedAt = "updated_at"
    case solvedAt = "solved_at"
    case closedAt = "closed_at"
    case nps
    case rating
    /// What a rating is out of: `1-5`, `0-10`, `5`.
    case ratingScale = "rating_scale"
    case ratingComment = "rating_comment"
    case requestId = "request_id"
    case traceId = "trace_id"
    case conversationId = "conversation_id"
    /// False for a superseded row.
    case isActive = "is_active"
    /// True for a row that was deleted.
    case isDeleted = "is_deleted"
}
