import Glibc
import Settings

/// The right to change a workspace: one run at a time.
///
/// The lock is `flock` on `.lock`, so it goes when its process goes, however that ends; nothing
/// stale is left to remove. The file holds the owner in words, for the message others get; it is
/// empty while nobody holds the lock.
public struct WorkspaceLock: ~Copyable {
    /// Who holds a workspace.
    public struct Owner: Sendable, Equatable, CustomStringConvertible {
        public var processId: Int32
        public var host: String
        public var startedUs: Int64

        public init(processId: Int32, host: String, startedUs: Int64) {
            self.processId = processId
            self.host = host
            self.startedUs = startedUs
        }

        public var description: String {
            "pid \(processId) on \(host) since \(Instant.text(startedUs))"
        }
    }

    private let file: Int32

    /// Takes the lock without waiting.
    ///
    /// - Throws: `.workspaceInUse` naming the owner; `.failed` if the file cannot be made.
    public init(_ workspace: Workspace, owner: Owner) throws(PipelineError) {
        let path = workspace.lockPath
        let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
        guard file >= 0 else {
            throw .failed(
                Problem(
                    .workspaceNotWritable, path: path,
                    "the lock cannot be made: \(SystemError.text)",
                    help: "check owner and permissions of the workspace"))
        }
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            defer { close(file) }
            guard errno == EWOULDBLOCK else {
                throw .failed(
                    .workspaceNotWritable, path: path,
                    "the lock cannot be taken: \(SystemError.text)")
            }
            throw .workspaceInUse(Self.inUse(workspace))
        }
        Self.write(owner.description + "\n", to: file)
        self.file = file
    }

    deinit {
        ftruncate(file, 0)
        close(file)
    }

    /// Who holds the lock of a workspace now, in words; nil if nobody does.
    public static func owner(of workspace: Workspace) -> String? {
        let file = open(workspace.lockPath, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        guard flock(file, LOCK_SH | LOCK_NB) != 0, errno == EWOULDBLOCK else { return nil }
        return text(of: workspace)
    }

    private static func inUse(_ workspace: Workspace) -> Problem {
        Problem(
            .workspaceInUse, path: workspace.path,
            "the workspace is in use by another run (\(text(of: workspace)))",
            help: "wait for it to end; the lock goes with its process")
    }

    private static func text(of workspace: Workspace) -> String {
        let bytes = (try? WholeFile.bytes(of: workspace.lockPath, maxBytes: 4096)) ?? []
        let text =
            String(decoding: bytes, as: UTF8.self).split(separator: "\n").first.map(String.init)
            ?? ""
        return text.isEmpty ? "owner not known yet" : VisibleText.short(text, maxScalars: 200)
    }

    private static func write(_ text: String, to file: Int32) {
        ftruncate(file, 0)
        // The text only helps people; a full disk must not keep the lock from being taken.
        _ = pwrite(file, Array(text.utf8), text.utf8.count, 0)
    }
}
