/// What a file of texts may be, by its beginning.
public enum FeedbackLook: Sendable {
    case json
    /// A table that only this product exports.
    case product(FeedbackFormat)
    /// Another table, or no table.
    case other
}

extension FeedbackFormats {
    /// Looks at the beginning of a file.
    ///
    /// - Throws: `io` where the file cannot be read.
    public static func look(at path: String) throws(IngestError) -> FeedbackLook {
        let limits = ReaderLimits(maxLineBytes: FeedbackOptions().maxLineBytes, digestsPlainFiles: false)
        let chunks = try ChunkReader(path: path, limits: limits)
        var chunk = Chunk()
        guard try chunks.next(into: &chunk) else { return .other }
        return look(at: Array(chunk.bytes[..<chunk.count]))
    }

    /// Whether the beginning of a file holds a record that some format knows, or is a table that only one product
    /// exports.
    public static func recognises(_ head: [UInt8]) throws(IngestError) -> Bool {
        switch look(at: head) {
        case .other: return false
        case .product: return true
        case .json:
            do {
                return try FeedbackReader.read(head).summary.records > 0
            } catch .unsupported {
                return false
            }
        }
    }

    static func look(at head: [UInt8]) -> FeedbackLook {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let first = head.dropFirst(head.starts(with: mark) ? mark.count : 0).first { $0 > 0x20 }
        if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") { return .json }
        guard let table = FeedbackTable(head) else { return .other }
        let format = all.first { $0.table?.recognises(table.columns) == true }
        return format.map { $0.name == FeedbackFormat.genericCSV.name ? .other : .product($0) } ?? .other
    }
}
