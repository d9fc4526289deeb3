/// The CSV file of a Zendesk view: CRLF, the agents' labels, the account's wall clock without a zone.
///
/// Cells of several lines, tags in one cell, empty optional columns; comments only as a number. A
/// view has no text of its own, so this one shows the description as a further column.
struct ZendeskView {
    private typealias Column = FeedbackSheet.Column

    private let source: FeedbackSource
    private let ids: ExportIds

    init(_ source: FeedbackSource) {
        self.source = source
        ids = ExportIds(source)
    }

    func bytes(of items: [FeedbackItem]) -> [UInt8] {
        FeedbackSheet(style: CSVStyle(lineEnd: "\r\n"), columns: people + words + times + details).bytes(of: items)
    }

    private var people: [Column] {
        [
            Column("Summation column") { _ in "1" },
            Column("Id") { FeedbackExport.id(of: $0, source: source) },
            Column("Requester") { $0.author.name },
            Column("Requester id") { "\(ids.large(ExportIds.person($0.author)))" },
            .empty("Requester external id"),
            Column("Requester email") { $0.author.email },
            Column("Requester domain") { domain($0.author) },
            Column("Submitter") { $0.author.name },
            Column("Assignee") { $0.assignee?.name ?? "" },
            Column("Group") { _ in "Support" },
        ]
    }

    private var words: [Column] {
        [
            Column("Subject") { $0.subject ?? "" },
            Column("Tags") { $0.tagWords.joined(separator: " ") },
            Column("Status") { label(ZendeskWords.status($0)) },
            Column("Priority") { label(ZendeskWords.priority($0)) },
            Column("Via") { channel($0) },
            Column("Ticket type") { label(ZendeskWords.type($0, ids) ?? "") },
        ]
    }

    private var times: [Column] {
        [
            Column("Created at") { stamp($0.createdUs) },
            Column("Updated at") { stamp($0.updatedUs) },
            Column("Assigned at") { stamp($0.comments.first { $0.author.isAgent }?.timeUs) },
            Column("Organization") { $0.author.account ?? "" },
            .empty("Due date"),
            .empty("Initially assigned at"),
            Column("Solved at") { stamp($0.solvedUs) },
            Column("Resolution time") { hoursToSolve($0) },
        ]
    }

    private var details: [Column] {
        [
            Column("Satisfaction Score") { score($0) },
            Column("Reopens") { _ in "0" },
            Column("Replies") { "\($0.comments.count { $0.author.isAgent && $0.isPublic })" },
            Column("Description") { $0.text ?? "" },
            Column("Product [list]") { $0.component },
            Column("Request ID [txt]") { $0.requestId ?? "" },
            Column("Conversation ID [txt]") { $0.conversationId ?? "" },
            Column("Locale") { $0.language },
        ]
    }

    private func stamp(_ us: Int64?) -> String {
        us.map { ExportStamp($0, offsetMinutes: source.utcOffsetMinutes).plain } ?? ""
    }

    private func domain(_ author: FeedbackAuthor) -> String {
        author.email.split(separator: "@").dropFirst().last.map(String.init) ?? ""
    }

    private func hoursToSolve(_ item: FeedbackItem) -> String {
        item.solvedUs.map { "\(($0 - item.createdUs) / 3_600_000_000)" } ?? ""
    }

    private func label(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }

    private func channel(_ item: FeedbackItem) -> String {
        switch ZendeskWords.channel(item, ids) {
        case "email": "Mail"
        case "web": "Web form"
        case "api": "Web service"
        default: "Chat"
        }
    }

    private func score(_ item: FeedbackItem) -> String {
        let score = ZendeskWords.score(item)
        return score == "unoffered" ? "Not Offered" : label(score)
    }
}
