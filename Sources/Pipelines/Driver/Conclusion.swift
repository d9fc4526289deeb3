import Analysis
import Reports
import Settings

/// The end of a run: reports, the ledger, and the word for how it went.
struct Conclusion {
    let run: Run
    let night: NightPlan
    /// The tables as the run has found them.
    let before: WorkspaceTables
    /// Rows of the inputs that were read, by ordinal.
    var inputs: [Int: InputRow] = [:]

    init(run: Run, night: NightPlan, before: WorkspaceTables) {
        self.run = run
        self.night = night
        self.before = before
    }

    func execute(_ clock: inout StageClock, _ summary: inout RunSummary) throws(PipelineError) {
        let tables = try WorkspaceTables(plan: run.plan, workspace: run.workspace)
        countFiles(&summary)
        tellOfMended(&summary)
        summary.missingDays = missingDays(tables)
        summary.incidents = try incidents(tables)
        summary.objectivesNotMet = try ObjectiveGathering(tables: tables).notMet(changedCallDays(tables))
        try writeReports(tables, &summary)
        clock.lap("report", into: &summary.stages)
        summary.tables = TableStates.versions(of: tables, runDigest: summary.runDigest)
        settleOutcome(&summary)
        summary.finishedUs = run.options.now()
        summary.peakMemoryBytes = Machine.peakMemoryBytes()
        try updateLedger(summary)
    }

    // MARK: - Files

    private func countFiles(_ summary: inout RunSummary) {
        summary.files.found = night.files.count
        for (ordinal, verdict) in night.verdicts.enumerated() {
            switch verdict {
            case .known: summary.files.unchanged += 1
            case .mended: summary.files.quarantined += 1
            case .cutCopy, .duplicate, .beginning: summary.files.copies += 1
            case .new, .grown, .moreDays:
                if inputs[ordinal]?.state == .complete {
                    summary.files.read += 1
                } else {
                    summary.files.quarantined += 1
                }
            }
        }
    }

    private func tellOfMended(_ summary: inout RunSummary) {
        for (ordinal, verdict) in night.verdicts.enumerated() {
            guard case .mended(let digest) = verdict else { continue }
            note(
                Problem(
                    .inputDamaged, path: night.files[ordinal].path,
                    "looks like a whole copy of input \(digest.prefix(12)), which was counted with a gap; it is not counted again",
                    help: "what the gap held can only be added by counting the days anew, in another workspace"),
                &summary)
        }
    }

    /// Days asked for of which the tables know no record.
    private func missingDays(_ tables: WorkspaceTables) -> [Day] {
        guard let days = run.plan.days else { return [] }
        let live = Set(run.plan.sources.isEmpty ? tables.feedback.liveDays : tables.windows[0].liveDays)
        return days.days.filter { !live.contains($0) }
    }

    // MARK: - Incidents

    /// By severity, those that touch a day whose rows this run has changed.
    private func incidents(_ tables: WorkspaceTables) throws(PipelineError) -> [String: Int] {
        var found: [String: Incident] = [:]
        for day in changedCallDays(tables) {
            let touching = try IncidentGathering(tables: tables).incidents(DayRange(day))
            for incident in touching where !incident.isExpected { found[incident.id] = incident }
        }
        return found.values.reduce(into: [:]) { $0[$1.severity.rawValue, default: 0] += 1 }
    }

    private func changedCallDays(_ tables: WorkspaceTables) -> [Day] {
        let calls = inputs.values.filter { $0.kind == .calls }
        return Set(calls.flatMap { $0.counts.countedByDay.keys }).intersection(tables.windows[0].liveDays).sorted()
    }

    /// Days whose report has something new: of calls, and of feedback where there are calls, or nothing but feedback.
    private func changedDays(_ tables: WorkspaceTables) -> [Day] {
        let feedback = tables.feedback.daysChanged(since: before.feedback)
        let told = run.plan.sources.isEmpty ? feedback : feedback.filter(Set(tables.windows[0].liveDays).contains)
        return Set(changedCallDays(tables)).union(told).sorted()
    }

    // MARK: - Reports

    /// A report for each day whose rows this run has changed.
    private func writeReports(_ tables: WorkspaceTables, _ summary: inout RunSummary) throws(PipelineError) {
        let changed = changedDays(tables)
        guard !changed.isEmpty else { return }
        let maker = ReportMaker(
            tables: tables, pipelineName: run.plan.pipeline.name, title: run.plan.pipeline.reportTitle,
            jobs: run.plan.jobs.value)
        let files = ReportFiles(workspace: run.workspace)
        var feedback = FeedbackGathering(tables: tables)
        for day in changed {
            try run.cancellation.check()
            run.progress.report(RunProgress(phase: "report \(day)"))
            let report = Report(try maker.results(DayRange(day), &feedback))
            summary.reportPath = try files.write(report, name: day.description).first
        }
        try files.writeIndex(pipelineName: run.plan.pipeline.name)
        if changed.count > 1 { summary.reportPath = PathText.join(run.workspace.reportsPath, "index.html") }
    }

