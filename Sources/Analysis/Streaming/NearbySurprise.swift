/// How far a value is from the rows just before it, as a surprise.
///
/// Distances from the median of the last rows are taken for a short and a longer window, each as it is
/// and less what this time of day usually adds to it; the four surprises are averaged. A short window
/// follows a moving level, a long one outlives an incident; the daily part removes the steps and slopes
/// that come every day. Where there is no day, or no stamps, the plain distance stands in for it.
struct NearbySurprise: Sendable {
    /// Weight of the newest day in what a time of day usually adds.
    static let dayWeight = 0.1

    private var medians: [SlidingMedian]
    private var days: [PhaseMeans] = []
    private var plain: [SurpriseTail]
    private var daily: [SurpriseTail]

    init(lengths: [Int]) {
        medians = lengths.map { SlidingMedian(length: $0) }
        plain = lengths.map { _ in SurpriseTail() }
        daily = plain
    }

    /// The median of the longest window; nil before the first value.
    var middle: Double? { medians.last?.median }

    /// How far from the median of the longest window a share `probability` of rows lies; nil during warm-up.
    func reach(outside probability: Double) -> Double? { plain.last?.quantile(above: probability) }

    /// The surprise of a value, which is then learned.
    mutating func add(_ value: Double, timeUs: Int64?, intervalUs: Double?) -> Double {
        if days.isEmpty, let intervalUs { startDays(intervalUs: intervalUs) }
        var sum = 0.0
        for index in medians.indices {
            if let middle = medians[index].median {
                let distance = Rounding.distance(value - middle, size: value)
                var adjusted = distance
                if let timeUs, !days.isEmpty {
                    adjusted = days[index].residual(timeUs: timeUs, value: distance) ?? distance
                }
                sum += plain[index].next(distance.magnitude) + daily[index].next(adjusted.magnitude)
            }
            medians[index].add(value)
        }
        return sum / Double(2 * medians.count)
    }

    private mutating func startDays(intervalUs: Double) {
        guard let day = PhaseMeans.day(intervalUs: intervalUs, newWeight: Self.dayWeight) else { return }
        days = medians.map { _ in day }
    }
}
