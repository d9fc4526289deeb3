import Foundation

/// Values that are kept in one cell of a table, as JSON with its keys in order.
enum CellJSON {
    /// - Throws: `.failed` where a value has no JSON, such as one that is not finite.
    static func text(_ value: some Encodable, table: String, what: String) throws(PipelineError) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return String(decoding: try encoder.encode(value), as: UTF8.self)
        } catch {
            throw .failed(.tableNotWritten, path: "tables/\(table)", "\(what) cannot be written")
        }
    }
}
