/// A limit that a value must not be beyond for long.
///
/// Beyond the limit for its time is a warning; for as long beyond twice the limit, or below half of it where
/// the value must be at least something, is critical. A gap ends an episode: nothing says that it went on.
public struct ValueLimit: Sendable, Equatable {
    public let bound: Objective.Bound
    /// Above 0.
    public let value: Double
    public let holdUs: Int64
    public let slotUs: Int64
    /// Slots whose value rests on fewer calls than this are gaps, where it is told on how many.
    public var leastSupport: Int64 = 5

    public init(bound: Objective.Bound, value: Double, holdUs: Int64, slotUs: Int64) {
        (self.bound, self.value, self.holdUs, self.slotUs) = (bound, value, holdUs, slotUs)
    }

    /// The episodes beyond the limit, in order.
    ///
    /// - Parameters:
    ///   - values: by slot; nil and what is no finite number are gaps.
    ///   - support: calls behind each value; nil where the value is itself a number of calls.
    public func breaches(_ values: [Double?], support: [Int64?]? = nil) -> [Breach] {
        guard slotUs > 0, value > 0, value.isFinite else { return [] }
        let least = Int(max(1, (holdUs + slotUs - 1) / slotUs))
        let known = known(values, support)
        return stretches(known, beyond: value).filter { $0.count >= least }.map { stretch in
            let part = Array(known[stretch])
            let isDouble = stretches(part, beyond: grave).contains { $0.count >= least }
            return Breach(
                start: stretch.lowerBound, peak: peak(known, stretch), end: stretch.upperBound - 1,
                rule: isDouble ? "limit_double" : "limit", severity: isDouble ? .critical : .warning,
                observed: known[peak(known, stretch)] ?? value)
        }
    }

    private var grave: Double { bound == .atMost ? value * 2 : value / 2 }

    private func known(_ values: [Double?], _ support: [Int64?]?) -> [Double?] {
        values.indices.map { slot in
            guard let value = values[slot], value.isFinite else { return nil }
            guard let support else { return value }
            return slot < support.count && (support[slot] ?? 0) >= leastSupport ? value : nil
        }
    }

    private func stretches(_ values: [Double?], beyond limit: Double) -> [Range<Int>] {
        var stretches: [Range<Int>] = []
        for (slot, value) in values.enumerated() {
            guard let value, isBeyond(value, limit) else { continue }
            if let last = stretches.last, last.upperBound == slot {
                stretches[stretches.count - 1] = last.lowerBound..<slot + 1
            } else {
                stretches.append(slot..<slot + 1)
            }
        }
        return stretches
    }

    private func isBeyond(_ value: Double, _ limit: Double) -> Bool {
        bound == .atMost ? value > limit : value < limit
    }

    /// The first of the slots that are furthest beyond the limit.
    private func peak(_ values: [Double?], _ stretch: Range<Int>) -> Int {
        var best = stretch.lowerBound
        for slot in stretch {
            if let value = values[slot], let most = values[best], isBeyond(value, most) { best = slot }
        }
        return best
    }
}
