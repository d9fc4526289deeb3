import Scenarios

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What the disk refused, with the path.
struct FileFailure: Error, CustomStringConvertible {
    let path: String
    let what: String
    let code: Int32

    var description: String { "\(path): cannot \(what): \(String(cString: strerror(code)))" }
}

/// Writes one archive into a file, replacing one of the same name.
struct FileSink: LogSink {
    private let path: String
    private let descriptor: Int32

    init(path: String) throws(FileFailure) {
        self.path = path
        descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        guard descriptor >= 0 else {
            throw FileFailure(path: path, what: "create the file", code: errno)
        }
    }

    mutating func write(_ bytes: [UInt8]) throws(FileFailure) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { writeBytes(descriptor, $0.baseAddress, $0.count) }
            guard written > 0 else { throw FileFailure(path: path, what: "write", code: errno) }
            rest = rest.dropFirst(written)
        }
    }

    func finish() throws(FileFailure) {
        guard close(descriptor) == 0 else {
            throw FileFailure(path: path, what: "close the file", code: errno)
        }
    }

    /// Writes to standard error.
    static func complain(_ text: String) {
        let bytes = Array(text.utf8)
        _ = bytes.withUnsafeBytes { writeBytes(2, $0.baseAddress, $0.count) }
    }

    /// Makes a folder and those above it.
    static func makeFolder(_ path: String) throws(FileFailure) {
        var prefix = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            prefix += "\(part)/"
            guard mkdir(prefix, 0o755) == 0 || errno == EEXIST else {
                throw FileFailure(path: prefix, what: "make the folder", code: errno)
            }
        }
    }
}

/// The system call, under a name that the method above does not hide.
private func writeBytes(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}
