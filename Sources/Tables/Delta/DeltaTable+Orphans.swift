extension DeltaTable {
    /// Removes data files of our own naming that no version in the log has ever named: what a run
    /// that was killed before its commit has left behind.
    ///
    /// Must be called under the workspace's lock, with no commit prepared.
    public func removeOrphans() throws(TableError) {
        guard Disk.isFolder(folder) else { return }
        let snapshot = try snapshot()
        var named = Set((snapshot?.files ?? []).map(\.filePath))
        named.formUnion((snapshot?.removed ?? []).map(\.filePath))
        for day in try Disk.names(in: folder) where day.hasPrefix(Self.partitionColumn + "=") {
            for name in try Disk.names(in: folder + "/" + day) where DataFileName.isOurs(name) {
                guard !named.contains(day + "/" + name) else { continue }
                try Disk.remove(folder + "/" + day + "/" + name)
            }
        }
    }
}

extension DataFileName {
    /// Whether a file's name follows the pattern.
    static func isOurs(_ name: String) -> Bool {
        let parts = name.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == "part", parts[1].count == 5, parts[1].allSatisfy(\.isNumber),
            parts[2].hasSuffix(".zstd.parquet")
        else { return false }
        let digest = parts[2].dropLast(".zstd.parquet".count)
        return digest.count == 16 && digest.allSatisfy(\.isHexDigit)
    }
}

extension TableMetaData {
    /// The names of all columns, partition columns among them; empty if the schema cannot be read.
    public var columnNames: [String] {
        guard case .array(let fields)? = (try? JSONParser.value(schemaString))?["fields"] else { return [] }
        return fields.compactMap { $0["name"]?.string }
    }
}
