/// What people are told of the causes: numbers by leaf, added up.
struct Account: Sendable {
    private let actual: [Double]
    private let expected: [Double]
    /// Nil for an additive measure.
    private let requests: [Double]?

    /// - Parameter sums: actual and expected, by leaf.
    init(sums: [[Double]]) { (actual, expected, requests) = (sums[0], sums[1], nil) }

    /// - Parameter ratio: failures and requests before, failures and requests after, by leaf.
    init(ratio: [[Double]], expected: [Double]) {
        (actual, self.expected, requests) = (ratio[2], expected, ratio[3])
    }

    func localisation<Model: LeafModel>(
        of verdict: Verdict, _ namer: CombinationNames, _ search: inout CauseSearch<Model>
    ) -> Localisation {
        let members = verdict.claims.map { search.leaves(of: $0.cuboid, $0.group) }
        let shares = shares(of: members)
        var causes: [RootCause] = []
        for index in members.indices {
            let all = members[index]
            let names = namer.names(of: all)
            causes.append(
                RootCause(
                    attributes: names.first ?? AttributeSet(), actual: sum(actual, all), expected: sum(expected, all),
                    requests: requests.map { sum($0, all) }, share: shares[index],
                    confidence: search.confidence(in: index, of: verdict.claims),
                    evidence: verdict.claims[index].evidence, leafCount: all.count,
                    equivalents: Array(names.dropFirst())))
        }
        var alternatives: [Localisation.Alternative] = []
        for claim in verdict.alternatives.prefix(search.options.maxAlternatives) {
            let attributes = namer.name(of: claim, search.leaves(of: claim.cuboid, claim.group))
            alternatives.append(Localisation.Alternative(attributes: attributes, evidence: claim.evidence))
        }
        return Localisation(
            causes: causes, explained: shares.reduce(0, +), silence: verdict.silence, alternatives: alternatives)
    }

    /// By cause, its part of the whole deviation.
    private func shares(of members: [[Int32]]) -> [Double] {
        let deviations = deviations(of: members)
        let whole = deviations.claimed.reduce(deviations.rest) { $0 + $1.magnitude }
        return deviations.claimed.map { whole > 0 ? $0.magnitude / whole : 0 }
    }

    /// The deviation of each cause's leaves, those of earlier causes left out, and the size of what remains.
    private func deviations(of members: [[Int32]]) -> (claimed: [Double], rest: Double) {
        var isOpen = [Bool](repeating: true, count: actual.count)
        let claimed = members.map { leaves in
            let open = leaves.filter { isOpen[Int($0)] }
            for leaf in open { isOpen[Int(leaf)] = false }
            return sum(actual, open) - sum(expected, open)
        }
        let rest = isOpen.indices.reduce(0.0) { isOpen[$1] ? $0 + actual[$1] - expected[$1] : $0 }
        return (claimed, rest.magnitude)
    }

    private func sum(_ values: [Double], _ leaves: [Int32]) -> Double {
        leaves.reduce(0) { $0 + values[Int($1)] }
    }
}
