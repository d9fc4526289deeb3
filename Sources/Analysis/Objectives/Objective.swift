/// What a quantity of some calls is promised to be.
///
/// A promise about a share has an error budget (see `ErrorBudget`); a promise about any other value is a limit
/// (see `ValueLimit`).
public struct Objective: Sendable, Equatable {
    /// On which side of its value the quantity may be.
    public enum Bound: String, Sendable, CaseIterable {
        case atMost = "at-most"
        case atLeast = "at-least"
    }

    /// Told in findings and asked for by `--fail-on objective:NAME`.
    public var name: String
    public var measure: ObjectiveMeasure
    /// The calls that it is about; the empty set means all.
    public var attributes: AttributeSet
    public var bound: Bound
    /// In the measure's unit; see `ObjectiveMeasure.Unit`.
    public var value: Double
    /// Over which time the budget of a share is to last; see `BurnRule`.
    public var windowUs = 30 * TimeWindow.dayUs
    /// How long any other value must be beyond its limit without a pause.
    public var holdUs = 15 * TimeWindow.minuteUs

    public init(name: String, measure: ObjectiveMeasure, attributes: AttributeSet, bound: Bound, value: Double) {
        (self.name, self.measure, self.attributes) = (name, measure, attributes)
        (self.bound, self.value) = (bound, value)
    }

    /// The share of calls that may be bad; nil where the measure is no share.
    ///
    /// - Units: 0...1
    public var budget: Double? {
        guard measure.unit == .share else { return nil }
        return bound == .atMost ? value : 1 - value
    }

    /// The budget of a share, nil for any other measure.
    public var errorBudget: ErrorBudget? { budget.flatMap { ErrorBudget(budget: $0, windowUs: windowUs) } }

    /// The limit of a value, nil for shares.
    public func limit(slotUs: Int64) -> ValueLimit? {
        guard measure.unit != .share else { return nil }
        return ValueLimit(bound: bound, value: value, holdUs: holdUs, slotUs: slotUs)
    }

    /// Bad and all calls by slot, out of the sums of `measure.numerator` and `measure.exposure`.
    ///
    /// A slot that is not known is a gap. A call that was tried several times is bad once.
    public func slots(numerator: [Int64], exposure: [Int64], isKnown: [Bool], slotUs: Int64) -> SlotCounts {
        let count = min(numerator.count, exposure.count, isKnown.count)
        var slots = SlotCounts(slotUs: slotUs, bad: [], total: [])
        for slot in 0..<count {
            let hits = min(max(numerator[slot], 0), max(exposure[slot], 0))
            let bad = measure.moreIsBetter ? exposure[slot] - hits : hits
            slots.bad.append(isKnown[slot] ? bad : nil)
            slots.total.append(isKnown[slot] ? exposure[slot] : nil)
        }
        return slots
    }
}
