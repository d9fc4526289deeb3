/// Makes actions of the JSON lines of a commit.
///
/// A key that the protocol requires must be there; a key it does not know is passed over.
enum ActionParser {
    /// The actions of a commit file, in its order. Empty lines are passed over.
    ///
    /// - Throws: a fault whose offset counts in `bytes`.
    static func actions(_ bytes: [UInt8]) throws(Fault) -> [Action] {
        var actions: [Action] = []
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            let line = bytes[start..<end]
            if !line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) {
                let value = try JSONParser.value(line)
                do {
                    actions.append(try action(value))
                } catch {
                    throw error.shifted(by: start)
                }
            }
            start = end + 1
        }
        return actions
    }

    static func action(_ value: JSONValue) throws(Fault) -> Action {
        guard let members = value.object else {
            throw .outOfSpec(0, "an action must be a JSON object")
        }
        if let body = present(members["add"]) { return .add(try add(body)) }
        if let body = present(members["remove"]) { return .remove(try remove(body)) }
        if let body = present(members["txn"]) {
            return .transaction(
                appId: try string(body, "txn", "appId"),
                version: try integer(body, "txn", "version"))
        }
        if let body = present(members["metaData"]) { return .metaData(try metaData(body)) }
        if let body = present(members["protocol"]) { return try tableProtocol(body) }
        if let body = present(members["commitInfo"]) { return .commitInfo(CommitInfo(json: body)) }
        return .unknown
    }

    private static func present(_ value: JSONValue?) -> JSONValue? { value == .null ? nil : value }

    private static func add(_ body: JSONValue) throws(Fault) -> DataFile {
        guard present(body["deletionVector"]) == nil else {
            throw .unsupported(0, "add: a file with a deletion vector")
        }
        guard body["dataChange"]?.bool != nil else {
            throw absent("add", "dataChange", "a boolean")
        }
        return DataFile(
            path: try path(body, "add"),
            partitionValues: try partitionValues(body["partitionValues"], "add"),
            byteCount: try integer(body, "add", "size"),
            modificationTimeMs: try integer(body, "add", "modificationTime"),
            stats: body["stats"]?.string)
    }

    private static func remove(_ body: JSONValue) throws(Fault) -> RemovedFile {
        guard body["dataChange"]?.bool != nil else {
            throw absent("remove", "dataChange", "a boolean")
        }
        let values = present(body["partitionValues"])
        return RemovedFile(
            path: try path(body, "remove"), deletionTimeMs: body["deletionTimestamp"]?.integer,
            partitionValues: values == nil ? nil : try partitionValues(values, "remove"))
    }

    private static func metaData(_ body: JSONValue) throws(Fault) -> TableMetaData {
        guard let format = body["format"], format["options"]?.object != nil else {
            throw absent("metaData", "format.options", "an object")
        }
        guard format["provider"]?.string == "parquet" else {
            throw .unsupported(
                0, "metaData: format \(format["provider"]?.text ?? "nothing"), only parquet is read"
            )
        }
        guard let configuration = body["configuration"]?.object else {
            throw absent("metaData", "configuration", "an object")
        }
        guard let partitions = body["partitionColumns"]?.array else {
            throw absent("metaData", "partitionColumns", "a list")
        }
        return TableMetaData(
            id: try string(body, "metaData", "id"), name: body["name"]?.string,
            schemaString: try string(body, "metaData", "schemaString"),
            partitionColumns: partitions.compactMap(\.string),
            configuration: configuration.compactMapValues(\.string))
    }

    private static func tableProtocol(_ body: JSONValue) throws(Fault) -> Action {
        func features(_ key: String) -> [String] { body[key]?.array?.compactMap(\.string) ?? [] }
        return .tableProtocol(
            DeltaProtocol(
                minReaderVersion: try integer(body, "protocol", "minReaderVersion"),
                minWriterVersion: try integer(body, "protocol", "minWriterVersion")),
            readerFeatures: features("readerFeatures"), writerFeatures: features("writerFeatures"))
    }

    /// A relative path that stays inside the table's folder once it is decoded.
    private static func path(_ body: JSONValue, _ action: String) throws(Fault) -> String {
        let path = try string(body, action, "path")
        try checkPath(path, action)
        return path
    }

    static func checkPath(_ path: String, _ action: String) throws(Fault) {
        let decoded = DataFile.decoded(path)
        guard !decoded.hasPrefix("/"), !decoded.contains("://"), !decoded.utf8.contains(0) else {
            throw .unsupported(0, "\(action): path \(path) is not relative to the table")
        }
        let parts = decoded.split(separator: "/", omittingEmptySubsequences: false)
        guard !decoded.isEmpty, !parts.contains(".."), !parts.contains("") else {
            throw .outOfSpec(0, "\(action): path \(path) leaves the table's folder")
        }
    }

    private static func partitionValues(
        _ value: JSONValue?, _ action: String
    ) throws(Fault) -> [String: String?] {
        guard let members = value?.object else {
            throw absent(action, "partitionValues", "an object")
        }
        var values: [String: String?] = [:]
        for (name, member) in members {
            // An empty text stands for a missing value.
            let text = member.string.flatMap { $0.isEmpty ? nil : $0 }
            values.updateValue(text, forKey: name)
        }
        return values
    }

    private static func string(
        _ body: JSONValue, _ action: String, _ key: String
    ) throws(Fault) -> String {
        guard let value = body[key]?.string else { throw absent(action, key, "a string") }
        return value
    }

    private static func integer(
        _ body: JSONValue, _ action: String, _ key: String
    ) throws(Fault) -> Int64 {
        guard let value = body[key]?.integer else { throw absent(action, key, "a whole number") }
        return value
    }

    private static func absent(_ action: String, _ key: String, _ wanted: String) -> Fault {
        .outOfSpec(0, "\(action).\(key) must be \(wanted)")
    }
}
