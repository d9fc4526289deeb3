import Columns
import Rollups
import Settings
import Tables

/// The tables of a workspace.
struct WorkspaceTables: Sendable {
    /// `calls_minute`, then `consumers_hour`.
    let windows: [TableStore]
    /// Nil where neither the plan nor the workspace has it.
    let calls: TableStore?
    let exemplars: TableStore
    let rejects: TableStore
    let inputs: TableStore
    let feedback: TableStore
    let feedbackHour: TableStore
    let seriesDay: TableStore
    let seriesNights: TableStore
    let anomalies: TableStore
    let incidents: TableStore
    let objectivesDay: TableStore
    let changes: TableStore
    let trends: TableStore
    /// The dimensions of `calls_minute`: the plan's, then those that only the table has.
    let dimensions: [String]

    /// The tables as a run finds them.
    init(plan: Plan, workspace: Workspace) throws(PipelineError) {
        try self.init(workspace: workspace, planned: plan.dimensionNames, writesCalls: plan.writesCalls)
    }

    /// The tables as they stand, for readers.
    init(workspace: Workspace) throws(PipelineError) {
        try self.init(workspace: workspace, planned: [], writesCalls: false)
    }

    private init(workspace: Workspace, planned: [String], writesCalls: Bool) throws(PipelineError) {
        let plain = try TableStore(CallsMinute.schema(dimensions: []), workspace: workspace)
        dimensions = planned + plain.foreignColumns.filter { !planned.contains($0) }
        guard dimensions.count <= Limits.dimensions else {
            throw .configuration(
                Problem(
                    .badDimension, path: PathText.join(workspace.tablesPath, CallsMinute.name),
                    "the table has the dimensions \(plain.foreignColumns.joined(separator: ", ")); with the pipeline's there are "
                        + "\(dimensions.count), at most \(Limits.dimensions) are possible",
                    help: "keep the names of the table's dimensions, or use another workspace"))
        }
        windows = [
            try TableStore(CallsMinute.schema(dimensions: dimensions), workspace: workspace),
            try TableStore(ConsumersHour.schema, workspace: workspace),
        ]
        let calls = try TableStore(CallsTable.schema, workspace: workspace)
        self.calls = writesCalls || calls.snapshot != nil ? calls : nil
        exemplars = try TableStore(Exemplars.schema, workspace: workspace)
        rejects = try TableStore(Rejects.schema, workspace: workspace)
        inputs = try TableStore(Inputs.schema, workspace: workspace)
        feedback = try TableStore(FeedbackItems.schema, workspace: workspace)
        feedbackHour = try TableStore(FeedbackHour.schema, workspace: workspace)
        seriesDay = try TableStore(SeriesDay.schema, workspace: workspace)
        seriesNights = try TableStore(SeriesNights.schema, workspace: workspace)
        anomalies = try TableStore(Anomalies.schema, workspace: workspace)
        incidents = try TableStore(Incidents.schema, workspace: workspace)
        objectivesDay = try TableStore(ObjectivesDay.schema, workspace: workspace)
        changes = try TableStore(Changes.schema, workspace: workspace)
        trends = try TableStore(Trends.schema, workspace: workspace)
    }

    var all: [TableStore] {
        windows + [calls].compactMap { $0 }
            + [
                exemplars, rejects, inputs, feedback, feedbackHour, seriesDay, seriesNights, anomalies, incidents,
                objectivesDay, changes, trends,
            ]
    }

    /// The name of the pipeline that has written last.
    var pipelineName: String {
        windows[0].snapshot?.lastEvidence?["pipeline"]?.string ?? "hypercare"
    }

    func removeLeftovers() throws(PipelineError) {
        for table in all { try table.removeLeftovers() }
    }
}

extension TableStore {
    /// Columns that the table has on disk and this schema does not name: declared dimensions.
    fileprivate var foreignColumns: [String] {
        let known = Set(schema.columns.map(\.name) + [DeltaTable.partitionColumn])
        return snapshot?.metaData.columnNames.filter { !known.contains($0) } ?? []
    }
}

extension Snapshot {
    /// What the newest of our own commits says of itself.
    var lastEvidence: JSONValue? {
        commits.keys.sorted(by: >).lazy.compactMap { commits[$0]?.hypercare }.first
    }
}
