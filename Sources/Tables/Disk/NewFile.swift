import Codecs
import Glibc

/// A file being written: buffered, digested as it goes, gone if it is never finished.
final class NewFile {
    let path: String
    private(set) var byteCount = 0
    private var descriptor: Int32
    private var buffer: [UInt8] = []
    private var digest = SHA256Digest()
    private static let bufferBytes = 1 << 20

    /// Makes the file; an older one of that name is emptied.
    init(path: String) throws(TableError) {
        self.path = path
        descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o666)
        guard descriptor >= 0 else { throw Disk.error(path, "create") }
        buffer.reserveCapacity(Self.bufferBytes)
    }

    deinit {
        guard descriptor >= 0 else { return }
        close(descriptor)
        unlink(path)
    }

    func write(_ bytes: [UInt8]) throws(TableError) {
        byteCount += bytes.count
        if buffer.count + bytes.count > Self.bufferBytes { try flush() }
        if bytes.count >= Self.bufferBytes {
            try put(bytes)
        } else {
            buffer.append(contentsOf: bytes)
        }
    }

    /// Writes out what is buffered, syncs and closes.
    ///
    /// - Returns: SHA-256 of the content, 64 hex characters.
    /// - Throws: `io`; the file is then removed with this object, since a failed sync says nothing
    ///   about what reached the disk.
    func finish() throws(TableError) -> String {
        try flush()
        while fsync(descriptor) != 0 {
            guard errno == EINTR else { throw Disk.error(path, "sync") }
        }
        var info = stat()
        guard fstat(descriptor, &info) == 0 else { throw Disk.error(path, "look at") }
        guard Int(info.st_size) == byteCount else {
            throw .io(
                path: path, offset: nil, code: EIO,
                "\(info.st_size) bytes on disk after \(byteCount) were written")
        }
        let closed = close(descriptor)
        descriptor = -1
        guard closed == 0 || errno == EINTR else {
            let error = Disk.error(path, "close")
            unlink(path)
            throw error
        }
        let finished = digest
        digest = SHA256Digest()
        return finished.finish()
    }

    private func flush() throws(TableError) {
        guard !buffer.isEmpty else { return }
        try put(buffer)
        buffer.removeAll(keepingCapacity: true)
    }

    private func put(_ bytes: [UInt8]) throws(TableError) {
        digest.update(bytes)
        var done = 0
        while done < bytes.count {
            let put = bytes.withUnsafeBytes { source in
                Glibc.write(descriptor, source.baseAddress?.advanced(by: done), source.count - done)
            }
            if put < 0 {
                if errno == EINTR || errno == EAGAIN { continue }
                throw Disk.error(path, "write \(bytes.count - done) more bytes", offset: byteCount)
            }
            guard put > 0 else {
                throw .io(
                    path: path, offset: nil, code: EIO,
                    "the disk takes no more bytes and does not say why")
            }
            done += put
        }
    }
}
