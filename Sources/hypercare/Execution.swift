import Pipelines

/// Runs a plan and tells about it; used by `run` and `demo`.
struct Execution {
    let telling: Telling
    let style: Progress.Style
    var failOn: [FailRule] = []
    var allowsEmpty = false

    /// - Throws: what the run throws; its progress display is ended before.
    func run(_ plan: Plan, startedUs: Int64) throws(PipelineError) -> RunSummary {
        let progress = Progress(style, isQuiet: telling.isQuiet, isColoured: telling.isColoured)
        defer { progress.finish() }
        var options = Surroundings.options(startedUs: startedUs, log: telling.log)
        options.failOn = failOn
        options.allowsEmpty = allowsEmpty
        telling.warn(plan.notices)
        telling.log.info(
            "plan made",
            metadata: [
                "run": "\(options.runId)", "files": "\(plan.files.count)",
                "bytes": "\(plan.storedBytes)", "jobs": "\(plan.jobs.value)",
                "memory": "\(plan.memoryBytes.value)", "workspace": "\(plan.workspace.value)",
            ])
        let summary = try RunJob.execute(
            plan: plan, options: options, progress: progress, cancellation: Interrupts.flag)
        progress.finish()
        telling.tell(summary.text)
        return summary
    }
}
