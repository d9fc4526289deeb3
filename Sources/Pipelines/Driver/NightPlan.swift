import Ingest

/// What a night will read: every file's verdict, and the inputs that have something new.
struct NightPlan {
    let files: [FoundInput]
    let verdicts: [InputVerdict]
    let inputs: [PlannedInput]
    let known: KnownInputs

    /// Known inputs whose content has grown: the old digest, by the ordinal of the file that replaces it.
    var grown: [Int: String] {
        var grown: [Int: String] = [:]
        for input in inputs {
            if case .grown(let digest, _) = input.verdict { grown[input.ordinal] = digest }
        }
        return grown
    }

    /// Known inputs that were read again for further days, by ordinal.
    var widened: [Int: String] {
        var widened: [Int: String] = [:]
        for input in inputs {
            if case .moreDays(let digest) = input.verdict { widened[input.ordinal] = digest }
        }
        return widened
    }
}

/// Looks at all files of a plan and decides what is read.
struct NightPlanner {
    let plan: Plan
    let tables: WorkspaceTables
    let ledger: Ledger
    let cancellation: CancellationFlag

    /// - Parameter standardInputPath: where standard input was put, if the plan names it.
    func night(standardInputPath: String?) throws(PipelineError) -> NightPlan {
        let known = KnownInputs(try InputTable.rows(tables.inputs.allRows()))
        var files: [FoundInput] = []
        for (index, source) in plan.inputSources.enumerated() {
            for file in source.files {
                files.append(
                    FoundInput(
                        file: file, sourceIndex: index,
                        readPath: file.isStandardInput ? standardInputPath ?? file.path : file.path,
                        kind: plan.kind(sourceIndex: index)))
            }
        }
        let remembered = try ledger.cachedInputs(of: files.map(\.file)).mapValues(\.digest)
        let scan = InputScan(
            known: known, days: plan.days,
            reader: ArchiveInputReader(limits: plan.readerLimits, remembered: remembered, cancellation: cancellation),
            jobs: plan.jobs.value)
        let verdicts = zip(files, try scan.verdicts(for: files)).map { file, verdict in
            file.isFeedback ? verdict.ofExport : verdict
        }
        try cancellation.check()
        let rejects = try takenBackReasons(files, verdicts, known: known)
        let inputs = files.indices.filter { verdicts[$0].isRead }.map { index in
            planned(index, files[index], verdicts[index], known: known, takenBack: rejects[index])
        }
        return NightPlan(files: files, verdicts: verdicts, inputs: inputs, known: known)
    }

    private func planned(
        _ ordinal: Int, _ file: FoundInput, _ verdict: InputVerdict, known: KnownInputs, takenBack: String?
    ) -> PlannedInput {
        guard !file.isFeedback else { return Self.planned(ordinal, file, verdict) }
        var skip: Int64 = 0
        if case .grown(let digest, let from) = verdict, let row = known[digest] {
            // A line that damage cut was not counted, and a rejected half line is taken back.
            skip = takenBack != nil || row.state == .damaged ? row.settledBytes : from
        }
        return PlannedInput(
            ordinal: ordinal, file: file, verdict: verdict, digestAt: InputDigests.steps(upTo: 1 << 40),
            skipDecoded: skip,
            constants: plan.constants(of: file.file, in: plan.sources[file.sourceIndex]), takenBackReason: takenBack)
    }

    /// A file of feedback is always read whole: its items have ids, so none is counted twice.
    private static func planned(_ ordinal: Int, _ file: FoundInput, _ verdict: InputVerdict) -> PlannedInput {
        PlannedInput(
            ordinal: ordinal, file: file, verdict: verdict, digestAt: InputDigests.steps(upTo: 1 << 40),
            skipDecoded: 0, constants: [], takenBackReason: nil)
    }

    /// For inputs that have grown in the middle of a line which had been rejected: the reason, by file.
    private func takenBackReasons(
        _ files: [FoundInput], _ verdicts: [InputVerdict], known: KnownInputs
    ) throws(PipelineError) -> [Int: String] {
        var reasons: [Int: String] = [:]
        for (index, verdict) in verdicts.enumerated() where !files[index].isFeedback {
            guard case .grown(let digest, _) = verdict, let row = known[digest], row.settledBytes < row.decodedBytes
            else { continue }
            let rejects = RejectTable.rows(try tables.rejects.rows(of: row.homeDay))
            reasons[index] = rejects.first { $0.input == digest && $0.byteOffset == row.settledBytes }?.reason
        }
        return reasons
    }
}
