import Columns
import Statistics

/// Sums up the items of one stretch of days. All sums are whole numbers, so the order does not matter.
struct PeriodTally {
    /// Scores are summed in ten-thousandths.
    private static let scale = 10_000.0

    private var counts = SentimentCounts()
    private var distinct = 0
    private var scores = 0
    private var scoreSum: Int64 = 0
    private var scoreSquares: Int64 = 0
    private var promoters = 0
    private var passives = 0
    private var detractors = 0
    private var satisfied = 0
    private var answers = 0
    private var satisfactionSum: Int64 = 0

    mutating func add(_ voice: FeedbackVoice) {
        counts.add(voice.sentiment)
        if voice.copyOf == nil { distinct += 1 }
        if let score = voice.score.map({ Self.scaled($0, within: -1...1) }) {
            scores += 1
            scoreSum += score
            scoreSquares += score * score
        }
        voice.nps.map { add(nps: $0) }
        if let csat = voice.csat, csat.isFinite { add(csat: csat) }
    }

    func period(days: Int) -> FeedbackPeriod {
        var period = FeedbackPeriod()
        (period.days, period.counts, period.distinct) = (days, counts, distinct)
        let (sum, squares) = (Double(scoreSum) / Self.scale, Double(scoreSquares) / Self.scale / Self.scale)
        period.meanScore = scores > 0 ? sum / Double(scores) : nil
        period.meanScoreInterval = ConfidenceInterval.mean(sum: sum, squares: squares, count: scores)
            .map { ConfidenceInterval(low: max($0.low, -1), high: min($0.high, 1)) }
        period.netPromoter = NetPromoter(promoters: promoters, passives: passives, detractors: detractors)
        period.satisfaction = Satisfaction(
            satisfied: satisfied, answers: answers,
            mean: Double(satisfactionSum) / Self.scale / Double(max(answers, 1)))
        return period
    }

    /// Answers outside the scale are passed over.
    private mutating func add(nps: Int) {
        switch RecommendationClass(nps) {
        case .promoter: promoters += 1
        case .passive: passives += 1
        case .detractor: detractors += 1
        case nil: break
        }
    }

    private mutating func add(csat: Double) {
        answers += 1
        if csat >= SatisfactionScale.leastContent { satisfied += 1 }
        satisfactionSum += Self.scaled(csat, within: 0...1)
    }

    private static func scaled(_ value: Double, within range: ClosedRange<Double>) -> Int64 {
        guard value.isFinite else { return 0 }
        return Int64((min(max(value, range.lowerBound), range.upperBound) * scale).rounded())
    }
}
