extension CauseSearch {
    /// Rounds of second thoughts; mostly the first changes nothing.
    private static var maxRounds: Int { 2 }

    /// Second thoughts about each cause, now that the others are known, as long as the set explains more by them.
    ///
    /// A combination that was taken early may have lived on leaves of causes that were found later.
    mutating func refined(_ claims: [Claim]) -> [Claim] {
        guard claims.count > 1 else { return claims }
        var claims = reckoned(claims)
        for _ in 0..<Self.maxRounds {
            var isChanged = false
            for index in claims.indices {
                let isOpen = openLeaves(besides: claims, without: index)
                guard let best = candidates(isOpen: isOpen).first, !best.isSame(claims[index]) else { continue }
                var others = claims
                others[index] = best
                others = reckoned(others)
                guard Self.evidence(of: others) > Self.evidence(of: claims) else { continue }
                claims = others
                isChanged = true
            }
            if !isChanged { break }
        }
        return claims
    }

    /// The evidence of each claim told anew, each of the leaves that those before it left.
    private mutating func reckoned(_ claims: [Claim]) -> [Claim] {
        var isOpen = [Bool](repeating: true, count: model.leafCount)
        return claims.map { claim in
            var claim = claim
            let (evidence, leaves) = evidence(of: claim.cuboid, claim.group, isOpen: isOpen)
            claim.evidence = evidence
            for leaf in leaves { isOpen[Int(leaf)] = false }
            return claim
        }
    }

    /// By leaf: whether it is in none of the claims, one of them left out.
    mutating func openLeaves(besides claims: [Claim], without index: Int) -> [Bool] {
        var isOpen = [Bool](repeating: true, count: model.leafCount)
        for other in claims.indices where other != index {
            for leaf in leaves(of: claims[other].cuboid, claims[other].group) { isOpen[Int(leaf)] = false }
        }
        return isOpen
    }
}
