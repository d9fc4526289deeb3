/// Sums by which the groups of all cuboids are judged, before a few of them are looked at leaf by leaf.
struct Glance: Sendable {
    /// Beyond six standard deviations a leaf is abnormal, and by how much must not drown the others.
    private static let limit = 6.0

    // One vector, as the sums are what most time goes into.
    private var values: SIMD4<Double>

    static let zero = Glance(left: 0, right: 0, standing: 0, count: 0)

    /// - Parameters:
    ///   - left: what the model compares with `right`.
    ///   - standing: how far a leaf is from what was expected, in standard deviations.
    init(left: Double, right: Double, standing: Double) {
        self.init(left: left, right: right, standing: min(max(standing, -Self.limit), Self.limit), count: 1)
    }

    private init(left: Double, right: Double, standing: Double, count: Double) {
        values = SIMD4(left, right, standing, count)
    }

    var left: Double { values[0] }
    var right: Double { values[1] }
    var count: Double { values[3] }

    /// The evidence of leaves that agree: the squared sum of their standings over their number, halved.
    var agreement: Double { count > 0 ? values[2] * values[2] / (2 * count) : 0 }

    static func += (sum: inout Glance, leaf: Glance) { sum.values += leaf.values }

    static func -= (sum: inout Glance, leaf: Glance) { sum.values -= leaf.values }
}
