import Analysis

/// What the numbers rest on: archives, lines, missing hours and the accounting identity.
public struct DataBasis: Section {
    public static let name = "data_quality"
    public static let title = "Data quality"

    /// Damaged archives listed by name; the others are counted.
    public var maxDefects = 10

    /// Rejected lines up to this part of all lines are no reservation; the default of `rejects.allow`.
    public var allowedRejectedRatio = 0.001
    /// From this traffic on, an hour without a call is a reservation.
    public var minCallsPerHour: Int64 = 100

    public init() {}

    public func blocks(for results: Results) -> [Block] {
        [.note(summary(results)), .figures(figures(results))] + sources(results) + defects(results)
    }

    /// How far the results may be trusted.
    func tone(of results: Results) -> Tone { summary(results).tone }

    private func summary(_ results: Results) -> Note {
        let (hours, quality) = (results.traffic.hours, results.quality)
        let account = AccountText(results)
        let problems = self.problems(results)
        let remarks = self.remarks(results)
        guard account.isBalanced else {
            return Note(.bad, "Lines are unaccounted for", account.sentences + problems + remarks)
        }
        if quality.archives == 0 { return Note(.warning, "No archives were counted", problems) }
        guard problems.isEmpty else {
            return Note(.warning, "Usable, with reservations", problems + remarks + account.sentences)
        }
        let whole =
            hours.silent.isEmpty ? "every hour has calls, every line is accounted for" : "every line is accounted for"
        return Note(.good, "Complete: " + whole, remarks + account.sentences)
    }

    /// What makes the numbers less than the truth.
    private func problems(_ results: Results) -> [Prose] {
        let (hours, quality) = (results.traffic.hours, results.quality)
        let missing = hourProblem(hours.missing, results.window, "without any input")
        let silent = isSilenceTelling(results) ? silence(results) : nil
        return [missing, silent].compactMap { $0 } + archiveProblems(quality)
            + (isRejectionTelling(quality) ? [rejection(quality)].compactMap { $0 } : [])
    }

    /// What is to be known but leaves the numbers as good as they are.
    private func remarks(_ results: Results) -> [Prose] {
        [
            isSilenceTelling(results) ? nil : silence(results),
            isRejectionTelling(results.quality) ? nil : rejection(results.quality),
        ].compactMap { $0 }
    }

    private func silence(_ results: Results) -> Prose? {
        hourProblem(results.traffic.hours.silent, results.window, "without a single call, although an archive spans it")
    }

    /// Where hundreds call in an hour, none at all is hardly chance.
    private func isSilenceTelling(_ results: Results) -> Bool {
        let hours = results.traffic.hours
        let active = Int64(hours.hours.count - hours.missing.count - hours.silent.count)
        return results.traffic.figures.totals.calls >= minCallsPerHour * max(active, 1)
    }

    private func isRejectionTelling(_ quality: DataQuality) -> Bool {
        (quality.account.rejectedRatio ?? 0) > allowedRejectedRatio
    }

    private func rejection(_ quality: DataQuality) -> Prose? {
        guard quality.account.rejected > 0, let ratio = quality.account.rejectedRatio else { return nil }
        return
            "\(strong: TimeText.counted(quality.account.rejected, "line")) rejected (\(Quantity(ratio, .ratio)) of all lines)."
    }

    private func hourProblem(_ hours: [Int64], _ window: TimeWindow, _ what: String) -> Prose? {
        guard !hours.isEmpty else { return nil }
        let runs = HourCoverage.runs(of: hours)
        let named = runs.prefix(6).map { TimeText.span($0, within: window) }.joined(separator: ", ")
        let rest = runs.count > 6 ? " and \(runs.count - 6) more" : ""
        return
            "\(strong: TimeText.counted(Int64(hours.count), "hour")) \(words: what): \(words: named)\(words: rest) UTC."
    }

