import Ingest

/// How a file of texts is read: as an export of a product, or as a plain table.
enum TagRoute {
    /// Nil: told by the content.
    case export(format: String?)
    case table

    /// A named format and named columns decide; else what a file begins with. Standard input can be looked at only
    /// once, and is a table unless its format is named.
    ///
    /// - Throws: `.failed` where the file cannot be read.
    init(_ path: String, _ request: TagRequest) throws(PipelineError) {
        if let format = request.format {
            self = .export(format: format)
            return
        }
        guard path != "-", request.textColumn == nil, request.idColumn == nil else {
            self = .table
            return
        }
        do {
            switch try FeedbackFormats.look(at: path) {
            case .json: self = .export(format: nil)
            case .product(let format): self = .export(format: format.name)
            case .other: self = .table
            }
        } catch {
            throw .unreadable(error)
        }
    }
}
