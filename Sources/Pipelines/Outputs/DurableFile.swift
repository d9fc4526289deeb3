import Glibc

/// Files that are there whole or not at all, also after a power failure.
enum DurableFile {
    /// Writes a temporary file, syncs it, renames it, and syncs the folder.
    static func write(_ bytes: [UInt8], to path: String) throws(PipelineError) {
        let temporary = path + ".tmp"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw .system(path: temporary, "cannot be made", code: errno) }
        let failure = writeAll(bytes, to: descriptor)
        close(descriptor)
        if let failure {
            unlink(temporary)
            throw .system(path: temporary, "cannot be written", code: failure)
        }
        guard rename(temporary, path) == 0 else { throw .system(path: path, "cannot be put in place", code: errno) }
        try syncFolder(of: path)
    }

    /// Removes a file, if it is there, and syncs the folder.
    static func remove(_ path: String) throws(PipelineError) {
        guard unlink(path) == 0 || errno == ENOENT else { throw .system(path: path, "cannot be removed", code: errno) }
        try syncFolder(of: path)
    }

    private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
        bytes.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count {
                let written = Glibc.write(descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
                if written < 0 {
                    if errno == EINTR { continue }
                    return errno
                }
                done += written
            }
            return fsync(descriptor) == 0 ? nil : errno
        }
    }

    private static func syncFolder(of path: String) throws(PipelineError) {
        let folder = PathText.folder(of: path)
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system(path: folder, "cannot be opened", code: errno) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw .system(path: folder, "cannot be synced", code: errno) }
    }
}
