import Glibc

/// Why a small file could not be read.
public enum FileError: Error, Equatable, Sendable {
    /// More bytes than the limit.
    case tooLarge
    /// The system's reason, in words.
    case failed(String)
}

/// Reads small files as a whole.
public enum WholeFile {
    /// The bytes of a regular file, FIFO or device, up to a limit.
    public static func bytes(of path: String, maxBytes: Int) throws(FileError) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
        guard file >= 0 else { throw .failed(SystemError.text) }
        defer { close(file) }
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = read(file, &piece, piece.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .failed(SystemError.text) }
            guard count > 0 else { return bytes }
            bytes += piece[..<count]
            guard bytes.count <= maxBytes else { throw .tooLarge }
        }
    }
}

/// The reason of the last failed system call.
public enum SystemError {
    /// In words, such as "Permission denied"; the same in every locale the program sets (none).
    public static var text: String { String(cString: strerror(errno)) }
}
