/// A steady rise or fall of one series over weeks, up to a day.
public struct Trend: Sendable, Equatable {
    public internal(set) var id: String
    public let metric: SeriesMetric
    public let attributes: AttributeSet
    /// Begin of the first day of the window.
    public let firstDayUs: Int64
    /// By day, in the metric's own unit; counts per minute. Nil where too little is known.
    public let values: [Double?]
    /// The line on the first and on the last known day.
    public let from: Double
    public let to: Double
    /// The metric's unit a day, with the interval of 95 %.
    public let slope: Double
    public let low: Double
    public let high: Double
    /// -1...1
    public let tau: Double
    public let pValue: Double
    /// False discovery rate at which it is found among all series of the day.
    public let qValue: Double
    /// Whether two levels tell more than the line.
    public var isStep = false
    /// The found change between the two levels.
    public var changeId: String?
    /// Whether all calls together do the same.
    public var followsAll = false

    public init(
        metric: SeriesMetric, attributes: AttributeSet, firstDayUs: Int64, values: [Double?],
        line: (from: Double, to: Double), slope: (value: Double, low: Double, high: Double), tau: Double,
        pValue: Double, qValue: Double
    ) {
        (self.metric, self.attributes, self.firstDayUs, self.values) = (metric, attributes, firstDayUs, values)
        (from, to) = line
        (self.slope, low, high) = slope
        (self.tau, self.pValue, self.qValue) = (tau, pValue, qValue)
        let dayUs = firstDayUs + Int64(values.count - 1) * TimeWindow.dayUs
        id = FindingId.text("T", [metric.rawValue, AttributeText.json(attributes), String(dayUs)])
    }

    init(_ key: SeriesKey, _ line: TrendLine, firstDayUs: Int64, qValue: Double) {
        self.init(
            metric: key.metric, attributes: key.attributes, firstDayUs: firstDayUs, values: line.values,
            line: (line.from, line.to), slope: (line.slope, line.low, line.high), tau: line.tau,
            pValue: line.pValue, qValue: qValue)
        isStep = line.stepDay != nil
    }

    public var isUp: Bool { slope > 0 }
    /// Days with a value.
    public var dayCount: Int { values.count { $0 != nil } }
    /// The line's end over its begin, less one; nil from nothing.
    public var relativeChange: Double? { from > 0 ? to / from - 1 : nil }
    /// Whether it is bad news; nil where the metric has no bad side.
    public var isWorse: Bool? { metric.moreIsWorse.map { $0 == isUp } }

    /// The line, by day.
    public var line: [Double] {
        let first = values.firstIndex { $0 != nil } ?? 0
        return values.indices.map { max(from + slope * Double($0 - first), 0) }
    }
}
