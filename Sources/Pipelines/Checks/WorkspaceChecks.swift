import Glibc
import Settings

/// Whether a workspace can take a run.
enum WorkspaceChecks {
    /// Below this much free space a run is likely to fail.
    private static let freeBytesMin = 1 << 30

    static func checks(_ workspace: Workspace) -> [Check] {
        guard workspace.exists else { return [missing(workspace), space(workspace)] }
        return [
            links(workspace), fileSystem(workspace), space(workspace), lock(workspace),
            ledger(workspace),
        ]
    }

    private static func missing(_ workspace: Workspace) -> Check {
        var above = workspace.path
        repeat {
            above = PathText.folder(of: above)
        } while FileFacts(above) == nil && above != "." && above != "/"
        return access(above, W_OK | X_OK) == 0
            ? Check(
                "workspace", .good, "\(workspace.path) is not there yet; the first run makes it")
            : Check(
                "workspace", .bad, "\(workspace.path) cannot be made: \(above) is not writable",
                remedy: "check owner and permissions")
    }

    /// Does what a commit does: write, sync, link under a second name, and fail to link again.
    private static func links(_ workspace: Workspace) -> Check {
        let first = PathText.join(workspace.path, ".doctor-\(getpid())-a")
        let second = PathText.join(workspace.path, ".doctor-\(getpid())-b")
        defer {
            unlink(first)
            unlink(second)
        }
        let file = open(first, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else {
            return bad(
                workspace, "cannot be written: \(SystemError.text)", "check owner and permissions")
        }
        defer { close(file) }
        guard write(file, [UInt8(ascii: "x")], 1) == 1, fsync(file) == 0 else {
            return bad(
                workspace, "cannot be written: \(SystemError.text)", "check the disk and its quota")
        }
        guard link(first, second) == 0 else {
            return bad(
                workspace, "has no hard links: \(SystemError.text)",
                "put the workspace on a local or NFS file system")
        }
        guard link(first, second) != 0, errno == EEXIST else {
            return bad(
                workspace, "lets a link replace a file", "put the workspace on another file system")
        }
        return Check("workspace", .good, "\(workspace.path) can be written; link() works")
    }

    private static func bad(_ workspace: Workspace, _ finding: String, _ remedy: String) -> Check {
        Check("workspace", .bad, "\(workspace.path) \(finding)", remedy: remedy)
    }

    private static func fileSystem(_ workspace: Workspace) -> Check {
        let system = FileSystem(holding: workspace.path)
        if system.isReadOnly {
            return Check(
                "file system", .bad, "\(system.kind) is mounted read-only",
                remedy: "mount it for writing")
        }
        return system.isRemote
            ? Check(
                "file system", .warning,
                "\(system.kind) is remote; the ledger goes without a write-ahead log")
            : Check("file system", .good, system.kind.isEmpty ? "of unknown kind" : system.kind)
    }

    private static func space(_ workspace: Workspace) -> Check {
        guard let free = FileSystem(holding: workspace.path).freeBytes else {
            return Check("disk space", .warning, "not known")
        }
        return free >= freeBytesMin
            ? Check("disk space", .good, "\(ByteSize.rounded(free)) free")
            : Check(
                "disk space", .warning, "\(ByteSize.rounded(free)) free",
                remedy: "make room; a full disk stops a run, nothing is lost")
    }

    private static func lock(_ workspace: Workspace) -> Check {
        guard let owner = WorkspaceLock.owner(of: workspace) else {
            return Check("lock", .good, "free")
        }
        return Check("lock", .warning, "held by \(owner)")
    }

    private static func ledger(_ workspace: Workspace) -> Check {
        do throws(PipelineError) {
            guard let ledger = try Ledger.openForReading(workspace) else {
                return Check("ledger", .good, "not there yet; the next run makes it")
            }
            let faults = try ledger.faults()
            guard faults.isEmpty else {
                return Check(
                    "ledger", .warning, "damaged: \(faults[0])",
                    remedy: "the next run moves it aside and begins a new one")
            }
            return Check("ledger", .good, "\(ledger.path) passes SQLite's quick check")
        } catch {
            let problem = error.problems.first
            let isHarmless = problem?.code == .ledgerDamaged
            return Check(
                "ledger", isHarmless ? .warning : .bad, problem?.text ?? "",
                remedy: isHarmless
                    ? "the next run moves it aside and begins a new one" : problem?.help)
        }
    }
}
