/// What lies in a table's `_delta_log`.
struct LogListing {
    let folder: String
    /// Versions that have a commit file, ascending.
    let commits: [Int64]
    /// Versions that have a classic checkpoint in one file, ascending.
    let checkpoints: [Int64]
    /// Checkpoints in several parts or of the second kind, which are not read.
    let otherCheckpoints: [String]

    init(folder: String) throws(TableError) {
        self.folder = folder
        var commits: [Int64] = []
        var checkpoints: [Int64] = []
        var others: [String] = []
        for name in try Disk.names(in: folder) {
            if name.utf8.count == 25, name.hasSuffix(".json"), let version = Self.version(name) {
                commits.append(version)
            } else if name.contains(".checkpoint."), let version = Self.version(name) {
                if name == Self.checkpointName(version) {
                    checkpoints.append(version)
                } else {
                    others.append(name)
                }
            }
        }
        self.commits = commits.sorted()
        self.checkpoints = checkpoints.sorted()
        otherCheckpoints = others
    }

    /// The newest version that there is anything of, nil in an empty log.
    var newest: Int64? { [commits.last, checkpoints.last].compactMap { $0 }.max() }

    func commitPath(_ version: Int64) -> String { folder + "/" + Self.commitName(version) }

    func checkpointPath(_ version: Int64) -> String { folder + "/" + Self.checkpointName(version) }

    static func commitName(_ version: Int64) -> String { digits(version) + ".json" }

    static func checkpointName(_ version: Int64) -> String {
        digits(version) + ".checkpoint.parquet"
    }

    private static func digits(_ version: Int64) -> String {
        let text = String(version)
        return String(repeating: "0", count: max(0, 20 - text.count)) + text
    }

    private static func version(_ name: String) -> Int64? {
        let digits = name.utf8.prefix(20)
        guard digits.count == 20,
            digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else {
            return nil
        }
        return Int64(String(decoding: Array(digits), as: UTF8.self))
    }
}