    // MARK: - Outcome

    private func settleOutcome(_ summary: inout RunSummary) {
        let isIncomplete =
            summary.files.quarantined > 0
            || run.plan.rejectsAllowed.isExceeded(by: summary.lines.rejected, of: summary.lines.lines)
        if run.plan.rejectsAllowed.isExceeded(by: summary.lines.rejected, of: summary.lines.lines) {
            note(
                Problem(
                    .rejectsAboveAllowed,
                    "\(summary.lines.rejected) of \(summary.lines.lines) lines were rejected; \(run.plan.rejectsAllowed) are allowed",
                    help: "see the table rejects for the reasons, or set rejects.allow"), &summary)
        }
        tellOfSourcesWithoutFiles(&summary)
        let isMissing = (!summary.missingDays.isEmpty || night.files.isEmpty) && !run.options.allowsEmpty
        for day in summary.missingDays {
            note(
                Problem(
                    .dayMissing, at: Place("\(day)"), "no input has records of this day",
                    help: "--allow-empty accepts that"),
                &summary)
        }
        summary.outcome = isIncomplete || isMissing ? .rejectsAboveAllowed : .done
        for rule in run.options.failOn where fires(rule, summary) { summary.rulesFired.append(rule) }
        if !summary.rulesFired.isEmpty { summary.outcome = .ruleFired }
    }

    /// A pattern that matches nothing is a mistake more often than a quiet night.
    private func tellOfSourcesWithoutFiles(_ summary: inout RunSummary) {
        guard !run.options.allowsEmpty else { return }
        for source in run.plan.inputSources where source.files.isEmpty {
            let patterns = source.source.paths.map { "'\($0)'" }.joined(separator: ", ")
            let days = run.plan.days.map { " for \($0)" } ?? ""
            note(
                Problem(
                    .nothingFound, at: Place("source '\(source.name)'"), "no file matches \(patterns)\(days)",
                    help: "check the paths; --allow-empty accepts that"),
                &summary)
        }
    }

    private func fires(_ rule: FailRule, _ summary: RunSummary) -> Bool {
        switch rule {
        case .missing: !summary.missingDays.isEmpty
        case .rejects: summary.lines.rejected > 0 || summary.files.quarantined > 0
        case .anomaly(let least):
            FailRule.Severity.allCases.contains { $0 >= least && summary.incidents[$0.rawValue, default: 0] > 0 }
        case .objective(let name): summary.objectivesNotMet.contains { name == nil || $0 == name }
        }
    }

    private func note(_ problem: Problem, _ summary: inout RunSummary) {
        summary.notices.append(problem)
        run.progress.note(problem)
    }

    // MARK: - Ledger

    private func updateLedger(_ summary: RunSummary) throws(PipelineError) {
        let read = inputs.map { ordinal, row in
            RunInput(
                path: row.path, digest: row.digest, storedSha256: row.storedSHA256, size: Int(row.storedBytes),
                modifiedNs: night.files[ordinal].file.modifiedNs, lines: Int(row.counts.lines),
                isDamaged: row.state == .damaged)
        }
        let written = Set(inputs.values.flatMap { $0.counts.countedByDay.keys })
        let windows =
            written.map { RunWindow(day: $0, state: .written) }
            + summary.missingDays.map { RunWindow(day: $0, state: .missing) }
        try run.ledger.finish(
            summary, inputs: read.sorted { $0.path < $1.path }, windows: windows.sorted { $0.day < $1.day })
        try run.ledger.remember(rememberedFiles())
    }

    /// Every file whose digest is known now, so that it need not be opened while it stays as it is.
    private func rememberedFiles() -> [(file: PlannedFile, input: CachedInput)] {
        night.files.enumerated().compactMap { ordinal, file in
            if let row = inputs[ordinal] {
                guard row.state != .changed else { return nil }
                return (file.file, CachedInput(digest: row.digest, decodedBytes: Int(row.decodedBytes), head: row.head))
            }
            guard case .known(let digest) = night.verdicts[ordinal], let row = night.known[digest] else { return nil }
            return (file.file, CachedInput(digest: row.digest, decodedBytes: Int(row.decodedBytes), head: row.head))
        }
    }
}
