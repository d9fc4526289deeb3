/// The name of a data file: `part-<5 digits>-<first 16 hex of its content's SHA-256>.zstd.parquet`
/// in the folder of its day. Neither clock nor chance is in it, so a repeated run names alike.
public struct DataFileName: Sendable, Equatable {
    /// `YYYY-MM-DD`, nil in a table that is not partitioned.
    public let day: String?
    /// The last component of the path.
    public let fileName: String

    /// - Parameter ordinal: the file's place among those of its day, from 0.
    public init(day: String?, ordinal: Int, sha256: String) {
        precondition(day.map(Self.isDay) ?? true, "\(day ?? "") is no day of the form YYYY-MM-DD")
        precondition(
            (0...99_999).contains(ordinal) && sha256.count == 64,
            "no name for file \(ordinal) of a day")
        let digits = String(ordinal)
        self.day = day
        fileName =
            "part-" + String(repeating: "0", count: 5 - digits.count) + digits + "-"
            + sha256.prefix(16)
            + ".zstd.parquet"
    }

    /// Relative to the table's folder. All characters stand for themselves in a URI.
    public var path: String { folder.map { $0 + "/" + fileName } ?? fileName }

    /// The day's folder, relative to the table's.
    public var folder: String? { day.map { "\(DeltaTable.partitionColumn)=\($0)" } }

    private static func isDay(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        return parts.map(\.utf8.count) == [4, 2, 2]
            && parts.allSatisfy {
                $0.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            }
    }
}

extension DeltaTable {
    /// A name in the table's folder under which a data file may be written before it is placed.
    ///
    /// - Parameter label: tells the files of one run apart; letters, digits, `-` and `_`.
    public func temporaryPath(_ label: String) -> String {
        folder + "/" + TemporaryFiles.name(label)
    }

    /// Makes the table's folder, durably.
    public func makeFolder() throws(TableError) { try Disk.makeFolders(folder) }

    /// Moves a finished file to its final name and describes it for the log.
    ///
    /// If the name exists and holds the same bytes, that file is used and the new one removed. After
    /// this returns the file is durable under its name, though no reader sees it before a commit.
    ///
    /// - Parameter modificationTimeMs: the end of the day's data, so that it depends on nothing else.
    /// - Throws: `outOfSpec` if the name exists with other bytes, which is damage; `io`.
    public func place(
        _ file: ParquetFile, ordinal: Int, day: String?, modificationTimeMs: Int64
    ) throws(TableError) -> DataFile {
        let name = DataFileName(day: day, ordinal: ordinal, sha256: file.sha256)
        let target = folder + "/" + name.path
        let targetFolder = Disk.folder(of: target)
        try Disk.makeFolders(targetFolder)
        if try NewName.give(file.path, target) == .taken {
            let known = try StoredFile(path: target)
            guard known.byteCount == file.byteCount, try known.sha256() == file.sha256 else {
                throw .outOfSpec(
                    path: target, offset: nil,
                    "the file exists but its content is not the one its name says; move it away and run again"
                )
            }
            try Disk.remove(file.path)
        }
        try Disk.syncFolder(targetFolder)
        return DataFile(
            path: name.path, partitionValues: day.map { [Self.partitionColumn: $0] } ?? [:],
            byteCount: Int64(file.byteCount), modificationTimeMs: modificationTimeMs,
            stats: StatsText.text(rowCount: file.rowCount, columns: file.columns))
    }
}
