import Columns

/// Reads a classic checkpoint: a Parquet file with one action in each row, as nested columns.
struct CheckpointReader {
    private let reader: ParquetReader

    init(path: String) throws(TableError) { reader = try ParquetReader(path: path) }

    func actions() throws(TableError) -> [Action] {
        var actions: [Action] = []
        for group in 0..<reader.rowGroupCount {
            let rows = CheckpointRows(reader, group: group)
            let parts = [
                try protocols(rows), try metaData(rows), try transactions(rows), try adds(rows),
                try removes(rows),
            ]
            actions += parts.flatMap { $0 }
        }
        return actions
    }

    private func protocols(_ rows: CheckpointRows) throws(TableError) -> [Action] {
        let readers = try rows.integers("protocol.minReaderVersion")
        let writers = try rows.integers("protocol.minWriterVersion")
        let features = try rows.lists("protocol.readerFeatures")
        let writerFeatures = try rows.lists("protocol.writerFeatures")
        return readers.indices.compactMap { row in
            guard let minReader = readers[row], let minWriter = writers[row] else { return nil }
            return .tableProtocol(
                DeltaProtocol(minReaderVersion: minReader, minWriterVersion: minWriter),
                readerFeatures: features[row], writerFeatures: writerFeatures[row])
        }
    }

    private func metaData(_ rows: CheckpointRows) throws(TableError) -> [Action] {
        let ids = try rows.texts("metaData.id")
        let names = try rows.texts("metaData.name")
        let schemas = try rows.texts("metaData.schemaString")
        let partitions = try rows.lists("metaData.partitionColumns")
        let configurations = try rows.maps("metaData.configuration")
        return ids.indices.compactMap { row in
            guard let id = ids[row], let schema = schemas[row] else { return nil }
            return .metaData(
                TableMetaData(
                    id: id, name: names[row], schemaString: schema,
                    partitionColumns: partitions[row],
                    configuration: configurations[row].compactMapValues { $0 }))
        }
    }

    private func transactions(_ rows: CheckpointRows) throws(TableError) -> [Action] {
        let ids = try rows.texts("txn.appId")
        let versions = try rows.integers("txn.version")
        return ids.indices.compactMap { row in
            guard let id = ids[row], let version = versions[row] else { return nil }
            return .transaction(appId: id, version: version)
        }
    }

    private func adds(_ rows: CheckpointRows) throws(TableError) -> [Action] {
        let paths = try rows.texts("add.path")
        let partitions = try rows.maps("add.partitionValues")
        let sizes = try rows.integers("add.size")
        let times = try rows.integers("add.modificationTime")
        let stats = try rows.texts("add.stats")
        let vectors = try rows.texts("add.deletionVector.storageType")
        var actions: [Action] = []
        for row in paths.indices {
            guard let path = paths[row], let size = sizes[row] else { continue }
            guard vectors[row] == nil else {
                throw .unsupported(
                    path: reader.path, offset: nil, "add: a file with a deletion vector")
            }
            try check(path, "add")
            actions.append(
                .add(
                    DataFile(
                        path: path, partitionValues: partitions[row], byteCount: size,
                        modificationTimeMs: times[row] ?? 0, stats: stats[row])))
        }
        return actions
    }

    private func removes(_ rows: CheckpointRows) throws(TableError) -> [Action] {
        let paths = try rows.texts("remove.path")
        let times = try rows.integers("remove.deletionTimestamp")
        var actions: [Action] = []
        for row in paths.indices {
            guard let path = paths[row] else { continue }
            try check(path, "remove")
            actions.append(
                .remove(RemovedFile(path: path, deletionTimeMs: times[row], partitionValues: nil)))
        }
        return actions
    }

    private func check(_ path: String, _ action: String) throws(TableError) {
        do {
            try ActionParser.checkPath(path, action)
        } catch {
            throw error.error(in: reader.path)
        }
    }
}

/// The columns of one row group of a checkpoint, each as one value (or list, or map) per row.
private struct CheckpointRows {
    private let reader: ParquetReader
    private let group: Int

    init(_ reader: ParquetReader, group: Int) {
        self.reader = reader
        self.group = group
    }

