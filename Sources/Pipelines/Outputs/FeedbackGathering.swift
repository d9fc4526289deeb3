import Analysis
import Columns
import Settings

/// Reads what customers said on some days, with what they said before.
///
/// Reports of one day after another have most of what was said before in common; a day is read once for all of them.
struct FeedbackGathering {
    private let tables: WorkspaceTables
    /// Of the days of the last report.
    private var known: [Day: [FeedbackVoice]] = [:]

    init(tables: WorkspaceTables) { self.tables = tables }

    /// Days before a window that it is compared with: four whole weeks.
    static let baselineDays = 28

    /// What a report over some days tells; nil where there is no feedback up to their end.
    mutating func findings(_ days: DayRange) throws(PipelineError) -> FeedbackFindings? {
        guard let first = tables.feedback.liveDays.first, first < days.to else { return nil }
        let length = min(Self.baselineDays, max(days.from.ordinal - first.ordinal, 0))
        let start = Day(ordinal: days.from.ordinal - length)
        known = known.filter { DayRange(from: start, to: days.to).contains($0.key) }
        let window = try voices(days)
        let baseline = length == 0 ? [] : try voices(DayRange(from: start, to: days.from))
        let tally = FeedbackTally(
            window: window, baseline: baseline, windowDays: days.to.ordinal - days.from.ordinal, baselineDays: length)
        let themes = ThemeFinder(window: window, baseline: baseline).themes()
        return FeedbackFindings(figures: tally.figures(), themes: themes)
    }

    /// Customers' voices of some days.
    private mutating func voices(_ days: DayRange) throws(PipelineError) -> [FeedbackVoice] {
        var voices: [FeedbackVoice] = []
        for day in tables.feedback.liveDays where days.contains(day) {
            voices += try self.voices(of: day)
        }
        return voices
    }

    private mutating func voices(of day: Day) throws(PipelineError) -> [FeedbackVoice] {
        if let read = known[day] { return read }
        var voices: [FeedbackVoice] = []
        try tables.feedback.forEachBatch(of: day, columns: FeedbackVoices.columns) { (batch) throws(PipelineError) in
            voices += try FeedbackVoices(batch).all()
        }
        known[day] = voices
        return voices
    }
}
