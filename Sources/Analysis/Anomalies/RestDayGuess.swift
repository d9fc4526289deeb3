import Glibc
import Statistics

/// Recognises working days on which everyone behaved as on a weekend: holidays that nobody announced.
///
/// Each attribute set that is used differently on weekends gives a vote. An outage does not look like that:
/// it takes all calls down alike, or some of them, but not each to its own weekend's number.
public struct RestDayGuess: Sendable {
    /// Sets whose working days have at least this many times the calls of weekends, or the reverse, have a vote.
    public var leastContrast = 1.4
    /// How far from the weekend's numbers the night may be, as a ratio.
    public var mostDistance = 1.25
    /// Votes that are needed.
    public var leastVotes = 4
    /// Calls of an average day below which a set has no vote.
    public var leastCalls = 200.0

    public init() {}

    /// - Parameters:
    ///   - totals: by attribute set, the calls of each day; nil where a day was not covered.
    ///   - isRest: by day, whether it is a weekend or holiday.
    ///   - day: the working day in question.
    ///   - historyDays: how many days before it are looked at.
    public func isRestDay(_ totals: [[Double?]], isRest: [Bool], day: Int, historyDays: Int) -> Bool {
        guard !isRest[day] else { return false }
        // Rest days differ among themselves, and the night need be like one sort only.
        return (0..<7).contains { weekday in
            isAlike(totals, isRest: isRest, day: day, before: max(day - historyDays, 0)..<day, weekday: weekday)
        }
    }

    /// Whether the day is like the rest days on one day of the week.
    private func isAlike(
        _ totals: [[Double?]], isRest: [Bool], day: Int, before: Range<Int>, weekday: Int
    ) -> Bool {
        var fromRest: [Double] = []
        var fromWork: [Double] = []
        for set in totals {
            let work = Quantiles.median(of: before.filter { !isRest[$0] }.compactMap { set[$0] })
            let rest = Quantiles.median(of: before.filter { isRest[$0] && $0 % 7 == weekday }.compactMap { set[$0] })
            guard let work, let rest, let now = set[day], now > 0, rest > 0, work >= leastCalls,
                abs(log(work / rest)) >= log(leastContrast)
            else { continue }
            fromRest.append(abs(log(now / rest)))
            fromWork.append(abs(log(now / work)))
        }
        guard fromRest.count >= leastVotes, let rest = Quantiles.median(of: fromRest),
            let work = Quantiles.median(of: fromWork)
        else { return false }
        return rest <= log(mostDistance) && rest < work / 2
    }
}

extension SeriesShelf {
    /// The calls of each day of the sets with one attribute, and of all calls; nil where less than nine tenths of
    /// a day are covered.
    public func dailyCalls(slotUs: Int64, coverage: Coverage) -> [[Double?]] {
        let slots = Int(TimeWindow.dayUs / slotUs)
        let known = coverage.isKnown(firstDayUs: firstDayUs, dayCount: dayCount, slotUs: slotUs)
        let isCovered = (0..<dayCount).map { day in
            known[day * slots..<(day + 1) * slots].count { $0 } * 10 >= slots * 9
        }
        return items.filter { $0.slotUs == slotUs && $0.attributes.pairs.count <= 1 }.map { item in
            let calls = sums(item, .calls)
            return (0..<dayCount).map { day in
                isCovered[day] ? Double(calls[day * slots..<(day + 1) * slots].reduce(0, +)) : nil
            }
        }
    }
}
