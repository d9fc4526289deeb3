/// Items by one attribute.
public struct FeedbackRanking: Sendable, Equatable {
    public struct Row: Sendable, Equatable {
        public var name: String
        public var counts: SentimentCounts

        public init(name: String, counts: SentimentCounts) {
            self.name = name
            self.counts = counts
        }
    }

    /// The most items first; bounded.
    public var rows: [Row] = []
    /// How many names there are in all.
    public var nameCount = 0
    /// Items of names that are not among the rows.
    public var others = SentimentCounts()
    /// Items without a name.
    public var unnamed = SentimentCounts()

    public init() {}
}
