import Codecs
import Glibc
import Ingest
import Settings
import Tables

extension PipelineError {
    /// A system call that failed, with the system's own words.
    static func system(path: String, _ what: String, code: Int32) -> PipelineError {
        let cause = String(cString: strerror(code))
        if code == ENOSPC || code == EDQUOT {
            return .failed(
                .diskFull, path: path, "\(what): \(cause)", help: "free some space and run again; nothing was committed"
            )
        }
        return .failed(.outputNotWritten, path: path, "\(what): \(cause)")
    }
}

extension PipelineError {
    /// Trouble with an input or with how it is to be read.
    static func ingest(_ error: IngestError) -> PipelineError {
        .failed(
            Problem(
                .inputUnreadable, error.description,
                help: "check that the file is there and may be read, or leave it out; nothing was committed"))
    }

    /// Trouble with a table.
    static func table(_ error: TableError) -> PipelineError {
        switch error {
        case .io(_, _, let code, _) where code == ENOSPC || code == EDQUOT:
            .failed(Problem(.diskFull, error.description, help: "free some space and run again; nothing was committed"))
        case .io: .failed(Problem(.tableNotWritten, error.description))
        case .conflict:
            .failed(Problem(.commitConflict, error.description, help: "run again once the other writer is done"))
        case .outOfSpec, .unsupported, .overLimit: .failed(Problem(.tableUnreadable, error.description))
        }
    }
}
