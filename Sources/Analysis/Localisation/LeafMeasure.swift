/// What is measured of every leaf.
public enum LeafMeasure: Sendable, Equatable {
    /// A sum, such as calls or cost: what was found, and what a forecast or an earlier time let one expect.
    /// A leaf without a pair of finite numbers is passed over.
    case additive(actual: [Double], expected: [Double])
    /// Numbers of events that each happen by themselves, such as calls, and how many were expected, with the variance
    /// of that expectation. Causes are looked for that move them one way: up, or down.
    case counts(actual: [Double], expected: [Double], variance: [Double], isUp: Bool)
    /// A ratio of counts: the time before, of any length, and the time in question.
    case ratio(before: [RatioCell], after: [RatioCell])

    /// Larger numbers measure nothing, and are taken as unknown: their sums would not be finite.
    static let limit = 1e100

    /// How many leaves are measured.
    public var leafCount: Int {
        switch self {
        case .additive(let actual, _): actual.count
        case .counts(let actual, _, _, _): actual.count
        case .ratio(_, let after): after.count
        }
    }

    fileprivate var isEven: Bool {
        switch self {
        case .additive(let actual, let expected): actual.count == expected.count
        case .counts(let actual, let expected, let variance, _):
            actual.count == expected.count && actual.count == variance.count
        case .ratio(let before, let after): before.count == after.count
        }
    }

    /// A promise of `LeafTable`: as many numbers as leaves.
    func requireEvenness(leafCount: Int) {
        precondition(isEven && self.leafCount == leafCount, "\(leafCount) leaves, but \(self.leafCount) are measured")
    }
}
