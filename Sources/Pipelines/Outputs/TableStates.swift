import Tables

/// What tables there are, for summaries and `status`.
public enum TableStates {
    /// The tables of a workspace as they stand.
    public static func read(_ workspace: Workspace) throws(PipelineError) -> [TableVersion] {
        versions(of: try WorkspaceTables(workspace: workspace), runDigest: nil)
    }

    /// The paths of inputs whose file is not there any more.
    static func goneArchives(_ workspace: Workspace) throws(PipelineError) -> [String] {
        let inputs = try InputTable.rows(WorkspaceTables(workspace: workspace).inputs.allRows())
        return Set(inputs.map(\.path)).filter { $0 != "-" && FileFacts($0) == nil }.sorted(by: PathText.isBefore)
    }

    /// - Parameter runDigest: of the run that asks; tables that it has committed are marked as new.
    static func versions(of tables: WorkspaceTables, runDigest: String?) -> [TableVersion] {
        tables.all.map { table in
            let files = table.snapshot?.files ?? []
            let digest = table.snapshot?.lastCommit?.hypercare?["run_digest"]?.string
            return TableVersion(
                name: table.schema.name, version: table.snapshot.map { Int($0.version) },
                isNew: runDigest != nil && digest == runDigest, rows: Int(files.reduce(0) { $0 + ($1.rowCount ?? 0) }),
                bytes: Int(files.reduce(0) { $0 + $1.byteCount }))
        }
    }
}
