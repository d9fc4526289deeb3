import Statistics

/// What is to be said in numbers of the feedback of a window.
///
/// Every item counts, near-duplicates too: two customers who write the same are two. `distinct` tells how many are
/// left without them.
public struct FeedbackFigures: Sendable, Equatable {
    public var window = FeedbackPeriod()
    /// Nil where there is nothing to compare with.
    public var baseline: FeedbackPeriod?
    public var course = FeedbackCourse()
    /// The most items first.
    public var topics: [TopicFigures] = []
    public var channels = FeedbackRanking()
    public var languages = FeedbackRanking()
    public var consumers = FeedbackRanking()
    /// Items by severity; all three are there.
    public var severities: [String: Int] = ["high": 0, "normal": 0, "low": 0]
    /// At most three; near-duplicates are left out.
    public var mostNegative: [FeedbackQuote] = []
    /// Likewise.
    public var mostPositive: [FeedbackQuote] = []

    public init() {}
}

/// The sums of one stretch of days.
public struct FeedbackPeriod: Sendable, Equatable {
    public var days = 0
    public var counts = SentimentCounts()
    /// Items that are no near-duplicates.
    public var distinct = 0
    /// -1...1; nil without items.
    public var meanScore: Double?
    /// Of 95 %; nil with less than two items.
    public var meanScoreInterval: ConfidenceInterval?
    /// Nil where nobody answered.
    public var netPromoter: NetPromoter?
    /// Nil where nobody answered.
    public var satisfaction: Satisfaction?

    public init() {}

    public var items: Int { counts.total }
    /// Nil where no day is known.
    public var itemsPerDay: Double? { days > 0 ? Double(items) / Double(days) : nil }
}

/// Items of one topic; an item with several topics is counted with each.
public struct TopicFigures: Sendable, Equatable {
    public var topic: String
    public var counts = SentimentCounts()
    /// Nil where there is nothing to compare with.
    public var baseline: SentimentCounts?
    /// Items a day in the window, and in the baseline where there is one.
    public var perDay: Double?
    public var baselinePerDay: Double?

    public init(topic: String) { self.topic = topic }
}

/// Items over time: by hour where the window is one day, else by day, UTC.
public struct FeedbackCourse: Sendable, Equatable {
    public struct Point: Sendable, Equatable {
        public var startUs: Int64
        public var counts: SentimentCounts

        public init(startUs: Int64, counts: SentimentCounts) {
            self.startUs = startUs
            self.counts = counts
        }
    }

    public var stepUs: Int64 = TimeWindow.dayUs
    /// Those with items, by time.
    public var points: [Point] = []

    public init() {}
}
