extension NightScan {
    /// From the middle of a window to both sides, as far as the evidence for a change of the same share adds up:
    /// the likeliest ends if noise is normal, within the episode and without.
    func extent(_ slots: Range<Int>, _ sums: NightSums) -> Range<Int> {
        let window = sums.sums(slots)
        guard window.expected > 0 else { return slots }
        let share = window.value / window.expected
        let middle = (slots.lowerBound + slots.upperBound) / 2
        let first = reach(from: middle, step: -1, share, sums)
        let last = reach(from: middle, step: 1, share, sums)
        return min(first, middle)..<max(last, middle) + 1
    }

    /// The log-likelihood of a slot with a surprise a of variance v, if it was to be raised by c instead of by
    /// nothing, is (a c - c^2 / 2) / v. Here c is the share of what was expected.
    private func reach(from middle: Int, step: Int, _ share: Double, _ sums: NightSums) -> Int {
        var sum = 0.0
        var best = (sum: -Double.infinity, slot: middle)
        var slot = middle
        while slot >= 0, slot < slotsPerDay {
            let single = sums.sums(slot..<slot + 1)
            let change = share * single.expected
            if single.variance > 0 { sum += change * (single.value - 0.5 * change) / single.variance }
            if sum > best.sum { best = (sum, slot) }
            slot += step
        }
        return best.slot
    }
}
