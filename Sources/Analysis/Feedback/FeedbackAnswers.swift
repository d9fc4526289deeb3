import Statistics

/// How many would recommend (9 or 10 of 10) less how many would not (0 to 6).
public struct NetPromoter: Sendable, Equatable {
    public let promoters: Int
    public let passives: Int
    public let detractors: Int

    /// Nil without answers.
    public init?(promoters: Int, passives: Int, detractors: Int) {
        guard promoters + passives + detractors > 0 else { return nil }
        self.promoters = promoters
        self.passives = passives
        self.detractors = detractors
    }

    public var answers: Int { promoters + passives + detractors }
    /// -100...100.
    public var points: Double { 100 * Double(promoters - detractors) / Double(answers) }
    /// Of 95 %, in points.
    public var interval: ConfidenceInterval {
        let share = ConfidenceInterval.netShare(for: promoters, against: detractors, trials: answers)
        return ConfidenceInterval(low: 100 * (share?.low ?? -1), high: 100 * (share?.high ?? 1))
    }
}

/// How many are content: those who chose the upper quarter of the scale, such as 4 or 5 of 5.
public struct Satisfaction: Sendable, Equatable {
    public let satisfied: Int
    public let answers: Int
    /// Of the answers as parts of their scale, 0...1.
    public let mean: Double

    /// Nil without answers.
    public init?(satisfied: Int, answers: Int, mean: Double) {
        guard answers > 0 else { return nil }
        self.satisfied = satisfied
        self.answers = answers
        self.mean = mean
    }

    /// 0...1.
    public var share: Double { Double(satisfied) / Double(answers) }
    /// Of 95 %, by Wilson.
    public var interval: ConfidenceInterval {
        ConfidenceInterval.share(hits: satisfied, trials: answers) ?? ConfidenceInterval(low: 0, high: 1)
    }
}
