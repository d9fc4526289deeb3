import Synchronization

/// The nightly job: everything new, every table, every report.
public enum RunJob {
    /// Runs a plan to its end.
    ///
    /// - Throws: `.workspaceInUse` if another run holds the workspace; `.failed` and `.interrupted`
    ///   with nothing committed, or with commits that the next run completes first.
    public static func execute(
        plan: Plan, options: RunOptions, progress: any ProgressReporter, cancellation: CancellationFlag
    ) throws(PipelineError) -> RunSummary {
        let workspace = Workspace(plan.workspace.value)
        try workspace.create()
        let lock = try WorkspaceLock(workspace, owner: options.owner)
        defer { _ = lock }
        let (ledger, notice) = try Ledger.open(workspace, nowUs: options.now())
        if let notice { progress.note(notice) }
        var summary = RunSummary(runId: options.runId, startedUs: options.now())
        if let notice { summary.notices.append(notice) }
        try ledger.begin(RunStart(id: options.runId, pipeline: plan.pipeline.name, startedUs: summary.startedUs))
        let run = Run(
            plan: plan, options: options, progress: progress, cancellation: cancellation, workspace: workspace,
            ledger: ledger)
        do throws(PipelineError) {
            try run.execute(&summary)
        } catch {
            noteFailure(error, in: ledger, options, progress)
            throw error
        }
        return summary
    }

    /// The run's own error is the one to throw; what keeps the ledger from noting it is only told.
    private static func noteFailure(
        _ error: PipelineError, in ledger: Ledger, _ options: RunOptions, _ progress: any ProgressReporter
    ) {
        do throws(PipelineError) {
            try ledger.fail(runId: options.runId, error, finishedUs: options.now())
        } catch let ledgerError {
            for problem in ledgerError.problems { progress.note(problem) }
        }
    }
}
