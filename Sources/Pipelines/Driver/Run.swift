import Analysis
import Columns
import Ingest
import Rollups

/// One run of a plan, step by step; the workspace is locked meanwhile.
struct Run {
    let plan: Plan
    let options: RunOptions
    let progress: any ProgressReporter
    let cancellation: CancellationFlag
    let workspace: Workspace
    let ledger: Ledger

    func execute(_ summary: inout RunSummary) throws(PipelineError) {
        var clock = StageClock()
        let pending = PendingCommits(workspace: workspace)
        try pending.complete()
        let tables = try WorkspaceTables(plan: plan, workspace: workspace)
        try tables.removeLeftovers()

        let input = try StandardInput(plan: plan, workspace: workspace)
        let planner = NightPlanner(plan: plan, tables: tables, ledger: ledger, cancellation: cancellation)
        let night = try planner.night(standardInputPath: input.path)
        clock.lap("look at inputs", into: &summary.stages)

        var conclusion = Conclusion(run: self, night: night, before: tables)
        if night.inputs.isEmpty {
            try judgeObjectives(night, tables: tables, pending: pending, clock: &clock, &summary)
        } else {
            conclusion.inputs = try count(night, tables: tables, pending: pending, clock: &clock, &summary)
        }
        try conclusion.execute(&clock, &summary)
    }

    /// Reads what is new, merges it into the tables and commits; gives the rows of the inputs read.
    private func count(
        _ night: NightPlan, tables: WorkspaceTables, pending: PendingCommits, clock: inout StageClock,
        _ summary: inout RunSummary
    ) throws(PipelineError) -> [Int: InputRow] {
        let budget = MemoryBudget(totalBytes: plan.memoryBytes.value, jobs: plan.jobs.value)
        let runTables = RunTables(plan: plan, dimensions: tables.dimensions)
        let spool = Spool(tableCount: runTables.spoolCount, folder: workspace.path, memoryLimitBytes: budget.spoolBytes)
        let filter = WindowFilters(plan: plan, night: night).filter
        let phase = RowPhase(
            inputs: night.inputs.filter { !$0.file.isFeedback }, sources: try callSources(), redactor: plan.redactor,
            tables: runTables, spool: spool, filter: filter, limits: plan.limits, jobs: budget.jobs,
            partialBytes: budget.partialBytes, progress: progress, cancellation: cancellation)
        var result = try phase.execute()
        clock.lap("read", into: &summary.stages)
        if !plan.feedbackSources.isEmpty {
            let feedback = try feedbackPhase(night, spool, runTables, filter, budget).execute()
            result.take(feedback)
            summary.notices += feedback.unreadable
            clock.lap("read feedback", into: &summary.stages)
        }

        let events = try changeEvents(&summary)
        let provenance = try Provenance(plan: plan, night: night, result: result, events: events)
        provenance.describe(&summary, progress: progress)
        // Files that are no feedback were told, and nothing else is new.
        guard !provenance.inputs.isEmpty else { return [:] }
        let outputs = RunOutputs(
            plan: plan, tables: tables, runTables: runTables, spool: spool, budget: budget, provenance: provenance,
            cancellation: cancellation, progress: progress)
        var changes = try outputs.write(&summary)
        clock.lap("merge and write", into: &summary.stages)
        if let detection = detection(tables, budget, events) {
            let spans = spans(night, provenance.inputs)
            changes += try detection.write(after: changes, spans: spans, &summary)
            clock.lap("detect", into: &summary.stages)
            changes += try CourseDesk(after: detection, changes, spans: spans).write()
            clock.lap("changes and trends", into: &summary.stages)
        }

        summary.runDigest = provenance.runDigest
        try cancellation.check()
        try pending.commit(
            changes, runDigest: provenance.runDigest, pipelineName: plan.pipeline.name, nowUs: options.now())
        clock.lap("commit", into: &summary.stages)
        return provenance.inputsByOrdinal
    }

    private func feedbackPhase(
        _ night: NightPlan, _ spool: Spool, _ tables: RunTables,
        _ filter: @escaping @Sendable (PlannedInput) -> WindowFilter, _ budget: MemoryBudget
    ) -> FeedbackPhase {
        FeedbackPhase(
            inputs: night.inputs.filter(\.file.isFeedback), sources: plan.inputSources,
            redactor: plan.feedbackRedactor, spool: spool, table: tables.feedbackIndex, filter: filter,
            limits: plan.limits, phrases: plan.pipeline.feedback?.phrases ?? [],
            isZoneUnsaid: plan.pipeline.zone.origin == .standard, memoryBytes: plan.memoryBytes.value,
            jobs: budget.jobs, progress: progress, cancellation: cancellation)
    }

    /// What is promised may have changed although nothing is new.
    private func judgeObjectives(
        _ night: NightPlan, tables: WorkspaceTables, pending: PendingCommits, clock: inout StageClock,
        _ summary: inout RunSummary
    ) throws(PipelineError) {
        guard !plan.pipeline.objectives.isEmpty else { return }
        let budget = MemoryBudget(totalBytes: plan.memoryBytes.value, jobs: plan.jobs.value)
        let events = try changeEvents(&summary)
        guard let detection = detection(tables, budget, events) else { return }
        let changes = try detection.writeObjectives(spans: spans(night, []))
        clock.lap("detect", into: &summary.stages)
        guard !changes.isEmpty else { return }
        let runDigest = Provenance.digest(plan: plan, rows: [], events: events)
        try cancellation.check()
        try pending.commit(changes, runDigest: runDigest, pipelineName: plan.pipeline.name, nowUs: options.now())
        summary.runDigest = runDigest
        clock.lap("commit", into: &summary.stages)
    }

    /// None where nothing asks for them.
    private func changeEvents(_ summary: inout RunSummary) throws(PipelineError) -> [ChangeEvent] {
        guard plan.pipeline.detect != nil else { return [] }
        let (events, notices) = try ChangeEvents.read(plan)
        for notice in notices { progress.note(notice) }
        summary.notices += notices
        return events
    }

    /// Nil where the stage is switched off.
    private func detection(_ tables: WorkspaceTables, _ budget: MemoryBudget, _ events: [ChangeEvent]) -> Detection? {
        guard let detect = plan.pipeline.detect else { return nil }
        var settings = DetectionSettings()
        settings.zone = plan.pipeline.zone.value
        settings.historyDays = detect.historyDays
        settings.falseShare = detect.falseDiscoveryRatio
        settings.minimumEffect = detect.minimumEffectRatio ?? 0
        settings.holidays = plan.pipeline.calendar.holidayDays
        settings.maintenance = plan.pipeline.calendar.maintenance
        settings.events = events
        settings.seriesSets = plan.limits.seriesSets
        settings.memoryBytes = plan.memoryBytes.value / 3
        return Detection(
            tables: tables, settings: settings, objectives: plan.pipeline.objectives, jobs: budget.jobs,
            cancellation: cancellation, progress: progress)
    }

    /// From the first to the last record of every archive of calls, those of this run and those before it.
    private func spans(_ night: NightPlan, _ new: [InputRow]) -> [TimeWindow] {
        (night.known.rows + new).filter { $0.kind == .calls }.compactMap { row in
            guard let first = row.firstTimeUs, let last = row.lastTimeUs else { return nil }
            return TimeWindow(fromUs: first, toUs: max(last, first) + 1)
        }
    }

    private func callSources() throws(PipelineError) -> [CallSource] {
        var sources: [CallSource] = []
        for source in plan.sources { sources.append(try plan.callSource(source)) }
        return sources
    }
}
