import Testing

@testable import Analysis

@Suite struct ObjectiveTests {
    @Test func `sums become bad and all calls`() {
        let slotUs = 5 * TimeWindow.minuteUs
        let available = Objective(
            name: "a", measure: .availability, attributes: AttributeSet(), bound: .atLeast, value: 0.99)
        let slots = available.slots(
            numerator: [1, 0, 9, 2], exposure: [10, 10, 5, 0], isKnown: [true, false, true, true], slotUs: slotUs)
        #expect(slots.bad == [1, nil, 5, 0] && slots.total == [10, nil, 5, 0])
        #expect(available.measure.numerator == .serverErrors && available.measure.exposure == .calls)
        let cached = Objective(
            name: "c", measure: .metric(.cacheHitRatio), attributes: AttributeSet(), bound: .atLeast, value: 0.8)
        #expect(cached.slots(numerator: [8], exposure: [10], isKnown: [true], slotUs: slotUs).bad == [2])
    }

    @Test func `every measure is either a share with a budget or a value with a limit`() {
        for measure in ObjectiveMeasure.all {
            let bound = measure.boundOfShare ?? .atMost
            let objective = Objective(
                name: "x", measure: measure, attributes: AttributeSet(), bound: bound,
                value: measure.unit == .share ? 0.75 : 100)
            let isShare = measure.unit == .share
            #expect((objective.errorBudget != nil) == isShare)
            #expect((objective.limit(slotUs: TimeWindow.minuteUs) != nil) == !isShare)
            #expect(ObjectiveMeasure(name: measure.name) == measure)
            if isShare { #expect(objective.budget == (bound == .atMost ? 0.75 : 0.25)) }
        }
        #expect(ObjectiveMeasure(name: "slow_ratio") == nil)
    }
}
