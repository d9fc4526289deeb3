import Analysis

/// Objectives in words and values.
public enum ObjectiveWords {
    /// What is promised about.
    public static func title(_ measure: ObjectiveMeasure) -> String {
        switch measure {
        case .availability: "Availability"
        case .metric(let metric): IncidentText.title(metric)
        }
    }

    /// `availability at least 99.9 % over 30 days`
    public static func promise(_ objective: Objective) -> String {
        let isShare = objective.budget != nil
        return title(objective.measure).lowercasedFirst + " " + bound(objective) + (isShare ? " over " : " for ")
            + TimeText.length(isShare ? objective.windowUs : objective.holdUs)
    }

    /// `at least 99.9 %`
    static func bound(_ objective: Objective) -> String {
        (objective.bound == .atMost ? "at most " : "at least ") + value(objective.value, objective)
    }

    /// A value in the objective's unit, as exact as its distance from a whole asks for.
    public static func value(_ value: Double, _ objective: Objective) -> String {
        guard case .metric(let metric) = objective.measure, objective.measure.unit != .share else {
            return share(value)
        }
        // What comes less than once in five minutes is counted by the hour.
        if metric == .calls, value > 0, value < 0.2 { return NumberText.threeDigits(value * 60) + "/h" }
        return IncidentText.quantity(value, metric).text
    }

    /// `99.95 %`: near all and near nothing two digits that differ from it are shown, without zeros at the end.
    static func share(_ value: Double) -> String {
        guard value.isFinite else { return "–" }
        let distance = min(abs(value), abs(1 - value)) * 100
        let decimals = distance == 0 || distance >= 1 ? 1 : distance >= 0.1 ? 2 : distance >= 0.01 ? 3 : 4
        var text = NumberText.fixed(value * 100, decimals)
        while text.contains("."), text.hasSuffix("0") { text.removeLast() }
        if text.hasSuffix(".") { text.removeLast() }
        return text + " %"
    }

    /// What the warning speaks of: of a share the bad calls, which must stay within the budget.
    static func limit(_ objective: Objective) -> String {
        guard let budget = objective.budget else {
            return (objective.bound == .atMost ? "above " : "below ") + value(objective.value, objective)
        }
        return "beyond \(share(budget)) bad requests in an hour"
    }

    /// `1.8 times`
    static func times(_ rate: Double) -> String { NumberText.threeDigits(rate) + " times" }
}
