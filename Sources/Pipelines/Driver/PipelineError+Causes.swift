import Codecs
import Glibc
import Ingest
import Tables

extension PipelineError {
    /// A system call that failed, with the system's own words.
    static func system(path: String, _ what: String, code: Int32) -> PipelineError {
        let cause = String(cString: strerror(code))
        if code == ENOSPC || code == EDQUOT {
            return .failed(
                .diskFull, path: path, "\(what): \(cause)", help: "free some space and run again; nothing was committed")
        }
        return .failed(.outputNotWritten, path: path, "\(what): \(cause)")
    }
}
