/// Looks at the wide series of some days, whole traffic and single attribute values: changes of level on some days,
/// trends up to some days.
///
/// Each day is judged by the days of its own window, so that it does not matter which are judged together.
public struct CourseJudge: Sendable {
    /// A day with its window.
    public struct Target: Sendable {
        /// Its place in the shelf.
        public let day: Int
        public let window: CourseWindow

        public init(day: Int, window: CourseWindow) {
            self.day = day
            self.window = window
        }
    }

    /// What was seen of one metric of one attribute set.
    public struct Course: Sendable {
        public let key: SeriesKey
        /// In the order of `changes`.
        public let outcomes: [LevelSearch.Outcome]
        /// In the order of `trends`; nil where it was not asked.
        public let lines: [TrendLine?]
    }

    public let shelf: SeriesShelf
    public let changes: [Target]
    public let trends: [Target]
    public let levelSearch: LevelSearch
    public let trendSearch: TrendSearch
    /// By target, changes first: the items that are looked at.
    private let chosen: [Set<Int>]
    /// All items that any target looks at.
    public let places: [Int]

    /// - Parameter limit: attribute sets looked at, those with the most calls in the window.
    public init(
        shelf: SeriesShelf, changes: [Target], trends: [Target], limit: Int, levelSearch: LevelSearch,
        trendSearch: TrendSearch
    ) {
        (self.shelf, self.changes, self.trends) = (shelf, changes, trends)
        (self.levelSearch, self.trendSearch) = (levelSearch, trendSearch)
        let wide = shelf.items.indices.filter { place in
            let item = shelf.items[place]
            return item.attributes.pairs.count < 2 && item.attributes["consumer"] == nil
        }
        let calls = wide.map { Self.dailyCalls(shelf, shelf.items[$0]) }
        chosen = (changes + trends).map { Self.choice(shelf, wide, calls, $0.window.days, limit) }
        places = chosen.reduce(into: Set()) { $0.formUnion($1) }.sorted()
    }

    private static func dailyCalls(_ shelf: SeriesShelf, _ item: SeriesShelf.Item) -> [Int64] {
        let calls = shelf.sums(item, .calls)
        let slots = Int(TimeWindow.dayUs / item.slotUs)
        return (0..<shelf.dayCount).map { day in calls[day * slots..<(day + 1) * slots].reduce(0, +) }
    }

    private static func choice(
        _ shelf: SeriesShelf, _ wide: [Int], _ calls: [[Int64]], _ days: ClosedRange<Int>, _ limit: Int
    ) -> Set<Int> {
        let isKept = shelf.representatives(days: days)
        var ranked: [(place: Int, calls: Int64)] = []
        for (place, daily) in zip(wide, calls) where isKept[place] {
            let total = daily[days].reduce(0, +)
            if total > 0 { ranked.append((place, total)) }
        }
        ranked.sort { left, right in
            if left.calls != right.calls { return left.calls > right.calls }
            return shelf.items[left.place].attributes < shelf.items[right.place].attributes
        }
        return Set(ranked.prefix(limit).map { $0.place })
    }

    /// By set that is looked at: other wide sets that hold the same calls in the window of a change's day.
    ///
    /// - Parameter index: of the day in `changes`.
    public func equivalents(_ index: Int) -> [AttributeSet: [AttributeSet]] {
        let standing = shelf.standing(days: changes[index].window.days)
        var equivalents: [AttributeSet: [AttributeSet]] = [:]
        for place in shelf.items.indices where standing[place] != place && chosen[index].contains(standing[place]) {
            let own = shelf.items[place].attributes
            if own.pairs.count < 2 { equivalents[shelf.items[standing[place]].attributes, default: []].append(own) }
        }
        return equivalents.mapValues { $0.sorted() }
    }

    /// - Parameter place: of the item in the shelf.
    public func courses(of place: Int) -> [Course] {
        let item = shelf.items[place]
        let sums = HourlySums(shelf, item)
        return SeriesMetric.allCases.compactMap { metric in
            guard sums[metric.numerator].contains(where: { $0 != 0 }) else { return nil }
            let outcomes = changes.indices.map { index -> LevelSearch.Outcome in
                guard chosen[index].contains(place) else { return .silent }
                let target = changes[index]
                let first = (target.day - target.window.days.lowerBound) * 24
                return levelSearch.outcome(sums.series(metric, target.window), day: first..<first + 24)
            }
            let lines = trends.indices.map { index in
                chosen[changes.count + index].contains(place)
                    ? trendSearch.trend(sums.series(metric, trends[index].window)) : nil
            }
            guard outcomes.contains(where: { $0 != .silent }) || lines.contains(where: { $0 != nil }) else {
                return nil
            }
            return Course(
                key: SeriesKey(attributes: item.attributes, slotUs: TimeWindow.hourUs, metric: metric),
                outcomes: outcomes, lines: lines)
        }
    }
}

/// The sums of one attribute set by the hour, over all days of a shelf.
struct HourlySums {
    private let values: [[Int64]]

    init(_ shelf: SeriesShelf, _ item: SeriesShelf.Item) {
        let slots = Int(TimeWindow.hourUs / item.slotUs)
        values = CellMeasure.allCases.map { measure in
            let sums = shelf.sums(item, measure)
            return (0..<sums.count / slots).map { hour in sums[hour * slots..<(hour + 1) * slots].reduce(0, +) }
        }
    }

    subscript(_ measure: CellMeasure) -> [Int64] { values[measure.rawValue] }

    func series(_ metric: SeriesMetric, _ window: CourseWindow) -> HourlyMetric {
        HourlyMetric(
            metric, numerators: self[metric.numerator][window.hours], exposures: self[metric.exposure][window.hours],
            isKnown: window.isKnown)
    }
}
