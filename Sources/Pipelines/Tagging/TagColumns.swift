/// Which columns of a table hold the texts and their names.
struct TagColumns: Equatable, Sendable {
    /// Names that a column of texts usually has, the likeliest first.
    static let textNames = [
        "text", "comment", "comments", "feedback", "review", "review text", "body", "message", "content", "description",
        "comment text", "satisfaction comment", "remark", "answer", "summary", "subject", "title",
    ]
    static let idNames = [
        "id", "ticket id", "ticket_id", "issue key", "key", "number", "response id", "response_id", "review id",
        "review_id", "conversation_id", "uuid",
    ]

    let text: Int
    /// Nil where rows are named by their line.
    let id: Int?

    /// - Throws: `.configuration` where a flag names no column, or where no column can be told to hold texts.
    init(_ header: TableHeader, _ request: TagRequest) throws(PipelineError) {
        text = try Self.text(header, named: request.textColumn)
        if let name = request.idColumn {
            id = try header.column(name, flag: "--id-column")
        } else {
            id = header.column(among: Self.idNames)
        }
    }

    /// The column that a flag names, else the one that is known to hold texts, else the only one.
    static func text(_ header: TableHeader, named name: String?) throws(PipelineError) -> Int {
        if let name { return try header.column(name, flag: "--text-column") }
        if let known = header.column(among: textNames) { return known }
        if header.names.count == 1 { return 0 }
        throw header.notTold("texts", flag: "--text-column")
    }
}
