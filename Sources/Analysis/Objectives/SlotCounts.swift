/// Bad and all calls by slot of an even grid; nil where nothing is known, which is no news.
public struct SlotCounts: Sendable, Equatable {
    public var slotUs: Int64
    public var bad: [Int64?]
    public var total: [Int64?]

    public init(slotUs: Int64, bad: [Int64?], total: [Int64?]) {
        (self.slotUs, self.bad, self.total) = (slotUs, bad, total)
    }
}

/// The same added up from the begin, so that any stretch is two look-ups.
struct CumulativeCounts {
    struct Sums: Equatable {
        var bad: Int64 = 0
        var total: Int64 = 0
        /// Slots that are known.
        var known = 0
    }

    /// One more than there are slots.
    private var sums = [Sums()]

    /// Negative counts are gaps, and no more calls are bad than there were.
    init(_ slots: SlotCounts) {
        for (bad, total) in zip(slots.bad, slots.total) {
            var sum = sums[sums.count - 1]
            if let bad, let total, bad >= 0, total >= 0 {
                // No count of calls comes near these; the bound keeps sums of them from trapping.
                sum.bad += min(bad, total, Self.most)
                sum.total += min(total, Self.most)
                sum.known += 1
            }
            sums.append(sum)
        }
    }

    private static let most: Int64 = 1 << 40

    var slotCount: Int { sums.count - 1 }

    /// The sums of a stretch.
    subscript(_ range: Range<Int>) -> Sums {
        let (from, to) = (sums[range.lowerBound], sums[range.upperBound])
        return Sums(bad: to.bad - from.bad, total: to.total - from.total, known: to.known - from.known)
    }

    subscript(_ slot: Int) -> Sums { self[slot..<slot + 1] }

    /// The last slots up to and with one of them.
    func sums(endingAt slot: Int, count: Int) -> Sums { self[max(0, slot + 1 - count)..<slot + 1] }
}
