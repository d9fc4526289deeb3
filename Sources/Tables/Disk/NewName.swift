import Glibc

/// Gives a finished file its final name, never replacing a file that has that name already.
///
/// A hard link is the one call that is both atomic and refusing on every POSIX file system. Where
/// links do not exist, `renameat2` with "no replace" does the same on Linux. Plain `rename` would
/// overwrite another writer's work and is never used for a name that matters.
enum NewName {
    enum Outcome { case given, taken }

    /// Moves `path` to `name` in the same file system; the caller syncs the folder afterwards.
    ///
    /// - Returns: `taken` if `name` existed; `path` is then still there.
    /// - Throws: `io`, also where the file system can do neither call.
    static func give(_ path: String, _ name: String) throws(TableError) -> Outcome {
        if link(path, name) == 0 {
            try Disk.remove(path)
            return .given
        }
        switch errno {
        case EEXIST: return .taken
        case EPERM, EOPNOTSUPP, ENOSYS, EMLINK, EXDEV, EINVAL:
            return try renameNoReplace(path, name)
        default: throw Disk.error(name, "link")
        }
    }

    private typealias RenameAt2 =
        @convention(c) (
            Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32
        ) -> Int32

    /// Swift's view of the C library lacks `renameat2`, so it is looked up by name.
    static func renameNoReplace(
        _ path: String, _ name: String
    ) throws(TableError) -> Outcome {
        let noReplace: UInt32 = 1
        guard let symbol = dlsym(nil, "renameat2") else {
            throw Disk.error(name, "neither link nor renameat2 works on this file system")
        }
        let renameAt2 = unsafeBitCast(symbol, to: RenameAt2.self)
        if renameAt2(AT_FDCWD, path, AT_FDCWD, name, noReplace) == 0 { return .given }
        if errno == EEXIST { return .taken }
        throw Disk.error(name, "neither link nor renameat2 works on this file system")
    }
}
