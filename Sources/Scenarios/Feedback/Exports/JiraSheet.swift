/// Jira's CSV export of all fields: `dd/MMM/yy h:mm AM` by the user's clock, without a zone.
///
/// `Labels` and `Comment` are repeated as often as the fullest issue needs, so most of their cells are
/// empty. A comment's cell is `date;author;text`, and nothing tells notes that only
/// agents see from answers.
///
/// - Source: FORMATS.md, chapter on feedback exports; sample `jira_export.csv`.
struct JiraSheet {
    private typealias Column = FeedbackSheet.Column

    private let source: FeedbackSource
    private let ids: ExportIds

    init(_ source: FeedbackSource) {
        self.source = source
        ids = ExportIds(source)
    }

    func bytes(of items: [FeedbackItem]) -> [UInt8] {
        let labels = items.reduce(2) { max($0, $1.tags.count) }
        let comments = items.reduce(2) { max($0, $1.comments.count) }
        let columns = head + dates + repeated("Labels", labels) { $0.tagWords } + texts + customFields
        return FeedbackSheet(columns: columns + repeated("Comment", comments) { $0.comments.map(cell) })
            .bytes(of: items)
    }

    private var head: [Column] {
        [
            Column("Summary") { $0.subject ?? "" },
            Column("Issue key") { FeedbackExport.id(of: $0, source: source) },
            Column("Issue id") { "\(JiraWords.issueId($0, ids))" },
            Column("Issue Type") { JiraWords.type($0, ids) },
            Column("Status") { JiraWords.status($0) },
            Column("Project key") { _ in source.projectKey },
            Column("Project name") { _ in source.name },
            Column("Priority") { JiraWords.priority($0) },
            Column("Resolution") { JiraWords.resolution($0) ?? "" },
            Column("Assignee") { $0.assignee.map(login) ?? "" },
            Column("Reporter") { $0.author.email },
            Column("Creator") { $0.author.email },
        ]
    }

    private var dates: [Column] {
        [
            Column("Created") { stamp($0.createdUs) },
            Column("Updated") { stamp($0.updatedUs) },
            .empty("Last Viewed"),
            Column("Resolved") { $0.solvedUs.map(stamp) ?? "" },
            .empty("Due Date"),
            Column("Votes") { _ in "0" },
        ]
    }

    private var texts: [Column] {
        [
            Column("Description") { $0.text ?? "" },
            .empty("Environment"),
            Column("Component/s") { $0.component },
            .empty("Component/s"),
            .empty("Attachment"),
        ]
    }

    private var customFields: [Column] {
        [
            Column("Custom field (Organizations)") { $0.author.account ?? "" },
            Column("Custom field (Request ID)") { $0.requestId ?? "" },
            Column("Custom field (Conversation ID)") { $0.conversationId ?? "" },
            Column("Custom field (Request language)") { $0.language },
            Column("Satisfaction rating") { $0.rating.map { "\($0)" } ?? "" },
            .empty("Sprint"),
        ]
    }

    private func repeated(_ name: String, _ count: Int, _ cells: @escaping (FeedbackItem) -> [String]) -> [Column] {
        (0..<count).map { index in
            Column(name) { item in
                let cells = cells(item)
                return index < cells.count ? cells[index] : ""
            }
        }
    }

    private func cell(_ comment: FeedbackComment) -> String {
        "\(stamp(comment.timeUs));\(login(comment.author));\(comment.text)"
    }

    /// A login has no semicolon, which a name may have.
    private func login(_ author: FeedbackAuthor) -> String { ExportIds.slug(author.name, separator: ".") }

    private func stamp(_ us: Int64) -> String { ExportStamp(us, offsetMinutes: source.utcOffsetMinutes).jiraSheet }
}
