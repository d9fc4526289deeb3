/// Bytes of an export, as they come, to records and rejects.
final class FeedbackDecoder {
    private enum Layout {
        case unknown
        /// One value a line; nothing is held.
        case lines
        case document, table
        case wide(TextEncoding.Wide)
    }

    private let path: String
    private let options: FeedbackOptions
    private let named: FeedbackFormat?
    private let feed: ObjectFeed
    private let out: FeedbackOutput
    private var layout = Layout.unknown
    private var held: [UInt8] = []
    private var nextLine: Int64 = 1

    /// - Throws: `unsupported` where the options name no format.
    init(
        path: String, options: FeedbackOptions, _ take: @escaping (FeedbackEntry) -> Void
    ) throws(IngestError) {
        self.path = path
        self.options = options
        named = options.format.flatMap(FeedbackFormats.named)
        if let name = options.format, named == nil {
            let known = FeedbackFormats.all.map(\.name).joined(separator: ", ")
            throw .unsupported(path: path, what: "no feedback format is called '\(name)'; there are \(known)")
        }
        out = FeedbackOutput(
            RecordBuilder(zone: options.zone, redactor: options.redactor, undated: options.undated), take)
        feed = ObjectFeed(named: named, mapping: options.mapping, out)
    }

    var summary: FeedbackSummary { out.summary }

    func reject(line: Int64, _ reason: FeedbackReject.Reason) { out.reject(line: line, reason) }

    /// Takes the next whole lines; lines before them may have been left out.
    func add(_ bytes: ArraySlice<UInt8>, firstLine: Int64) throws(IngestError) {
        guard !bytes.isEmpty else { return }
        if case .lines = layout {
            try readLines(Array(bytes), firstLine: firstLine)
            return
        }
        // Empty lines stand for those left out, so that lines are counted right.
        for _ in 0..<max(0, firstLine - nextLine) where !held.isEmpty { held.append(0x0A) }
        if held.isEmpty { nextLine = firstLine }
        nextLine = firstLine + bytes.reduce(into: 0) { $0 += $1 == 0x0A ? 1 : 0 }
        held.append(contentsOf: bytes)
        guard held.count <= options.maxHeldBytes else {
            throw .overLimit(path: path, what: "more than \(options.maxHeldBytes) bytes would have to be held at once")
        }
        guard case .unknown = layout else { return }
        layout = Self.layout(held[...], named)
        guard case .lines = layout else { return }
        let head = held
        held = []
        try readLines(head, firstLine: firstLine)
    }

    /// Reads what is held.
    func finish() throws(IngestError) {
        if case .wide(let wide) = layout {
            held = TextEncoding.narrowed(held, wide)
            layout = Self.layout(held[...], named)
        }
        switch layout {
        case .unknown, .wide: break
        case .lines: try readLines(held, firstLine: 1)
        case .document:
            var document = JSONDocument(held, from: Self.markLength(held[...]), firstLine: 1)
            document.read(feed.add)
        case .table: try readTable()
        }
        feed.finish()
        try requireFormat()
    }

    private static func layout(_ head: ArraySlice<UInt8>, _ named: FeedbackFormat?) -> Layout {
        if let wide = TextEncoding.wide(head) { return .wide(wide) }
        let body = head.dropFirst(markLength(head))
        guard let first = body.first(where: { $0 > 0x20 }) else { return .unknown }
        let isJSON = named?.objects != nil || named == nil && (first == UInt8(ascii: "{") || first == UInt8(ascii: "["))
        guard isJSON else { return .table }
        return JSONRecords.layout(Array(body)) == .lines ? .lines : .document
    }

    private static func markLength(_ head: ArraySlice<UInt8>) -> Int { head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

    private func readLines(_ bytes: [UInt8], firstLine: Int64) throws(IngestError) {
        let start = firstLine == 1 ? Self.markLength(bytes[...]) : 0
        JSONRecords.readLines(bytes, start..<bytes.count, firstLine: firstLine, feed.add)
        try requireFormat()
    }

    private func requireFormat() throws(IngestError) {
        guard feed.isUnknown else { return }
        throw .unsupported(path: path, what: "this is no feedback of a known format; name one, or give a field mapping")
    }

    private func readTable() throws(IngestError) {
        if !held.contains(0x0A) { held = held.map { $0 == 0x0D ? 0x0A : $0 } }
        guard let table = FeedbackTable(held) else { return reject(line: 1, .unbalancedQuotes) }
        held = []
        let known = named ?? FeedbackFormats.all.first { $0.table?.recognises(table.columns) == true }
        let mapped = options.mapping.isEmpty ? nil : FeedbackFormat.genericCSV
        guard let format = known ?? mapped, let shape = format.table else {
            throw .unsupported(
                path: path, what: "no feedback format has such a header; name one, or give a field mapping")
        }
        out.summary.format = format.name
        let reading = TableReading(shape, table, mapping: options.mapping)
        table.forEachRow { row, fault in
            if let fault { return out.reject(line: row.line, fault) }
            let cells = TableCells(row, table.columns)
            if row.count != table.columns.names.count { out.summary.raggedRows += 1 }
            if cells.isGuessed { out.summary.guessedRows += 1 }
            out.add(reading.raw(cells, line: row.line), line: row.line, format: format.name)
        }
    }
}
