import Glibc

/// The numbers of an episode in the unit of the series.
struct EpisodeFigures {
    private(set) var observed = 0.0
    private(set) var expected = 0.0
    private(set) var low = 0.0
    private(set) var high = 0.0
    private(set) var sizeSd = 0.0
    private(set) var relativeSize = 0.0
    private(set) var support = 0.0

    init(_ data: Observations, _ scan: NightScan, _ slots: Range<Int>, _ window: WindowSums) {
        guard window.known > 0, window.variance > 0 else { return }
        let base = (data.dayCount - 1) * data.slotsPerDay
        var (value, weight) = (0.0, 0.0)
        for slot in slots {
            value += data.values[base + slot]
            weight += data.weights[base + slot]
        }
        guard weight > 0 else { return }
        let half = 1.96 * (Self.factor(scan, slots.count) * window.variance).squareRoot()
        sizeSd = Self.size(scan, window, slotsPerDay: data.slotsPerDay)
        if data.quantity == .level {
            let change = window.value / window.expected
            let middle = value / weight - change
            observed = max(exp(value / weight) - data.offset, 0)
            expected = max(exp(middle) - data.offset, 0)
            low = max(exp(middle - half / window.expected) - data.offset, 0)
            high = max(exp(middle + half / window.expected) - data.offset, 0)
            relativeSize = expm1(change)
            support = slots.reduce(0) { $0 + data.calls(base + $1) }
        } else {
            observed = value / weight
            expected = window.expected / weight
            low = max(window.expected - half, 0) / weight
            high = (window.expected + half) / weight
            relativeSize = window.value / window.expected
            support = data.quantity == .ratio ? weight : window.expected
        }
    }

    /// The mean surprise in standard deviations of a window of a quarter of an hour.
    private static func size(_ scan: NightScan, _ window: WindowSums, slotsPerDay: Int) -> Double {
        let length = max(Double(slotsPerDay) / 96, 1)
        let perSlot = window.variance / Double(window.known)
        let deviation = (factor(scan, Int(length)) * perSlot * length).squareRoot()
        return window.value / Double(window.known) * length / deviation
    }

    /// The noise at the longest scale that is not longer than the stretch.
    private static func factor(_ scan: NightScan, _ length: Int) -> Double {
        let scale = scan.lengths.lastIndex { $0 <= length } ?? 0
        return scan.noises[scale].factor
    }
}
