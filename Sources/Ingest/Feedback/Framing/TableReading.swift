/// The texts of one row, by the names of its columns.
struct TableCells {
    let columns: FeedbackColumns
    private let texts: [String]
    /// Whether the text of a cell had to be guessed, for it is no UTF-8.
    let isGuessed: Bool

    init(_ row: DelimitedRow, _ columns: FeedbackColumns) {
        self.columns = columns
        var texts: [String] = []
        var isGuessed = false
        for place in 0..<min(row.count, columns.names.count) {
            let cell = TextEncoding.text(row.cell(place))
            texts.append(cell.text)
            isGuessed = isGuessed || cell.isGuessed
        }
        self.texts = texts
        self.isGuessed = isGuessed
    }

    /// The text at a place; empty where the row is too short.
    func text(_ place: Int) -> String { place < texts.count ? texts[place] : "" }

    /// The texts of all columns of a name that are not empty.
    func all(_ name: String) -> [String] { columns.all(name).map(text).filter { !$0.isEmpty } }

    subscript(_ name: String) -> String? { all(name).first }
}

/// Makes of the rows of a table what its format says of them.
struct TableReading {
    private let format: TableFormat
    private let table: FeedbackTable
    /// Where the fields stand.
    private let places: [(field: FeedbackField, place: Int)]
    private let tagPlaces: [Int]
    private var base: RawFeedback

    /// Words in the names of columns that hold ids, whatever the format.
    private static let idWords: [FeedbackField: [String]] = [
        .requestId: ["request id", "request_id", "requestid", "correlation_id", "correlation id"],
        .traceId: ["trace id", "trace_id", "traceid", "traceparent"],
        .conversationId: ["conversation id", "conversation_id", "session id", "session_id"],
    ]

    private static let times: [FeedbackField] = [.createdAt, .updatedAt, .solvedAt, .closedAt]

    init(_ format: TableFormat, _ table: FeedbackTable, mapping: [FeedbackField: String]) {
        self.format = format
        self.table = table
        var places: [(field: FeedbackField, place: Int)] = []
        for field in FeedbackField.allCases where field != .tags {
            let names = (mapping[field].map { [$0] } ?? []) + (format.columns[field] ?? [])
            let place = table.columns.first(names) ?? Self.idWords[field].flatMap(table.columns.containing)
            if let place { places.append((field, place)) }
        }
        self.places = places
        let tagNames = (mapping[.tags].map { [$0] } ?? []) + (format.columns[.tags] ?? [])
        tagPlaces = tagNames.first(where: table.columns.has).map(table.columns.all) ?? []
        base = format.base
        let created = places.first { $0.field == .createdAt }
        base.needsTime = created != nil
        if let created, table.columns.names[created.place].lowercased().contains("utc") { base.clock = .utc }
        settleOrders()
    }

    /// Looks through the columns of times for a number above 12.
    private mutating func settleOrders() {
        let timePlaces = places.filter { Self.times.contains($0.field) }
        guard !timePlaces.isEmpty else { return }
        var orders: [FeedbackField: DateOrder] = [:]
        table.forEachRow { row, fault in
            guard fault == nil else { return }
            for (field, place) in timePlaces where orders[field] == nil {
                let order = DateOrder(CollectionOfOne(row.cell(place)))
                if order != .unknown { orders[field] = order }
            }
        }
        // Columns of one table are written by one clock.
        let settled = Set(orders.values)
        for (field, _) in timePlaces {
            base.orders[field] = orders[field] ?? (settled.count == 1 ? settled.first : nil)
        }
    }

    /// What a row says.
    func raw(_ cells: TableCells, line: Int64) -> RawFeedback {
        var raw = base
        for (field, place) in places { raw[field] = cells.text(place) }
        raw.mayLackId = !places.contains { $0.field == .id }
        raw.tags = tagPlaces.flatMap { cells.text($0).split(whereSeparator: format.tagSeparators.contains) }
            .map { String($0.withoutBlanks) }.filter { !$0.isEmpty }
        if let flag = raw[.isPublic].flatMap(FlagText.value) { raw.isPublic = flag }
        format.finish(&raw, cells)
        return raw
    }
}
