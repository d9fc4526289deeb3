import Codecs
import Glibc

/// A file open for reading at any offset; safe to use from several threads.
final class StoredFile: Sendable {
    let path: String
    /// Length when it was opened.
    let byteCount: Int
    private let descriptor: Int32

    init(path: String) throws(TableError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Disk.error(path, "open") }
        var info = stat()
        guard fstat(descriptor, &info) == 0 else {
            let error = Disk.error(path, "look at")
            close(descriptor)
            throw error
        }
        guard info.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw .io(path: path, offset: nil, code: EINVAL, "not a regular file")
        }
        self.path = path
        self.descriptor = descriptor
        byteCount = Int(info.st_size)
    }

    deinit { close(descriptor) }

    /// Bytes `offset..<offset + count`, followed by `padding` zero bytes.
    ///
    /// - Throws: `outOfSpec` if the file does not have that many; `io` if it cannot be read.
    func read(at offset: Int, count: Int, padding: Int = 0) throws(TableError) -> [UInt8] {
        guard offset >= 0, count >= 0, offset <= byteCount, count <= byteCount - offset else {
            throw .outOfSpec(
                path: path, offset: offset,
                "\(count) bytes wanted, the file has \(byteCount) in all")
        }
        var bytes = [UInt8](repeating: 0, count: count + padding)
        var done = 0
        while done < count {
            let got = bytes.withUnsafeMutableBytes { buffer in
                pread(
                    descriptor, buffer.baseAddress?.advanced(by: done), count - done,
                    off_t(offset + done))
            }
            if got < 0 {
                if errno == EINTR || errno == EAGAIN { continue }
                throw Disk.error(path, "read", offset: offset + done)
            }
            guard got > 0 else {
                throw .outOfSpec(
                    path: path, offset: offset + done, "the file became shorter while it was read")
            }
            done += got
        }
        return bytes
    }

    /// SHA-256 of the whole content, 64 hex characters.
    func sha256() throws(TableError) -> String {
        var digest = SHA256Digest()
        var offset = 0
        while offset < byteCount {
            let part = try read(at: offset, count: min(1 << 20, byteCount - offset))
            digest.update(part)
            offset += part.count
        }
        return digest.finish()
    }

    /// The whole content of a small file.
    static func content(_ path: String, limit: Int) throws(TableError) -> [UInt8] {
        let file = try StoredFile(path: path)
        guard file.byteCount <= limit else {
            throw .overLimit(
                path: path, offset: nil, "\(file.byteCount) bytes, at most \(limit) are read")
        }
        return try file.read(at: 0, count: file.byteCount)
    }
}
