import Glibc

/// The few things tables ask of the file system, each with an error that names the path.
///
/// Calls that a signal interrupts are repeated. Nothing here follows a promise of the caller: what
/// must survive a loss of power is synced by name.
enum Disk {
    /// The error of the call that just failed.
    static func error(_ path: String, _ doing: String, offset: Int? = nil) -> TableError {
        let code = errno
        var text = "\(doing): \(String(cString: strerror(code)))"
        if code == ENOSPC || code == EDQUOT, let free = freeBytes(path) {
            text += " (\(free) bytes free)"
        }
        return .io(path: path, offset: offset, code: code, text)
    }

    /// Makes one folder; one that is there already is fine.
    static func makeFolder(_ path: String) throws(TableError) {
        guard mkdir(path, 0o777) != 0, errno != EEXIST else { return }
        throw error(path, "make the folder")
    }

    /// Makes a folder and the ones above it, and syncs each folder that got a new entry.
    static func makeFolders(_ path: String) throws(TableError) {
        if exists(path) { return }
        let parent = folder(of: path)
        if parent != path { try makeFolders(parent) }
        try makeFolder(path)
        try syncFolder(parent)
    }

    /// Makes the names in a folder durable.
    static func syncFolder(_ path: String) throws(TableError) {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw error(path, "open the folder") }
        defer { close(descriptor) }
        while fsync(descriptor) != 0 {
            guard errno == EINTR else { throw error(path, "sync the folder") }
        }
    }

    static func exists(_ path: String) -> Bool {
        var info = stat()
        return lstat(path, &info) == 0
    }

    static func isFolder(_ path: String) -> Bool {
        var info = stat()
        return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
    }

    /// When a file was last changed, in seconds since 1970.
    static func modifiedSeconds(_ path: String) -> Int64? {
        var info = stat()
        return lstat(path, &info) == 0 ? Int64(info.st_mtim.tv_sec) : nil
    }

    /// The names in a folder in byte order, without `.` and `..`.
    static func names(in path: String) throws(TableError) -> [String] {
        guard let folder = opendir(path) else { throw error(path, "open the folder") }
        defer { closedir(folder) }
        var names: [String] = []
        errno = 0
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != "." && name != ".." { names.append(name) }
            errno = 0
        }
        guard errno == 0 else { throw error(path, "list the folder") }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Removes a file; one that is not there is fine.
    static func remove(_ path: String) throws(TableError) {
        guard unlink(path) != 0, errno != ENOENT else { return }
        throw error(path, "remove")
    }

    /// The folder that holds a path's last component.
    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private static func freeBytes(_ path: String) -> UInt64? {
        var info = statvfs()
        guard statvfs(folder(of: path), &info) == 0 else { return nil }
        return UInt64(info.f_bavail) * UInt64(info.f_frsize)
    }
}
