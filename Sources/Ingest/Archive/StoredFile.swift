import Codecs

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The stored bytes of one file or of standard input, read once from front to back and hashed.
///
/// The only place of this module that calls the operating system.
final class StoredFile {
    /// What tells whether a file is still the same.
    struct Mark: Equatable {
        var sizeBytes: Int64
        var modifiedUs: Int64
        var inode: UInt64
        var isRegular: Bool
    }

    static let standardInput = "-"

    let path: String
    /// How the file was when it was opened.
    let mark: Mark
    private(set) var storedBytes: Int64 = 0
    /// Nil where stored bytes are not hashed.
    var digest: SHA256Digest? = SHA256Digest()
    private let descriptor: Int32

    init(path: String) throws(IngestError) {
        self.path = path
        descriptor = path == Self.standardInput ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw .io(path: path, what: "cannot be opened: \(Self.reason())")
        }
        var status = stat()
        let isExamined = fstat(descriptor, &status) == 0
        let isFolder = isExamined && status.st_mode & S_IFMT == S_IFDIR
        guard isExamined, !isFolder else {
            let what =
                isFolder ? "is a folder; a file needed" : "cannot be examined: \(Self.reason())"
            if descriptor != STDIN_FILENO { close(descriptor) }
            throw .io(path: path, what: what)
        }
        mark = Mark(status)
    }

    deinit { if descriptor != STDIN_FILENO { close(descriptor) } }

    /// Reads the next stored bytes into a range of the array.
    ///
    /// - Returns: how many bytes were read, perhaps fewer than there is room for; 0 at the end.
    func read(into bytes: inout [UInt8], _ range: Range<Int>) throws(IngestError) -> Int {
        let count = bytes.withUnsafeMutableBytes { all in
            let room = UnsafeMutableRawBufferPointer(rebasing: all[range])
            return Self.retrying { Self.systemRead(descriptor, room) }
        }
        guard count >= 0 else {
            throw .io(path: path, what: "cannot be read at byte \(storedBytes): \(Self.reason())")
        }
        storedBytes += Int64(count)
        digest?.update(bytes.span.extracting(range.lowerBound..<range.lowerBound + count))
        return count
    }

    /// Whether the path leads to another file by now, or to another state of it.
    func hasChanged() -> Bool {
        guard mark.isRegular, path != Self.standardInput else { return false }
        var status = stat()
        guard stat(path, &status) == 0 else { return true }
        return Mark(status) != mark
    }

    private static func systemRead(
        _ descriptor: Int32, _ room: UnsafeMutableRawBufferPointer
    )
        -> Int
    {
        #if canImport(Glibc)
        Glibc.read(descriptor, room.baseAddress, room.count)
        #elseif canImport(Musl)
        Musl.read(descriptor, room.baseAddress, room.count)
        #else
        Darwin.read(descriptor, room.baseAddress, room.count)
        #endif
    }

    /// A signal may interrupt a read before it got anything.
    private static func retrying(_ call: () -> Int) -> Int {
        while true {
            let result = call()
            if result >= 0 || errno != EINTR { return result }
        }
    }

    private static func reason() -> String { String(cString: strerror(errno)) }
}

extension StoredFile.Mark {
    fileprivate init(_ status: stat) {
        #if canImport(Darwin)
        let modified = status.st_mtimespec
        #else
        let modified = status.st_mtim
        #endif
        self.init(
            sizeBytes: Int64(status.st_size),
            modifiedUs: Int64(modified.tv_sec) * 1_000_000 + Int64(modified.tv_nsec) / 1000,
            inode: UInt64(status.st_ino), isRegular: status.st_mode & S_IFMT == S_IFREG)
    }
}
