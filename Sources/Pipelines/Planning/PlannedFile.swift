import Glibc
import Settings

/// A file that a source's paths have led to, as it was when the plan was made.
public struct PlannedFile: Sendable, Equatable {
    /// As found: the pattern's own beginning, then the names below it. `-` is standard input.
    public let path: String
    /// Stored bytes; 0 where that is not known (pipes).
    public let size: Int
    /// Nanoseconds since 1970.
    public let modifiedNs: Int64
    public let inode: UInt64
    /// The day in the path, where the pattern has `{date}`.
    public let day: Day?
    /// The texts behind the pattern's braces, but for the parts of a date.
    public let captures: [String: String]

    public init(
        path: String, size: Int, modifiedNs: Int64, inode: UInt64, day: Day? = nil,
        captures: [String: String] = [:]
    ) {
        self.path = path
        self.size = size
        self.modifiedNs = modifiedNs
        self.inode = inode
        self.day = day
        self.captures = captures
    }

    /// Whether this is standard input.
    public var isStandardInput: Bool { path == "-" }
}

/// What the system knows of a path.
struct FileFacts {
    enum Kind { case file, folder, stream, link }

    let kind: Kind
    let size: Int
    let modifiedNs: Int64
    let inode: UInt64
    let device: UInt64
    /// Permission bits.
    let mode: UInt32

    /// Nil, with `errno` set, if there is nothing or it cannot be looked at.
    init?(_ path: String, followsLinks: Bool = true) {
        var facts = stat()
        guard (followsLinks ? stat(path, &facts) : lstat(path, &facts)) == 0 else { return nil }
        switch facts.st_mode & S_IFMT {
        case S_IFREG: kind = .file
        case S_IFDIR: kind = .folder
        case S_IFLNK: kind = .link
        default: kind = .stream
        }
        size = Int(facts.st_size)
        modifiedNs = Int64(facts.st_mtim.tv_sec) * 1_000_000_000 + Int64(facts.st_mtim.tv_nsec)
        inode = UInt64(facts.st_ino)
        device = UInt64(facts.st_dev)
        mode = UInt32(facts.st_mode) & 0o7777
    }
}
