// The actions of the Delta log that concern us, with the protocol's own names.
// Source: delta-io/delta, PROTOCOL.md, "Actions".

/// Which readers and writers may touch the table.
public struct DeltaProtocol: Sendable, Equatable {
    /// The oldest reader that understands the table.
    public var minReaderVersion: Int64
    /// The oldest writer that may change the table.
    public var minWriterVersion: Int64

    /// What our tables need.
    public static let ours = DeltaProtocol(minReaderVersion: 1, minWriterVersion: 2)

    var json: JSONValue {
        [
            "protocol": [
                "minReaderVersion": .integer(minReaderVersion),
                "minWriterVersion": .integer(minWriterVersion),
            ]
        ]
    }
}

/// What the table is: identity, columns, partitioning.
public struct TableMetaData: Sendable, Equatable {
    /// A UUID that stays with the table.
    public var id: String
    /// The table's name, if its maker gave one.
    public var name: String?
    /// The columns, partition columns among them, as the log's JSON text.
    public var schemaString: String
    /// The columns that folders are named for, in their order.
    public var partitionColumns: [String]
    /// Table properties, such as `delta.appendOnly`.
    public var configuration: [String: String]

    var json: JSONValue {
        var members: [String: JSONValue] = [
            "id": .string(id), "format": ["provider": "parquet", "options": [:]],
            "schemaString": .string(schemaString),
            "partitionColumns": .array(partitionColumns.map { .string($0) }),
            "configuration": .object(configuration.mapValues { .string($0) }),
        ]
        if let name { members["name"] = .string(name) }
        return ["metaData": .object(members)]
    }
}

/// A data file of the table (`add`).
public struct DataFile: Sendable, Equatable {
    /// The path exactly as the log spells it: relative, percent-encoded.
    public var path: String
    /// Partition column to value; nil is a missing value.
    public var partitionValues: [String: String?]
    /// The exact size of the file.
    public var byteCount: Int64
    /// Milliseconds since 1970; for our files the end of the day's data.
    public var modificationTimeMs: Int64
    /// The statistics as the log holds them: a JSON text.
    public var stats: String?

    /// A file as the log describes it.
    public init(
        path: String, partitionValues: [String: String?], byteCount: Int64,
        modificationTimeMs: Int64, stats: String?
    ) {
        self.path = path
        self.partitionValues = partitionValues
        self.byteCount = byteCount
        self.modificationTimeMs = modificationTimeMs
        self.stats = stats
    }

    /// The UTC day whose rows the file holds, if the table is partitioned by `date`.
    public var day: String? { partitionValues[DeltaTable.partitionColumn] ?? nil }

    /// Rows by the log's statistics, nil if it has none.
    public var rowCount: Int64? {
        guard let stats, let parsed = try? JSONParser.value(stats) else { return nil }
        return parsed["numRecords"]?.integer
    }

    /// Where the file is, relative to the table's folder.
    public var filePath: String { Self.decoded(path) }

    /// The path without percent escapes.
    static func decoded(_ path: String) -> String {
        var out: [UInt8] = []
        let bytes = Array(path.utf8)
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
                let high = Character(Unicode.Scalar(bytes[index + 1])).hexDigitValue,
                let low = Character(Unicode.Scalar(bytes[index + 2])).hexDigitValue
            {
                out.append(UInt8(high << 4 | low))
                index += 3
            } else {
                out.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    var addJson: JSONValue {
        var members: [String: JSONValue] = [
            "path": .string(path), "partitionValues": partitionJson, "size": .integer(byteCount),
            "modificationTime": .integer(modificationTimeMs), "dataChange": true,
        ]
        if let stats { members["stats"] = .string(stats) }
        return ["add": .object(members)]
    }

    func removeJson(atMs deletionTimeMs: Int64) -> JSONValue {
        [
            "remove": [
                "path": .string(path), "deletionTimestamp": .integer(deletionTimeMs),
                "dataChange": true,
                "extendedFileMetadata": true, "partitionValues": partitionJson,
                "size": .integer(byteCount),
            ]
        ]
    }

    private var partitionJson: JSONValue {
        .object(partitionValues.mapValues { value in value.map { .string($0) } ?? .null })
    }
}

/// A file that was taken out of the table and may still be on disk (`remove`).
public struct RemovedFile: Sendable, Equatable {
    /// The path exactly as the log spells it.
    public var path: String
    /// Milliseconds since 1970 when it was taken out; a vacuum counts from there.
    public var deletionTimeMs: Int64?
    /// Partition column to value, if the log repeats them.
    public var partitionValues: [String: String?]?

    /// Where the file is, relative to the table's folder.
    public var filePath: String { DataFile.decoded(path) }
}

/// Who made a version and why (`commitInfo`).
public struct CommitInfo: Sendable, Equatable {
    /// All of it, as the log has it.
    public var json: JSONValue

    /// The members of a `commitInfo` action.
    public init(json: JSONValue) { self.json = json }

    /// Milliseconds since 1970 by the writer's clock.
    public var timestampMs: Int64? { json["timestamp"]?.integer }
    /// What was done, for example `WRITE`.
    public var operation: String? { json["operation"]?.string }
    /// The program that wrote, as it names itself.
    public var engine: String? { json["engineInfo"]?.string }
    /// Our own evidence: run key, digests, counts. Nil for other writers.
    public var hypercare: JSONValue? { json["hypercare"] }

    /// How to name the writer in a message.
    var writer: String {
        let engine = engine ?? "an unnamed writer"
        guard let operation else { return engine }
        return "\(engine) (\(operation))"
    }
}

/// One line of a commit file.
enum Action: Equatable {
    case commitInfo(CommitInfo)
    case tableProtocol(DeltaProtocol, readerFeatures: [String], writerFeatures: [String])
    case metaData(TableMetaData)
    case transaction(appId: String, version: Int64)
    case add(DataFile)
    case remove(RemovedFile)
    /// `cdc`, `domainMetadata` and whatever later protocols add; ignored, as the protocol asks.
    case unknown
}
