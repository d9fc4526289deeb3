import Columns

/// Table `feedback_hour`: things said, counted by hour and label.
///
/// It is made of the table `feedback`, whose rows a later export may replace; so a day is always counted whole, and
/// its rows are merged by the same rules as those of calls.
public enum FeedbackByHour {
    /// One thing said, as far as it is counted.
    public struct Item: Sendable, Equatable {
        public var timeUs: Int64
        /// Words of topics, each once.
        public var topics: [String]
        /// Nil where there is no text.
        public var sentiment: String?
        public var channel: String?
        public var consumer: String?
        public var route: String?
        public var isCopy = false
        public var isSevere = false
        /// -1...1; nil where there is no text.
        public var score: Double?
        /// 0...10.
        public var nps: Int?
        /// 0...1.
        public var csat: Double?

        public init(timeUs: Int64, topics: [String]) {
            self.timeUs = timeUs
            self.topics = topics
        }
    }

    /// The rows of items, in any order and any grouping.
    ///
    /// - Parameter limits: the most values of a label that keep rows of their own, by column.
    /// - Returns: the rows, and how many values of a column share the row `(other)`, where some do.
    public static func rows(
        _ items: [Item], limits: [String: Int]
    ) throws(RollupError) -> (batch: Batch, foldedValues: [String: Int]) {
        let single = Batch(items.flatMap(CountedItem.each))
        var cut = LabelCut(schema: FeedbackHour.schema, limit: Int.max, limits: limits)
        var counts = cut.makeCounts()
        counts.add(single)
        cut.add(counts)
        let kept = cut.finish()
        var merge = WindowMerge(schema: FeedbackHour.schema, kept: kept)
        try merge.add(single)
        let folded = zip(FeedbackHour.labelNames, kept).filter { $0.1.isCut }.map { ($0.0, $0.1.foldedCount) }
        return (try merge.finish(), Dictionary(uniqueKeysWithValues: folded))
    }
}

/// An item under one topic.
private struct CountedItem {
    let item: FeedbackByHour.Item
    let topic: String

    static func each(_ item: FeedbackByHour.Item) -> [CountedItem] {
        ([FeedbackHour.allTopics] + item.topics).map { CountedItem(item: item, topic: $0) }
    }
}

extension Batch {
    /// One row for each.
    fileprivate init(_ counted: [CountedItem]) {
        func label(_ value: (CountedItem) -> String?) -> AnyColumn {
            .label(LabelColumn(texts: counted.map(value)).sorted())
        }
        func sum(_ value: (FeedbackByHour.Item) -> Int64?) -> AnyColumn {
            .int64(NumberColumn(counted.map { value($0.item) ?? .missing }))
        }
        func answers(_ kind: RecommendationClass) -> AnyColumn {
            sum { $0.nps.map { RecommendationClass($0) == kind ? 1 : 0 } }
        }
        func count(_ isCounted: @escaping (FeedbackByHour.Item) -> Bool) -> AnyColumn { sum { isCounted($0) ? 1 : 0 } }
        self.init(
            schema: FeedbackHour.schema,
            columns: [
                sum { $0.timeUs - Self.rest($0.timeUs) }, label(\.topic), label(\.item.sentiment),
                label(\.item.channel), label(\.item.consumer), label(\.item.route),
                sum { _ in 1 }, count(\.isCopy), count(\.isSevere), count { $0.score != nil },
                sum { max(Self.thousandths($0.score ?? 0), 0) }, sum { max(-Self.thousandths($0.score ?? 0), 0) },
                sum { $0.nps.map { _ in 1 } }, answers(.promoter), answers(.detractor),
                sum { $0.csat.map { _ in 1 } }, sum { $0.csat.map { $0 >= SatisfactionScale.leastContent ? 1 : 0 } },
                sum { $0.csat.map(Self.thousandths) },
            ])
    }

    private static func thousandths(_ value: Double) -> Int64 { Int64((value * 1_000).rounded()) }

    private static func rest(_ timeUs: Int64) -> Int64 {
        let rest = timeUs % FeedbackHour.windowUs
        return rest < 0 ? rest + FeedbackHour.windowUs : rest
    }
}
