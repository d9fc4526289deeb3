extension DeltaTable {
    /// Turns a request into the lines of the next commit.
    ///
    /// A file that is both removed and added stays as it is, and a day of which nothing else is left
    /// is left out. The first commit of a table creates it.
    ///
    /// - Parameter snapshot: the table as it is now, nil if it was never created.
    /// - Returns: nil if nothing would change and the request does not insist.
    /// - Throws: `unsupported` if the table was made for a newer writer, forbids removals, or has a
    ///   column in another type.
    public func prepare(
        _ request: CommitRequest, over snapshot: Snapshot?
    ) throws(TableError) -> PreparedCommit? {
        let changes = request.changes.compactMap { Self.withoutKeptFiles($0) }
        precondition(
            Set(changes.map(\.day)).count == changes.count,
            "\(name): a day that changes twice in one commit")
        let metaData: TableMetaData?
        if let snapshot {
            try checkWritable(snapshot, changes)
            metaData = try evolved(snapshot, request)
        } else {
            metaData = created(request)
        }
        guard !changes.isEmpty || metaData != nil || request.isKeptWhenEmpty else { return nil }
        var lines = [commitInfo(request, changes, isCreation: snapshot == nil)]
        if snapshot == nil { lines.append(DeltaProtocol.ours.json) }
        if let metaData { lines.append(metaData.json) }
        for change in changes { lines += self.lines(change, request) }
        return PreparedCommit(
            table: name, version: (snapshot?.version ?? -1) + 1, lines: lines.map(\.text))
    }

    private static func withoutKeptFiles(_ change: DayChange) -> DayChange? {
        let kept = Set(change.removed.map(\.path)).intersection(change.added.map(\.path))
        var rest = change
        rest.removed.removeAll { kept.contains($0.path) }
        rest.added.removeAll { kept.contains($0.path) }
        return rest.removed.isEmpty && rest.added.isEmpty ? nil : rest
    }

    private func checkWritable(_ snapshot: Snapshot, _ changes: [DayChange]) throws(TableError) {
        guard snapshot.tableProtocol.minWriterVersion <= DeltaProtocol.ours.minWriterVersion else {
            throw .unsupported(
                path: folder, offset: nil,
                "the table needs a writer of protocol \(snapshot.tableProtocol.minWriterVersion), this one knows "
                    + "protocol \(DeltaProtocol.ours.minWriterVersion)")
        }
        let isAppendOnly =
            snapshot.metaData.configuration["delta.appendOnly"]?.lowercased() == "true"
        guard !isAppendOnly || changes.allSatisfy(\.removed.isEmpty) else {
            throw .unsupported(
                path: folder, offset: nil, "the table is append-only; its rows cannot be replaced")
        }
    }

    private func created(_ request: CommitRequest) -> TableMetaData {
        let fields = SchemaText.fields(request.schema, isPartitioned: request.isPartitioned)
        return TableMetaData(
            id: Self.uuid(table: name, seed: request.identitySeed), name: name,
            schemaString: SchemaText.text(fields),
            partitionColumns: request.isPartitioned ? [Self.partitionColumn] : [],
            configuration: [:])
    }

    /// The metadata with the request's new columns, nil if there are none.
    private func evolved(
        _ snapshot: Snapshot, _ request: CommitRequest
    ) throws(TableError) -> TableMetaData? {
        let wanted = request.isPartitioned ? [Self.partitionColumn] : []
        guard snapshot.metaData.partitionColumns == wanted else {
            throw .unsupported(
                path: folder, offset: nil,
                "the table is partitioned by \(snapshot.metaData.partitionColumns), wanted is \(wanted)"
            )
        }
        do throws(Fault) {
            let known = try SchemaText.fields(snapshot.metaData.schemaString)
            if known.contains(where: { $0.metadata["delta.invariants"] != nil }) {
                throw Fault.unsupported(
                    0, "a column has an invariant, which this writer does not check")
            }
            let fields = SchemaText.fields(request.schema, isPartitioned: request.isPartitioned)
            guard let evolved = try SchemaText.evolved(known, by: fields) else { return nil }
            var metaData = snapshot.metaData
            metaData.schemaString = SchemaText.text(evolved)
            return metaData
        } catch {
            throw error.error(in: folder)
        }
    }

    private func commitInfo(
        _ request: CommitRequest, _ changes: [DayChange], isCreation: Bool
    ) -> JSONValue {
        let days = changes.compactMap(\.day).sorted()
        var parameters: JSONValue = [:]
        let isWrite = !changes.isEmpty || !isCreation
        if isWrite {
            let list = days.map { "'\($0)'" }.joined(separator: ", ")
            parameters =
                switch days.count {
                case 0: ["mode": "Overwrite"]
                case 1:
                    [
                        "mode": "Overwrite",
                        "predicate": .string("\(Self.partitionColumn) = \(list)"),
                    ]
                default:
                    [
                        "mode": "Overwrite",
                        "predicate": .string("\(Self.partitionColumn) IN (\(list))"),
                    ]
                }
        }
        var members: [String: JSONValue] = [
            "timestamp": .integer(request.timestampMs),
            "operation": isWrite ? "WRITE" : "CREATE TABLE",
            "operationParameters": parameters, "engineInfo": .string(WriterName.engine),
        ]
        if !request.evidence.isEmpty { members["hypercare"] = .object(request.evidence) }
        return ["commitInfo": .object(members)]
    }

    private func lines(_ change: DayChange, _ request: CommitRequest) -> [JSONValue] {
        let appId = Self.appId(table: name, day: change.day)
        let transaction: JSONValue = [
            "txn": ["appId": .string(appId), "version": .integer(change.generation)]
        ]
        let removals = change.removed.map { $0.removeJson(atMs: request.timestampMs) }
        return [transaction] + removals + change.added.map(\.addJson)
    }
}
