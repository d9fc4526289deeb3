@testable import Analysis

/// Objectives and days of sums for tests.
enum ObjectiveMaking {
    static let dayUs = TimeWindow.dayUs

    static func availability(
        _ value: Double = 0.99, where attributes: AttributeSet = [:], windowDays: Int64 = 7, name: String = "works"
    ) -> Objective {
        var objective = Objective(
            name: name, measure: .availability, attributes: attributes, bound: .atLeast, value: value)
        objective.windowUs = windowDays * dayUs
        return objective
    }

    static func value(_ metric: SeriesMetric, _ bound: Objective.Bound, _ value: Double) -> Objective {
        Objective(name: "value", measure: .metric(metric), attributes: [:], bound: bound, value: value)
    }

    /// Days on which every point has so many calls, none of them bad.
    static func calm(_ objective: Objective, days: Int, calls: Int64 = 100) -> ObjectiveSums {
        let count = days * objective.slotsPerDay
        return ObjectiveSums(
            numerator: Array(repeating: 0, count: count), exposure: Array(repeating: calls, count: count),
            isKnown: Array(repeating: true, count: count))
    }
}
