extension Objective {
    /// The label that only the table of consumers has.
    public static let consumer = "consumer"

    /// Whether its sums are those of `consumers_hour`; else those of `calls_minute`.
    public var isOfConsumer: Bool { attributes[Self.consumer] != nil }

    /// Length of a point: five minutes, or an hour where a consumer is named.
    public var slotUs: Int64 { isOfConsumer ? TimeWindow.hourUs : 5 * TimeWindow.minuteUs }

    public var slotsPerDay: Int { Int(TimeWindow.dayUs / slotUs) }

    /// All that decides what is computed, as a JSON object; equal texts mean equal results.
    public var definition: String {
        let time = budget == nil ? "\"for_us\":\(holdUs)" : "\"window_us\":\(windowUs)"
        return "{\"metric\":\"\(measure.name)\",\"where\":\(AttributeText.json(attributes)),"
            + "\"\(bound.rawValue)\":\(value),\(time)}"
    }

    /// How many days, the judged one among them, its verdict looks at: those of the window of a budget with as many
    /// before them as the longest rule needs, and never fewer than a forecast learns from.
    public var contextDays: Int {
        guard budget != nil else { return BreachWarning.historyDays }
        let longestUs = BudgetOptions().rules.map(\.longUs).max() ?? 0
        return max(Self.days(windowUs) + Self.days(longestUs), BreachWarning.historyDays)
    }

    /// Whole days that hold a time.
    private static func days(_ lengthUs: Int64) -> Int { Int((lengthUs + TimeWindow.dayUs - 1) / TimeWindow.dayUs) }

    /// The quantity over some time, in the measure's unit; nil where there was nothing to measure.
    ///
    /// - Parameters:
    ///   - numerator: sum of `measure.numerator`, exposure: of `measure.exposure`, both over known time alone.
    ///   - knownUs: how much time is known.
    public func quantity(numerator: Int64, exposure: Int64, knownUs: Int64) -> Double? {
        switch measure {
        case .availability:
            guard exposure > 0 else { return nil }
            return 1 - Double(min(max(numerator, 0), exposure)) / Double(exposure)
        case .metric(.calls):
            return knownUs > 0 ? Double(numerator) / (Double(knownUs) / Double(TimeWindow.minuteUs)) : nil
        case .metric(let metric):
            guard exposure > 0 else { return nil }
            guard measure.unit == .share else { return metric.mean(numerator, of: exposure) }
            return Double(min(max(numerator, 0), exposure)) / Double(exposure)
        }
    }

    /// Whether a value is on the wrong side of the promise.
    public func isBroken(by value: Double) -> Bool { bound == .atMost ? value > self.value : value < self.value }
}
