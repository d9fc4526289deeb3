import Glibc

/// Puts standard input into a file, so that it can be looked at twice like any archive.
///
/// The file is removed when this value goes away.
struct StandardInput: ~Copyable {
    /// Nil where the plan does not name `-`.
    let path: String?

    init(plan: Plan, workspace: Workspace) throws(PipelineError) {
        guard plan.files.contains(where: \.isStandardInput) else {
            path = nil
            return
        }
        let path = PathText.join(workspace.path, ".stdin-\(getpid())")
        self.path = path
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .system(path: path, "cannot keep standard input", code: errno) }
        defer { close(descriptor) }
        try Self.copy(to: descriptor, path)
    }

    deinit {
        if let path { unlink(path) }
    }

    private static func copy(to descriptor: Int32, _ path: String) throws(PipelineError) {
        var buffer = [UInt8](repeating: 0, count: 1 << 20)
        while true {
            let got = read(STDIN_FILENO, &buffer, buffer.count)
            if got == 0 { return }
            if got < 0 {
                if errno == EINTR { continue }
                throw .system(path: "-", "cannot read standard input", code: errno)
            }
            var done = 0
            while done < got {
                let written = buffer.withUnsafeBytes {
                    write(descriptor, $0.baseAddress?.advanced(by: done), got - done)
                }
                if written < 0 {
                    if errno == EINTR { continue }
                    throw .system(path: path, "cannot keep standard input", code: errno)
                }
                done += written
            }
        }
    }
}
