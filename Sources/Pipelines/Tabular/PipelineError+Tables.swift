import Ingest
import Settings

extension PipelineError {
    /// A table that cannot be opened or read.
    static func unreadable(_ error: IngestError) -> PipelineError {
        .failed(Problem(.inputUnreadable, error.description, help: "check that the file is there and may be read"))
    }

    /// A table whose first line does not name columns.
    static func noHeader(_ path: String, line: Int64, _ text: String) -> PipelineError {
        .failed(
            Problem(
                .noTableHeader, at: Place(path, line: Int(line)), text,
                help: "needed: delimited text, and the names of the columns on its first line"))
    }

    /// A compressed table that could not be decoded to its end.
    static func damaged(_ path: String, _ damage: ArchiveDamage, rows: Int) -> PipelineError {
        .failed(
            Problem(
                .inputDamaged, path: path, "\(damage); \(rows) \(rows == 1 ? "row" : "rows") could be read",
                help: "fetch the file again: what is missing may matter"))
    }
}
