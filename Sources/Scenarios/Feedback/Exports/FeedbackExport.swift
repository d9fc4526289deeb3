/// Files of feedback as help desks, trackers, shops and forms export them.
///
/// Equal input gives equal bytes. Items come in the order of their creation; those of a kind that the
/// format cannot carry are left out. What is known of an item, its `truth`, is never looked at.
public enum FeedbackExport {
    /// The whole file; for no items a valid file without any.
    public static func bytes(of items: [FeedbackItem], source: FeedbackSource) -> [UInt8] {
        let items = items.filter { source.format.kinds.contains($0.kind) }
        return switch source.format {
        case .zendeskJSON: ZendeskTickets(source).bytes(of: items)
        case .zendeskCSV: ZendeskView(source).bytes(of: items)
        case .jiraJSON: JiraIssues(source).bytes(of: items)
        case .jiraCSV: JiraSheet(source).bytes(of: items)
        case .servicenowJSON: ServiceNowRecords(source).bytes(of: items)
        case .servicenowCSV: ServiceNowRecords(source).sheet(of: items)
        case .intercomJSON: IntercomConversations(source).bytes(of: items)
        case .githubJSON: GitHubIssues(source).bytes(of: items)
        case .appReviewsJSON: AppStoreReviews(source).bytes(of: items)
        case .appReviewsCSV: PlayReviews(source).bytes(of: items)
        case .npsCSV: Surveys(source).nps(items)
        case .csatCSV: Surveys(source).csat(items)
        case .helpfulCSV: Surveys(source).helpful(items)
        case .chatNDJSON: ChatThumbs(source).bytes(of: items)
        case .genericCSV: GenericFeedback(source).sheet(of: items)
        case .genericNDJSON: GenericFeedback(source).lines(of: items)
        }
    }

    /// The id that the export shows to people: `GW-12`, `INC0010001`, `35436`, `r-1017`.
    public static func id(of item: FeedbackItem, source: FeedbackSource) -> String {
        let ids = ExportIds(source)
        switch source.format {
        case .zendeskJSON, .zendeskCSV: return "\(ids.running(item, from: 10_000..<90_000))"
        case .jiraJSON, .jiraCSV: return "\(source.projectKey)-\(ids.running(item, from: 100..<4_100))"
        case .servicenowJSON, .servicenowCSV:
            return "INC" + String(10_000_000 + ids.running(item, from: 10_000..<910_000)).dropFirst()
        case .intercomJSON: return "\(ids.running(item, from: 1_000_000_000..<1_900_000_000))"
        case .githubJSON: return "\(ids.running(item, from: 200..<6_200))"
        case .appReviewsJSON: return AppStoreReviews(source).id(item)
        case .appReviewsCSV: return ids.uuid("review/\(item.number)")
        case .npsCSV: return "r-\(ids.running(item, from: 1_000..<10_000))"
        case .csatCSV: return "\(ids.running(item, from: 300..<3_300))"
        case .helpfulCSV: return "h\(ids.running(item, from: 5_000..<55_000))"
        case .chatNDJSON: return "fb_" + ids.hex("feedback/\(item.number)", digits: 24)
        case .genericCSV, .genericNDJSON: return "FB-\(ids.running(item, from: 2_000..<22_000))"
        }
    }
}

extension FeedbackItem {
    /// Whom the desk gave the item to: the first agent who wrote.
    var assignee: FeedbackAuthor? { comments.first { $0.author.isAgent }?.author }

    /// The first reply of an agent that its author could read.
    var publicReply: FeedbackComment? { comments.first { $0.author.isAgent && $0.isPublic } }

    /// Solved or closed.
    var isDone: Bool { status == .solved || status == .closed }

    /// Tags for products that allow no spaces in them.
    var tagWords: [String] { tags.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: "_") } }
}
