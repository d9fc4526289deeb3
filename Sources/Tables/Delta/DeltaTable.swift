import Codecs

/// A Delta Lake table in a folder of the local file system.
///
/// The value holds no state: every call looks at the disk. Many readers may work beside one writer;
/// between writers the commit file decides (see `apply`).
///
/// - Source: delta-io/delta, PROTOCOL.md; reader version 1, writer version 2.
public struct DeltaTable: Sendable {
    /// The column that a partitioned table is divided by: the UTC day.
    public static let partitionColumn = "date"

    /// The table's folder.
    public let folder: String

    /// A table that may or may not exist yet.
    public init(folder: String) { self.folder = folder }

    /// The last component of the folder, which is the table's name.
    public var name: String { String(folder.split(separator: "/").last ?? "") }

    /// The folder of the log.
    public var logFolder: String { folder + "/_delta_log" }

    /// The table now, or at an older version; nil if it was never created.
    ///
    /// - Throws: `outOfSpec` for a gap, a torn commit, or a version that is not there; `unsupported`
    ///   for a protocol beyond this reader.
    public func snapshot(version: Int64? = nil) throws(TableError) -> Snapshot? {
        guard Disk.isFolder(logFolder) else { return nil }
        let listing = try LogListing(folder: logFolder)
        guard listing.newest != nil else { return nil }
        return try LogReader(listing).snapshot(at: version)
    }

    /// The commits that are still in the log, newest first, with what each says of itself.
    public func history() throws(TableError) -> [(version: Int64, info: CommitInfo?)] {
        guard Disk.isFolder(logFolder) else { return [] }
        let listing = try LogListing(folder: logFolder)
        var history: [(version: Int64, info: CommitInfo?)] = []
        for version in listing.commits.reversed() {
            history.append((version: version, info: Self.commitInfo(try actions(at: version))))
        }
        return history
    }

    /// Where a live file is on disk.
    public func path(of file: DataFile) -> String { folder + "/" + file.filePath }

    /// The application id under which the generations of a day are counted.
    public static func appId(table: String, day: String?) -> String {
        day.map { "hypercare/\(table)/\($0)" } ?? "hypercare/\(table)"
    }

    /// The actions of one commit file.
    func actions(at version: Int64) throws(TableError) -> [Action] {
        let path = logFolder + "/" + LogListing.commitName(version)
        let bytes = try StoredFile.content(path, limit: TableLimits.commitBytes)
        do {
            return try ActionParser.actions(bytes)
        } catch {
            throw error.error(in: path)
        }
    }

    static func commitInfo(_ actions: [Action]) -> CommitInfo? {
        for case .commitInfo(let info) in actions { return info }
        return nil
    }

    /// A stable identity: a UUID of version 8 made from the table's name and a text.
    static func uuid(table: String, seed: String) -> String {
        let digits = Array(SHA256Digest.hex(Array("\(table)\u{0}\(seed)".utf8)))
        let variants: [Character] = ["8", "9", "a", "b"]
        let variant = variants[(digits[16].hexDigitValue ?? 0) & 3]
        let parts = [
            String(digits[0..<8]), String(digits[8..<12]), "8" + String(digits[13..<16]),
            String(variant) + String(digits[17..<20]), String(digits[20..<32]),
        ]
        return parts.joined(separator: "-")
    }
}
