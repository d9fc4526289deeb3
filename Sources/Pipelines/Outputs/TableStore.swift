import Columns
import Tables

/// One table of the workspace as it stands: its live files by day.
struct TableStore: Sendable {
    let schema: TableSchema
    let folder: String
    private let delta: DeltaTable
    /// Nil while the table does not exist.
    let snapshot: Snapshot?

    init(_ schema: TableSchema, workspace: Workspace) throws(PipelineError) {
        self.schema = schema
        folder = PathText.join(workspace.tablesPath, schema.name)
        delta = DeltaTable(folder: folder)
        do {
            snapshot = try delta.snapshot()
        } catch {
            throw .table(error)
        }
    }
}
