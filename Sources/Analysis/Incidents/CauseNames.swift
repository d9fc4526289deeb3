/// How a cause is named: several sets of attributes may hold the calls that it touches.
struct CauseNames {
    let sums: LeafSums

    init(_ sums: LeafSums) { self.sums = sums }

    /// Sets that hold the same deviating calls: those first that hold the fewest others besides, then those that name
    /// a route, as that is what can be called.
    func tightestFirst(_ sets: [AttributeSet]) -> [AttributeSet] {
        let sizes = sets.map { calls(sums.book.members(of: $0)) }
        let ranks = sets.map { $0["route"] == nil ? 1 : 0 }
        return sets.indices.sorted { (sizes[$0], ranks[$0], $0) < (sizes[$1], ranks[$1], $1) }.map { sets[$0] }
    }

    /// A set without its method, if nearly all of the calls without it have it too: then it tells nothing.
    func withoutMethod(_ set: AttributeSet) -> AttributeSet {
        let shorter = set.without(LeafIndex.method)
        guard shorter != set, !shorter.isEmpty else { return set }
        let during = [shorter, set].map { sums.totals(.calls, of: sums.book.members(of: $0)).numerator }
        return during[0] <= Self.nearlyAll * during[1] ? shorter : set
    }

    private static let nearlyAll = 1.1

    /// A set without those attributes that its others say already.
    ///
    /// - Parameter optional: those of its attributes that may go.
    func withoutImplied(_ set: AttributeSet, among optional: AttributeSet) -> AttributeSet {
        let members = sums.book.members(of: set)
        return optional.pairs.reduce(set) { set, pair in
            let shorter = set.without(pair.name)
            return shorter.isEmpty || sums.book.members(of: shorter) != members ? set : shorter
        }
    }

    /// Sets of one attribute less of which a set makes up most of the excess, those first that deviate most.
    func wider(_ set: AttributeSet, _ metric: SeriesMetric, leastShare: Double) -> [AttributeSet] {
        guard set.pairs.count > 1 else { return [] }
        let isMost = Explanation(sums, metric, cause: set)
        let parents = set.names.map(set.without)
        let told = parents.filter { isMost.share(of: $0) >= leastShare }.map { parent in
            (parent, abs(Explanation(sums, metric, cause: parent).deviation))
        }
        return told.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.map(\.0)
    }

    private func calls(_ members: [Bool]) -> Double {
        let totals = sums.totals(.calls, of: members)
        return totals.numerator + totals.numeratorBefore
    }
}
