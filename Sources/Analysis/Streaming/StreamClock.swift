/// Learns from the stamps of a stream how far apart its rows are, and tells how long it was silent.
///
/// - Units: microseconds.
struct StreamClock: Sendable {
    /// Steps seen before the interval counts as known.
    static let stepsToLearn = 16

    private var steps = SlidingMedian(length: 33)
    private var lastStamp: Int64?
    private var lastValueStamp: Int64?
    private var rowsSinceValue: Int?

    /// The usual time between two rows, the median of the last steps; nil until it is known.
    var intervalUs: Double? { steps.count < Self.stepsToLearn ? nil : steps.median }

    /// Takes the stamp of a row, if it has one. Steps of nothing and steps back are not counted.
    mutating func add(timeUs: Int64?) {
        if let timeUs, let lastStamp {
            let (step, overflow) = timeUs.subtractingReportingOverflow(lastStamp)
            if step > 0, !overflow { steps.add(Double(step)) }
        }
        lastStamp = timeUs ?? lastStamp
        rowsSinceValue = rowsSinceValue.map { $0 + 1 }
    }

    /// How many rows are missing between the last value and this row, which has one.
    ///
    /// Counted in intervals if both have stamps and the interval is known, else in rows without a value.
    mutating func missingRows(timeUs: Int64?) -> Double {
        defer {
            lastValueStamp = timeUs
            rowsSinceValue = 0
        }
        guard let rowsSinceValue else { return 0 }
        guard let timeUs, let lastValueStamp, let intervalUs else { return Double(rowsSinceValue - 1) }
        let (step, overflow) = timeUs.subtractingReportingOverflow(lastValueStamp)
        guard step > 0, !overflow else { return 0 }
        return max(0, (Double(step) / intervalUs - 1).rounded())
    }
}
