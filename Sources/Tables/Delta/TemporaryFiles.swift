import Glibc

/// Files under a temporary name: what a run that was killed leaves behind.
enum TemporaryFiles {
    private static let prefixes = [".hc-", ".tmp-"]

    /// A name that readers and foreign vacuums pass over, different in every process.
    static func name(_ label: String) -> String { ".hc-\(label)-\(getpid()).tmp" }

    static func isTemporary(_ name: String) -> Bool { prefixes.contains { name.hasPrefix($0) } }
}

extension DeltaTable {
    /// Removes temporary files that an older run left in the table, its day folders and its log.
    ///
    /// Only the driver may call this, when it holds the workspace's lock.
    ///
    /// - Parameter changedBefore: seconds since 1970; younger files are left alone.
    /// - Returns: the paths that were removed.
    public func removeTemporaryFiles(changedBefore: Int64) throws(TableError) -> [String] {
        guard Disk.isFolder(folder) else { return [] }
        var removed: [String] = []
        let names = try Disk.names(in: folder)
        let days = names.filter { $0.hasPrefix(Self.partitionColumn + "=") }.map {
            folder + "/" + $0
        }
        for place in [folder, logFolder] + days where Disk.isFolder(place) {
            for name in try Disk.names(in: place) where TemporaryFiles.isTemporary(name) {
                let path = place + "/" + name
                guard let seconds = Disk.modifiedSeconds(path), seconds < changedBefore,
                    !Disk.isFolder(path)
                else {
                    continue
                }
                try Disk.remove(path)
                removed.append(path)
            }
        }
        return removed
    }
}
