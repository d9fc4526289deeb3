/// Judges all metrics of an attribute set on some nights.
///
/// Every night is judged by its own days alone, `historyDays` before it and itself, so that the verdict
/// does not depend on which nights are judged together.
public struct SeriesJudge: Sendable {
    public let shelf: SeriesShelf
    /// Days of the shelf, by their place.
    public let nights: [Int]
    /// By length of a slot: what is known of every day of the shelf.
    public let contexts: [Int64: [DayContext]]
    /// By length of a slot: whether archives cover the slot.
    public let known: [Int64: [Bool]]
    public let detector: NightDetector
    private let representatives: [[Bool]]

    public init(
        shelf: SeriesShelf, nights: [Int], contexts: [Int64: [DayContext]], coverage: Coverage, detector: NightDetector
    ) {
        self.shelf = shelf
        self.nights = nights
        self.contexts = contexts
        self.detector = detector
        var known: [Int64: [Bool]] = [:]
        for slotUs in contexts.keys {
            known[slotUs] = coverage.isKnown(
                firstDayUs: shelf.firstDayUs, dayCount: shelf.dayCount, slotUs: slotUs)
        }
        self.known = known
        let historyDays = detector.options.historyDays
        representatives = nights.map { shelf.representatives(days: max($0 - historyDays, 0)...$0) }
    }

    /// What one metric looked like.
    public struct Judgement: Sendable {
        public let key: SeriesKey
        /// In the order of `nights`; nil where it is not watched.
        public let verdicts: [NightVerdict?]
    }

    /// What the metrics of an attribute set looked like, and on which nights it was new.
    public struct ItemJudgement: Sendable {
        public let series: [Judgement]
        /// In the order of `nights`; nil where the set was there before.
        public let arrivals: [Arrival?]
    }

    /// - Parameter place: of the item in the shelf.
    public func judgement(of place: Int) -> ItemJudgement {
        let item = shelf.items[place]
        guard let own = grid(CellSums(shelf, item), item.slotUs) else {
            return ItemJudgement(series: [], arrivals: nights.map { _ in nil })
        }
        // Means of a handful of calls say nothing; those of an hour's calls may.
        lazy var byHour =
            item.slotUs < TimeWindow.hourUs
            ? grid(own.sums.coarser(by: Int(TimeWindow.hourUs / item.slotUs)), TimeWindow.hourUs) : nil
        var series: [Judgement] = []
        for metric in SeriesMetric.allCases {
            let watched = isWatched(metric, place, own)
            if let one = judgement(metric, item, own, watched) { series.append(one) }
            guard metric.historyQuantity == .level, watched.contains(false), let byHour else { continue }
            let sparse = zip(watched, isWatched(metric, place, byHour)).map { !$0 && $1 }
            if let one = judgement(metric, item, byHour, sparse) { series.append(one) }
        }
        return ItemJudgement(series: series, arrivals: nights.indices.map { arrival(item, $0, own) })
    }

    /// What is known of an attribute set on one grid.
    private struct Grid {
        let slotUs: Int64
        let sums: CellSums
        let known: [Bool]
        /// By night.
        let lives: [Life]
        /// By measure.
        let supports: [DailySupport]

        var slotsPerDay: Int { Int(TimeWindow.dayUs / slotUs) }
    }

    private func grid(_ sums: CellSums, _ slotUs: Int64) -> Grid? {
        guard let known = known[slotUs], contexts[slotUs] != nil else { return nil }
        let slots = Int(TimeWindow.dayUs / slotUs)
        let lives = nights.map { night in
            let range = firstDay(night) * slots..<(night + 1) * slots
            return Life(calls: sums[.calls][range], known: known[range], slotsPerDay: slots)
        }
        let supports = CellMeasure.allCases.map { DailySupport(sums[$0], slotsPerDay: slots) }
        return Grid(slotUs: slotUs, sums: sums, known: known, lives: lives, supports: supports)
    }

    /// By night.
    private func isWatched(_ metric: SeriesMetric, _ place: Int, _ grid: Grid) -> [Bool] {
        let support = grid.supports[metric.exposure.rawValue]
        let events = grid.supports[metric.numerator.rawValue]
        return nights.enumerated().map { index, night in
            let days = firstDay(night)...night
            return representatives[index][place] && events.active(days) > 0
                && metric.isWatched(support, days: days)
        }
    }

    private func judgement(
        _ metric: SeriesMetric, _ item: SeriesShelf.Item, _ grid: Grid, _ isWatched: [Bool]
    ) -> Judgement? {
        guard isWatched.contains(true), let values = SeriesValues(metric, grid.sums, known: grid.known) else {
            return nil
        }
        let verdicts = nights.indices.map { isWatched[$0] ? verdict(metric, values, $0, grid) : nil }
        guard verdicts.contains(where: { $0 != nil }) else { return nil }
        return Judgement(
            key: SeriesKey(attributes: item.attributes, slotUs: grid.slotUs, metric: metric), verdicts: verdicts)
    }

    private func verdict(_ metric: SeriesMetric, _ values: SeriesValues, _ index: Int, _ grid: Grid) -> NightVerdict? {
        let days = firstDay(nights[index])...nights[index]
        let slots = grid.slotsPerDay
        let range = days.lowerBound * slots..<(days.upperBound + 1) * slots
        var numerators = Array(values.numerators[range])
        for slot in numerators.indices where !grid.lives[index].alive.contains(slot) { numerators[slot] = .nan }
        let history = SeriesHistory(
            quantity: metric.historyQuantity, slotsPerDay: slots, numerators: numerators,
            exposures: values.exposures.isEmpty ? [] : Array(values.exposures[range]))
        return detector.judge(history, contexts: Array((contexts[grid.slotUs] ?? [])[days]))
    }

    private func firstDay(_ night: Int) -> Int { max(night - detector.options.historyDays, 0) }

    private func arrival(_ item: SeriesShelf.Item, _ index: Int, _ grid: Grid) -> Arrival? {
        let slots = grid.slotsPerDay
        let night = nights[index]
        guard representatives[index].isEmpty == false, let birthInWindow = grid.lives[index].birth else { return nil }
        let calls = grid.sums[.calls]
        let birth = firstDay(night) * slots + birthInWindow
        let day = birth / slots * slots..<(birth / slots + 1) * slots
        let last = day.last { calls[$0] > 0 } ?? birth
        return Arrival(
            attributes: item.attributes, slotUs: item.slotUs, age: night - birth / slots,
            firstUs: shelf.firstDayUs + Int64(birth) * item.slotUs,
            lastUs: shelf.firstDayUs + Int64(last + 1) * item.slotUs, calls: calls[day].reduce(0, +))
    }
}
