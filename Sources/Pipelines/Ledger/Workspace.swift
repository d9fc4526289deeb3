import Foundation

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
    /// - Throws: `.failed` naming the path and the system's reason.
    public func create() throws(PipelineError) {
        if exists { return }
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw .failed(
                Problem(
                    .workspaceNotWritable, path: path,
                    "the workspace cannot be made: \(Self.reason(error))",
                    help:
                        "check owner and permissions of the folder above, or choose another with --workspace"
                ))
        }
    }

    /// - Throws: `.failed` if the folder is not there.
    public func mustExist() throws(PipelineError) {
        guard !exists else { return }
        throw .failed(
            Problem(
                .workspaceNotFound, path: path, "there is no such workspace",
                help: "run first, or check --workspace"))
    }

    /// The system's reason behind an error of Foundation, in one line.
    static func reason(_ error: any Error) -> String {
        let inner = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
        if let inner, inner.domain == NSPOSIXErrorDomain {
            return String(cString: strerror(Int32(inner.code)))
        }
        return error.localizedDescription.replacing("\n", with: " ")
    }
}
