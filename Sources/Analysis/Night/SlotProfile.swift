/// The usual course of a day: a rate for each local slot, robust against days that went wrong.
///
/// For each slot the rates of the comparable days, each smoothed over neighbouring slots until the
/// profile rests on enough events, are centred by the median; days more than `profileReach` robust
/// standard deviations off are left out, the others pooled. That keeps the efficiency of a mean and
/// the robustness of a median for up to a quarter of bad days.
struct SlotProfile {
    /// Rates by local slot; not a number where no day knows anything.
    let rates: [Double]
    /// The number of days they rest on.
    let dayCount: Int

    static let empty = SlotProfile(rates: [], dayCount: 0)

    private init(rates: [Double], dayCount: Int) {
        self.rates = rates
        self.dayCount = dayCount
    }

    /// - Parameters:
    ///   - days: the comparable days, by people's clock.
    ///   - clock: which slots of the grid belong to them.
    init(_ data: Observations, days: [Int], clock: LocalClock, options: NightOptions) {
        let sums = LocalSums(data, days: days, clock: clock)
        let half = Self.halfWidth(data, sums, options)
        var comparable = ProfileDays(sums, reach: options.profileReach, isLevel: data.quantity == .level)
        var rates = Self.rates(slots: data.slotsPerDay, step: max(half / 8, 1)) { slot in
            comparable.rate(max(slot - half, 0)..<min(slot + half + 1, data.slotsPerDay))
        }
        if data.quantity != .level { Self.bound(&rates, weight: sums.totalWeight, isRatio: data.quantity == .ratio) }
        self.rates = rates
        dayCount = sums.dayCount
    }

    /// The rates of each `step`-th slot and the last one, and on a line between them: where the wide windows of sparse
    /// series overlap by so much, their rates hardly differ.
    private static func rates(slots: Int, step: Int, _ rate: (Int) -> Double) -> [Double] {
        var rates = [Double](repeating: .nan, count: slots)
        var last = 0
        rates[0] = rate(0)
        while last < slots - 1 {
            let next = min(last + step, slots - 1)
            rates[next] = rate(next)
            let slope = (rates[next] - rates[last]) / Double(next - last)
            for slot in last + 1..<next {
                rates[slot] = slope.isNaN ? rate(slot) : rates[last] + slope * Double(slot - last)
            }
            last = next
        }
        return rates
    }

    /// What was never seen may still be as likely as half an event in all that was looked at.
    private static func bound(_ rates: inout [Double], weight: Double, isRatio: Bool) {
        guard weight > 0 else { return }
        let least = 0.5 / weight
        for slot in rates.indices where rates[slot].isFinite {
            rates[slot] = max(rates[slot], least)
            if isRatio { rates[slot] = min(rates[slot], max(1 - least, 0.5)) }
        }
    }

    private static func halfWidth(_ data: Observations, _ sums: LocalSums, _ options: NightOptions) -> Int {
        let total = data.quantity == .level ? sums.totalWeight : sums.totalValue
        let wanted = data.quantity == .level ? 4.0 : options.profileEvents
        let perSlot = total / Double(data.slotsPerDay)
        guard perSlot > 0 else { return data.slotsPerDay }
        return min(Int(max((wanted / perSlot - 1) / 2, 0).rounded(.up)), data.slotsPerDay)
    }
}