    private func archiveProblems(_ quality: DataQuality) -> [Prose] {
        var problems: [Prose] = []
        if !quality.defects.isEmpty {
            let count = TimeText.counted(Int64(quality.defects.count), "archive")
            problems.append("\(strong: count) damaged or changed while read; what could be read is counted.")
        }
        if quality.undatedArchives > 0 {
            let count = TimeText.counted(Int64(quality.undatedArchives), "archive")
            problems.append("\(strong: count) without any dated record, so of no day; counted in every report.")
        }
        return problems
    }

    private func figures(_ results: Results) -> FigureGroup {
        let (quality, account) = (results.quality, results.quality.account)
        let missing = Int64(results.traffic.hours.missing.count)
        var missingFigure = Figure("missing_hours", "Hours without input", Quantity(missing, .count("hours")))
        missingFigure.tone = missing > 0 ? .warning : .neutral
        missingFigure.detail = "of \(words: String(results.traffic.hours.hours.count)) hours"
        var rejected = Figure("rejected_lines", "Lines rejected", Quantity(account.rejected, .count("lines")))
        rejected.tone = isRejectionTelling(quality) ? .warning : .neutral
        rejected.detail = account.rejectedRatio.map { "\(Quantity($0, .ratio)) of all lines" }
        var bytes = Figure("decoded_bytes", "Log text read", Quantity(account.decodedBytes, .bytes))
        bytes.detail = "\(Quantity(account.storedBytes, .bytes)) stored"
        var damaged = Figure(
            "damaged_archives", "Damaged archives", Quantity(Int64(quality.defects.count), .count("archives")))
        damaged.tone = quality.defects.isEmpty ? .neutral : .warning
        return FigureGroup(
            "accounting",
            [
                Figure("archives", "Archives", Quantity(Int64(quality.archives), .count("archives"))), damaged, bytes,
                Figure("lines", "Lines", Quantity(account.lines, .count("lines"))), rejected,
                Figure("counted_records", "Records counted", Quantity(account.counted, .count("records"))),
                Figure("outside_records", "Records outside", Quantity(account.outside, .count("records"))),
                missingFigure,
            ], isCompact: true)
    }

    private func sources(_ results: Results) -> [Block] {
        guard !results.quality.sources.isEmpty else { return [] }
        let rows = results.quality.sources.map { source -> [Cell] in
            let account = source.account
            return [
                .name(source.source), source.format.map(Cell.name) ?? .missing,
                .quantity(Quantity(Int64(source.archives), .count("archives"))),
                .quantity(Quantity(account.decodedBytes, .bytes)), .quantity(Quantity(account.lines, .count("lines"))),
                .quantity(Quantity(account.rejected, .count("lines"))),
                .quantity(Quantity(account.counted, .count("records"))),
                .quantity(Quantity(account.outside, .count("records"))),
            ]
        }
        let columns: [Column] = [
            .text("source", "Source"), .text("format", "Format"), .number("archives", "Archives"),
            .number("decoded_bytes", "Log text"), .number("lines", "Lines"),
            .number("rejected_lines", "Lines rejected"),
            .number("counted_records", "Records counted"), .number("outside_records", "Records outside"),
        ]
        var table = Table("sources", "Sources and formats", columns: columns, rows: rows)
        table.isFolded = true
        return [.table(table)]
    }

    private func defects(_ results: Results) -> [Block] {
        let defects = results.quality.defects
        guard !defects.isEmpty else { return [] }
        let rows = defects.prefix(maxDefects).map { defect -> [Cell] in
            [
                .name(defect.sourceFile), .name(defect.state),
                defect.damageOffset.map(Cell.code) ?? .missing, defect.damage.map(Cell.excerpt) ?? .missing,
            ]
        }
        var table = Table(
            "defects", "Damaged archives",
            columns: [
                .text("source_file", "Archive"), .text("state", "State"),
                .number("damage_offset_bytes", "At stored byte"), .text("damage", "What was wrong"),
            ], rows: Array(rows))
        if defects.count > maxDefects {
            table.remark = "\(words: String(defects.count - maxDefects)) more are in the table inputs."
        }
        return [.table(table)]
    }
}
