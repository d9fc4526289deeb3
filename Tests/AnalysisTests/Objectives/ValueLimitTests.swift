import Testing

@testable import Analysis

@Suite struct ValueLimitTests {
    private static func limit(_ bound: Objective.Bound, _ value: Double) -> ValueLimit {
        ValueLimit(bound: bound, value: value, holdUs: 15 * TimeWindow.minuteUs, slotUs: 5 * TimeWindow.minuteUs)
    }

    struct Case: Sendable {
        let name: String
        let values: [Double?]
        /// Start, peak, end and severity of each.
        let told: [String]
    }

    private static let most: [Case] = [
        Case(name: "nothing", values: [], told: []),
        Case(name: "at the limit", values: [100, 100, 100, 100], told: []),
        Case(name: "too short", values: [1, 150, 150, 1, 150, 150], told: []),
        Case(name: "long enough", values: [1, 150, 160, 150, 1], told: ["1 2 3 warning"]),
        Case(name: "to the end", values: [150, 150, 160], told: ["0 2 2 warning"]),
        Case(name: "twice the limit, in part", values: [150, 250, 250, 150], told: ["0 1 3 warning"]),
        Case(name: "twice the limit for long", values: [150, 250, 260, 250, 1], told: ["0 2 3 critical"]),
        Case(name: "a gap between", values: [150, 150, nil, 150, 150], told: []),
        Case(name: "gaps alone", values: [nil, nil, nil, nil], told: []),
        Case(name: "no numbers", values: [.nan, .infinity, .infinity, .infinity], told: []),
        Case(
            name: "two episodes", values: [150, 150, 150, nil, 250, 250, 250],
            told: ["0 0 2 warning", "4 4 6 critical"]),
    ]

    private func brief(_ breaches: [Breach]) -> [String] {
        breaches.map { "\($0.start) \($0.peak) \($0.end) \($0.severity.rawValue)" }
    }

    @Test(arguments: most) func `a value that is at most something`(_ item: Case) {
        #expect(brief(Self.limit(.atMost, 100).breaches(item.values)) == item.told)
        // The mirror image: what is at least something.
        let mirrored = item.values.map { $0.map { $0.isFinite ? 10_000 / $0 : $0 } }
        #expect(brief(Self.limit(.atLeast, 100).breaches(mirrored)) == item.told)
    }

    @Test func `values that rest on few calls are gaps`() {
        let values: [Double?] = [150, 150, 150, 150]
        #expect(Self.limit(.atMost, 100).breaches(values, support: [9, 4, 9, 9]).isEmpty)
        #expect(Self.limit(.atMost, 100).breaches(values, support: [9, 5, 9]).count == 1)
        #expect(Self.limit(.atMost, 0).breaches(values).isEmpty)
    }
}