    private var rowCount: Int { reader.rowCount(rowGroup: group) }

    /// A column outside any list; absent columns are nil in every row.
    func integers(_ name: String) throws(TableError) -> [Int64?] {
        guard let column = try single(name) else { return Array(repeating: nil, count: rowCount) }
        switch column.values {
        case .int64(let values): return slots(column, values)
        case .int32(let values): return slots(column, values.map { Int64($0) })
        default: throw wrongType(name)
        }
    }

    func texts(_ name: String) throws(TableError) -> [String?] {
        guard let column = try single(name) else { return Array(repeating: nil, count: rowCount) }
        return slots(column, try texts(of: column, name))
    }

    /// A list of texts per row.
    func lists(_ name: String) throws(TableError) -> [[String]] {
        let found = leaves(name)
        guard let leaf = found.first else { return Array(repeating: [], count: rowCount) }
        return try repeated(leaf, name).map { row in row.compactMap { $0 } }
    }

    /// A map from text to text per row; its two leaves are the key and the value, in that order.
    func maps(_ name: String) throws(TableError) -> [[String: String?]] {
        let found = leaves(name)
        guard found.count == 2 else {
            guard found.isEmpty else { throw wrongType(name) }
            return Array(repeating: [:], count: rowCount)
        }
        let keys = try repeated(found[0], name)
        let values = try repeated(found[1], name)
        var maps: [[String: String?]] = []
        for row in keys.indices {
            guard keys[row].count == values[row].count else { throw wrongType(name) }
            var map: [String: String?] = [:]
            for (key, value) in zip(keys[row], values[row]) {
                guard let key else { continue }
                map.updateValue(value.flatMap { $0.isEmpty ? nil : $0 }, forKey: key)
            }
            maps.append(map)
        }
        return maps
    }

    private func leaves(_ name: String) -> [Leaf] {
        let path = name.split(separator: ".").map(String.init)
        return reader.leaves.filter { $0.path.starts(with: path) }
    }

    private func single(_ name: String) throws(TableError) -> StoredColumn? {
        guard let leaf = leaves(name).first else { return nil }
        guard leaf.maxRepetition == 0 else { throw wrongType(name) }
        return try reader.stored(leaf, rowGroup: group)
    }

    private func texts(of column: StoredColumn, _ name: String) throws(TableError) -> [String] {
        guard case .text(let codes, let texts) = column.values else { throw wrongType(name) }
        return codes.map { texts.text(Int($0)) }
    }

    /// The value of every slot, nil where there is none.
    private func slots<Value>(_ column: StoredColumn, _ values: [Value]) -> [Value?] {
        guard column.hasNulls else { return values }
        var next = values.makeIterator()
        let full = UInt32(column.leaf.maxDefinition)
        return column.definitionLevels.map { $0 == full ? next.next() : nil }
    }

    /// The elements of every row of a column in exactly one list.
    ///
    /// An element is there from the definition level of the repeated node on; below that the list is
    /// empty or missing.
    private func repeated(_ leaf: Leaf, _ name: String) throws(TableError) -> [[String?]] {
        guard leaf.maxRepetition == 1 else { throw wrongType(name) }
        let column = try reader.stored(leaf, rowGroup: group)
        let elements = slots(column, try texts(of: column, name))
        let isElementOptional = leaf.element.repetition == .optional
        let present = UInt32(leaf.maxDefinition - (isElementOptional ? 1 : 0))
        var rows: [[String?]] = []
        for slot in 0..<column.slotCount {
            if column.repetitionLevels[slot] == 0 { rows.append([]) }
            guard !rows.isEmpty else { throw wrongType(name) }
            let level =
                column.definitionLevels.isEmpty
                ? UInt32(leaf.maxDefinition) : column.definitionLevels[slot]
            if level >= present { rows[rows.count - 1].append(elements[slot]) }
        }
        guard rows.count == rowCount else {
            throw .outOfSpec(
                path: reader.path, offset: nil,
                "column \(name) has \(rows.count) rows of \(rowCount)")
        }
        return rows
    }

    private func wrongType(_ name: String) -> TableError {
        .outOfSpec(
            path: reader.path, offset: nil, "column \(name) is not of the form a checkpoint has")
    }
}
