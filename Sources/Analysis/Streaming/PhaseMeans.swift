/// The usual value at each phase of a cycle, learned as the cycle repeats.
///
/// - Units: microseconds for times; the cycle is cut into equal slots.
struct PhaseMeans: Sendable {
    static let dayUs: Int64 = 86_400_000_000
    /// Finest cut of a day; a series with more rows than that shares slots.
    static let mostDaySlots = 1440
    /// With fewer rows a day there is no shape to learn.
    static let fewestDaySlots = 4

    /// Length of the cycle: a day, a week.
    let cycleUs: Int64
    /// Weight of the newest cycle in the running mean of a slot.
    let newWeight: Double

    private var means: [Double]
    private var isKnown: [Bool]

    init(cycleUs: Int64, slotCount: Int, newWeight: Double) {
        self.cycleUs = cycleUs
        self.newWeight = newWeight
        means = [Double](repeating: 0, count: slotCount)
        isKnown = [Bool](repeating: false, count: slotCount)
    }

    /// A slot for each row of a day, or of so many days; nil if a day has too few rows.
    static func day(intervalUs: Double, days: Int = 1, newWeight: Double = 0.3) -> PhaseMeans? {
        let slots = min(Double(mostDaySlots), (Double(dayUs) / max(intervalUs, 1)).rounded())
        guard slots >= Double(fewestDaySlots) else { return nil }
        return PhaseMeans(cycleUs: Int64(days) * dayUs, slotCount: days * Int(slots), newWeight: newWeight)
    }

    /// The value less the usual one of its slot (nil in the first cycle), which then learns it.
    mutating func residual(timeUs: Int64, value: Double) -> Double? {
        let phase = timeUs % cycleUs
        let inCycle = phase < 0 ? phase + cycleUs : phase
        let slot = Int(Double(inCycle) / Double(cycleUs) * Double(means.count))
        let index = min(slot, means.count - 1)
        guard isKnown[index] else {
            isKnown[index] = true
            means[index] = value
            return nil
        }
        let residual = value - means[index]
        means[index] += newWeight * residual
        return residual
    }
}
