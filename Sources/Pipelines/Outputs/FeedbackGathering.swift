import Analysis
import Columns
import Settings

/// Reads what customers said on some days, with what they said before.
struct FeedbackGathering {
    let tables: WorkspaceTables

    /// Days before a window that it is compared with: four whole weeks.
    static let baselineDays = 28

    /// What a report over some days tells; nil where there is no feedback up to their end.
    func findings(_ days: DayRange) throws(PipelineError) -> FeedbackFindings? {
        guard let first = tables.feedback.liveDays.first, first < days.to else { return nil }
        let length = min(Self.baselineDays, max(days.from.ordinal - first.ordinal, 0))
        let window = try voices(days)
        let baseline =
            length == 0 ? [] : try voices(DayRange(from: Day(ordinal: days.from.ordinal - length), to: days.from))
        let tally = FeedbackTally(
            window: window, baseline: baseline, windowDays: days.to.ordinal - days.from.ordinal, baselineDays: length)
        let themes = ThemeFinder(window: window, baseline: baseline).themes()
        return FeedbackFindings(figures: tally.figures(), themes: themes)
    }

    /// Customers' voices of some days.
    func voices(_ days: DayRange) throws(PipelineError) -> [FeedbackVoice] {
        var voices: [FeedbackVoice] = []
        for day in tables.feedback.liveDays where days.contains(day) {
            let batch = try tables.feedback.rows(of: day)
            let rows = try FeedbackItemTable.rows(batch)
            for (row, values) in zip(rows, (0..<batch.rowCount).map { RowValues(batch: batch, row: $0) })
            where row.record.isCustomerVoice {
                voices.append(FeedbackVoice(row, values))
            }
        }
        return voices
    }
}

extension FeedbackVoice {
    /// - Parameter values: what the row was read from, for what is made anew whenever a day is written.
    fileprivate init(_ row: FeedbackRow, _ values: RowValues) {
        let record = row.record
        self.init(
            id: "\(row.source)/\(record.id)", timeUs: row.createdUs, channel: record.channel,
            consumer: values.label("consumer"), language: record.language ?? "und",
            sentiment: row.tags.flatMap { FeedbackSentiment(rawValue: $0.sentiment) },
            score: row.tags?.score, topics: row.tags?.topics ?? [], severity: row.tags?.severity ?? "normal",
            nps: record.nps, csat: record.csatScore, text: record.said,
            copyOf: values.text("copy_of").map { "\(row.source)/\($0)" })
    }
}
