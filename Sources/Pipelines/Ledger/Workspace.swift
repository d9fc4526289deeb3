import Glibc
import Settings

/// The folder in which a pipeline keeps its tables, reports and ledger.
public struct Workspace: Sendable, Equatable {
    public let path: String

    public init(_ path: String) { self.path = path }

    public var tablesPath: String { PathText.join(path, "tables") }
    public var reportsPath: String { PathText.join(path, "reports") }
    public var alertsPath: String { PathText.join(path, "alerts") }
    public var ledgerPath: String { PathText.join(path, "ledger.sqlite") }
    public var lockPath: String { PathText.join(path, ".lock") }

    /// Whether the folder is there.
    public var exists: Bool { FileFacts(path)?.kind == .folder }

    /// Makes the folder and those above it.
    ///
    /// - Throws: `.failed` naming the folder that cannot be made and the system's reason.
    public func create() throws(PipelineError) { try Self.makeFolder(path) }

    private static func makeFolder(_ path: String) throws(PipelineError) {
        if FileFacts(path)?.kind == .folder { return }
        if mkdir(path, 0o777) == 0 || errno == EEXIST && FileFacts(path)?.kind == .folder { return }
        let reason = errno
        let above = PathText.folder(of: path)
        if reason == ENOENT, above != path, above != ".", FileFacts(above) == nil {
            try makeFolder(above)
            return try makeFolder(path)
        }
        throw .failed(
            Problem(
                reason == ENOSPC ? .diskFull : .workspaceNotWritable, path: path,
                "the folder cannot be made: \(String(cString: strerror(reason)))",
                help: "check owner and permissions of the folder above, or choose another place"))
    }

    /// - Throws: `.failed` if the folder is not there.
    public func mustExist() throws(PipelineError) {
        guard !exists else { return }
        throw .failed(
            Problem(
                .workspaceNotFound, path: path, "there is no such workspace",
                help: "run first, or check --workspace"))
    }
}
