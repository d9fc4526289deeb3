import Settings

/// The secret behind pseudonyms. It never appears in a text made of it.
public struct SecretKey: Sendable, Equatable, CustomStringConvertible, CustomReflectable {
    public let bytes: [UInt8]

    public init(_ bytes: [UInt8]) { self.bytes = bytes }

    public var description: String { "(secret)" }
    public var customMirror: Mirror { Mirror(self, children: []) }

    /// Shortest key that is accepted.
    static let bytesMin = 16

    /// Reads a key file; trailing line ends do not count.
    ///
    /// - Throws: `.configuration` if the file cannot be read, is open to others, or too short.
    static func read(_ path: String) throws(PipelineError) -> SecretKey {
        guard let facts = FileFacts(path) else {
            throw .configuration(
                Problem(
                    .badKeyFile, path: path, "the key file cannot be read: \(SystemError.text)",
                    help: "make one: (umask 077; head -c 32 /dev/urandom > FILE)"))
        }
        guard facts.mode & 0o077 == 0 else {
            throw .configuration(
                Problem(
                    .badKeyFile, path: path, "the key file is open to other users",
                    help: "chmod 600 FILE"))
        }
        let bytes: [UInt8]
        do {
            bytes = try WholeFile.bytes(of: path, maxBytes: 4096)
        } catch {
            throw .configuration(
                Problem(.badKeyFile, path: path, "the key file cannot be read: \(error)"))
        }
        let lineEnds: Set<UInt8> = [0x0A, 0x0D]
        let key = Array(bytes.reversed().drop { lineEnds.contains($0) }.reversed())
        guard key.count >= bytesMin else {
            throw .configuration(
                Problem(
                    .badKeyFile, path: path,
                    "the key file holds \(key.count) bytes; at least \(bytesMin) are needed"))
        }
        return SecretKey(key)
    }
}
