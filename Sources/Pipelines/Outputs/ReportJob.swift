import Reports
import Settings

/// `hypercare report`: reports again, from the tables alone.
public enum ReportJob {
    /// Writes what was asked for and gives the paths of the files.
    ///
    /// - Throws: `.failed` if the workspace has no rows for the days, or a file cannot be written.
    public static func execute(_ request: ReportRequest, options: RunOptions) throws(PipelineError) -> [String] {
        let workspace = Workspace(request.workspace)
        let tables = try WorkspaceTables(workspace: workspace)
        let live = Set(tables.windows[0].liveDays + tables.feedback.liveDays).sorted()
        guard let newest = live.last else {
            throw .failed(
                .nothingToReport, path: workspace.path, "the tables hold neither calls nor feedback",
                help: "run first: hypercare run …")
        }
        let days = request.days ?? DayRange(newest)
        guard live.contains(where: days.contains) else {
            throw .failed(
                .nothingToReport, path: workspace.path, "nothing in \(days)",
                help: "the tables hold \(live[0]) to \(newest)")
        }
        let maker = ReportMaker(
            tables: tables, pipelineName: tables.pipelineName, title: request.title, jobs: Machine.current().cores)
        var feedback = FeedbackGathering(tables: tables)
        let report = Report(try maker.results(days, &feedback))
        let files = ReportFiles(workspace: workspace)
        if let path = request.outputPath {
            try files.write(report, to: path)
            return [path]
        }
        let paths = try files.write(report, name: days.name)
        try files.writeIndex(pipelineName: tables.pipelineName)
        return paths
    }
}

extension DayRange {
    /// `2026-11-19`, or `2026-11-16--2026-11-22` (first and last day) for more than one.
    var name: String {
        to == from.next ? "\(from)" : "\(from)--\(Day(ordinal: to.ordinal - 1))"
    }
}
