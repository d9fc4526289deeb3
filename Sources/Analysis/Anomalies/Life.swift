/// When an attribute set came into being and when it was last seen, by its calls.
///
/// Before and after, silence is no zero: a route that is three days old has no four weeks of history,
/// and one that was taken away is not missing for ever.
struct Life {
    /// The first slot with a call, if whole days were covered before it.
    let birth: Int?
    /// The slots in which the set may be judged.
    let alive: Range<Int>

    /// Covered days without a call after which a set is gone.
    private static let goneDays = 1
    /// Covered days before the first call that make it a birth.
    private static let quietDays = 1.5
    /// The same for the days before the first call to be no history.
    private static let leastQuietDays = 0.5

    /// - Parameters: both of the same days, from their first slot on; places are counted from 0.
    init(calls: ArraySlice<Int64>, known: ArraySlice<Bool>, slotsPerDay: Int) {
        let count = calls.count
        let first = calls.firstIndex { $0 > 0 }.map { $0 - calls.startIndex } ?? count
        let last = calls.lastIndex { $0 > 0 }.map { $0 - calls.startIndex } ?? -1
        let covered = known.prefix(first).count { $0 }
        let quietDays = Double(covered) / Double(slotsPerDay)
        birth = quietDays >= Self.quietDays && first < count ? first : nil
        let isYoung = quietDays >= Self.leastQuietDays && first < count
        let firstSlot = isYoung ? min((first / slotsPerDay + 1) * slotsPerDay, count) : 0
        let end = min((last / slotsPerDay + 1 + Self.goneDays) * slotsPerDay, count)
        alive = firstSlot..<max(end, firstSlot)
    }
}
