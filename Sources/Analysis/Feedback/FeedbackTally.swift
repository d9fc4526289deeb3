/// Sums up what users say: how much, how they feel, about what, from where.
///
/// The order of the items does not matter.
public struct FeedbackTally: Sendable {
    static let listedNames = 10
    static let quotes = 3

    private let window: [FeedbackVoice]
    private let baseline: [FeedbackVoice]
    private let windowDays: Int
    private let baselineDays: Int

    /// - Parameters:
    ///   - window: the items of the window.
    ///   - baseline: the items to compare with; none where there is nothing.
    ///   - windowDays: how many days the window has, with items or without.
    ///   - baselineDays: how many days the baseline has.
    public init(window: [FeedbackVoice], baseline: [FeedbackVoice], windowDays: Int, baselineDays: Int) {
        self.window = window
        self.baseline = baseline
        self.windowDays = windowDays
        self.baselineDays = baselineDays
    }

    public func figures() -> FeedbackFigures {
        var figures = FeedbackFigures()
        figures.window = period(window, days: windowDays)
        figures.baseline = hasBaseline ? period(baseline, days: baselineDays) : nil
        figures.course = course()
        figures.topics = topics()
        figures.channels = ranking { $0.channel }
        figures.languages = ranking { $0.language }
        figures.consumers = ranking { $0.consumer }
        for voice in window { figures.severities[voice.severity, default: 0] += 1 }
        figures.mostNegative = examples(.negative)
        figures.mostPositive = examples(.positive)
        return figures
    }

    private var hasBaseline: Bool { baselineDays > 0 && !baseline.isEmpty }

    private func period(_ voices: [FeedbackVoice], days: Int) -> FeedbackPeriod {
        var tally = PeriodTally()
        for voice in voices { tally.add(voice) }
        return tally.period(days: days)
    }

    private func course() -> FeedbackCourse {
        var course = FeedbackCourse()
        course.stepUs = windowDays == 1 ? TimeWindow.hourUs : TimeWindow.dayUs
        let counts = counted(window) { [$0.timeUs.dividedDown(by: course.stepUs) * course.stepUs] }
        course.points = counts.sorted { $0.key < $1.key }.map {
            FeedbackCourse.Point(startUs: $0.key, counts: $0.value)
        }
        return course
    }

    private func topics() -> [TopicFigures] {
        let now = counted(window) { Set($0.topics) }
        let before = counted(hasBaseline ? baseline : []) { Set($0.topics) }
        let figures = Set(now.keys).union(before.keys).map { topic in
            var figures = TopicFigures(topic: topic)
            figures.counts = now[topic] ?? SentimentCounts()
            figures.perDay = windowDays > 0 ? Double(figures.counts.total) / Double(windowDays) : nil
            guard hasBaseline else { return figures }
            let baseline = before[topic] ?? SentimentCounts()
            figures.baseline = baseline
            figures.baselinePerDay = Double(baseline.total) / Double(baselineDays)
            return figures
        }
        return figures.sorted { ($1.counts.total, $0.topic) < ($0.counts.total, $1.topic) }
    }

    private func ranking(_ name: (FeedbackVoice) -> String?) -> FeedbackRanking {
        let counts = counted(window) { [name($0)] }
        let rows = counts.compactMap { entry in
            entry.key.map { FeedbackRanking.Row(name: $0, counts: entry.value) }
        }.sorted { ($1.counts.total, $0.name) < ($0.counts.total, $1.name) }
        var ranking = FeedbackRanking()
        ranking.rows = Array(rows.prefix(Self.listedNames))
        ranking.nameCount = rows.count
        ranking.others = rows.dropFirst(Self.listedNames).reduce(SentimentCounts()) { $0 + $1.counts }
        ranking.unnamed = counts[nil] ?? SentimentCounts()
        return ranking
    }

    private func counted<Key: Hashable>(
        _ voices: [FeedbackVoice], by keys: (FeedbackVoice) -> some Sequence<Key>
    ) -> [Key: SentimentCounts] {
        voices.reduce(into: [:]) { counts, voice in
            for key in keys(voice) { counts[key, default: SentimentCounts()].add(voice.sentiment) }
        }
    }

    /// Of complaints those told as pressing come first; then by score, time and id.
    private func examples(_ sentiment: FeedbackSentiment) -> [FeedbackQuote] {
        let voices = window.filter { $0.sentiment == sentiment && $0.isOwnWords }
        let isBad = sentiment == .negative
        func rank(_ voice: FeedbackVoice) -> (Int, Double, Int64, String) {
            let score = voice.score.flatMap { $0.isFinite ? $0 : nil } ?? 0
            return (isBad && voice.severity == "high" ? 0 : 1, isBad ? score : -score, voice.timeUs, voice.id)
        }
        return voices.sorted { rank($0) < rank($1) }.prefix(Self.quotes).map { FeedbackQuote($0) }
    }
}
