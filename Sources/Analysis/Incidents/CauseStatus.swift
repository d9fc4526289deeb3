/// The status with which most of what failed beyond the usual ended: no place, but often what a person asks next.
struct CauseStatus {
    let sums: LeafSums
    let metric: SeriesMetric
    /// Part of the calls that failed beyond the expected.
    var leastShare = 0.75

    init(_ sums: LeafSums, _ metric: SeriesMetric) {
        self.sums = sums
        self.metric = metric
    }

    /// Nil for what is no failure, and where failures ended in several ways.
    func status(of cause: AttributeSet) -> AttributeSet? {
        guard [.clientErrorRatio, .serverErrorRatio].contains(metric), cause[LeafIndex.status] == nil,
            let label = sums.book.names.firstIndex(of: LeafIndex.status)
        else { return nil }
        let failures = LeafSums.places(metric).numerator
        let members = sums.book.members(of: cause)
        var excess: [String: Double] = [:]
        for leaf in members.indices where members[leaf] {
            guard let status = sums.book.text(leaf, label) else { continue }
            excess[status, default: 0] +=
                sums.during(leaf, failures) - sums.before(leaf, failures) / sums.referenceLengths
        }
        let whole = excess.values.reduce(0) { $0 + max($1, 0) }
        let most = excess.max { ($0.value, $1.key) < ($1.value, $0.key) }
        guard let most, whole > 0, most.value >= leastShare * whole else { return nil }
        return AttributeSet([AttributeSet.Pair(LeafIndex.status, most.key)])
    }
}
