extension CauseSearch {
    /// A set of causes made smaller: parts replaced by their ancestor, nested and negligible ones dropped.
    mutating func settled(_ claims: [Claim]) -> [Claim] {
        var claims = claims
        while let fewer = merged(claims) { claims = fewer }
        claims = withoutNested(claims)
        let strongest = claims.map(\.evidence).max() ?? 0
        return claims.filter { $0.evidence >= model.minEvidenceShare * strongest }
    }

    /// One family of causes replaced by a single cause; nil where no family should be.
    ///
    /// A family are all causes under one combination. Either the combination itself takes their place, or the best of
    /// them, whichever explains more, provided that it explains nearly as much as all together.
    private mutating func merged(_ claims: [Claim]) -> [Claim]? {
        var best: (size: Int, surplus: Double, claim: Claim, family: [Int])?
        for ancestor in ancestors(of: claims) {
            let family = claims.indices.filter { isUnder(ancestor, claims[$0]) }
            guard family.count > 1, let option = replacement(ancestor, claims, family) else { continue }
            if let held = best, (held.size, held.surplus) >= (family.count, option.surplus) { continue }
            best = (family.count, option.surplus, option.claim, family)
        }
        guard let best else { return nil }
        return claims.indices.filter { !best.family.contains($0) }.map { claims[$0] } + [best.claim]
    }

    private mutating func replacement(
        _ ancestor: Place, _ claims: [Claim], _ family: [Int]
    ) -> (surplus: Double, claim: Claim)? {
        var isOpen = [Bool](repeating: true, count: model.leafCount)
        for index in claims.indices where !family.contains(index) {
            for leaf in leaves(of: claims[index].cuboid, claims[index].group) { isOpen[Int(leaf)] = false }
        }
        let members = family.map { claims[$0] }
        let kept = keptEvidence(of: members)
        let whole = evidence(of: ancestor.cuboid, ancestor.group, isOpen: isOpen).evidence
        guard let part = members.min(by: Claim.precedes) else { return nil }
        if whole >= part.evidence {
            let claim = Claim(cuboid: ancestor.cuboid, group: ancestor.group, evidence: whole)
            return whole >= kept ? (whole - kept, claim) : nil
        }
        return part.evidence >= kept ? (part.evidence - kept, part) : nil
    }

    /// All combinations that hold one of the causes by their attributes, in the order of the lattice.
    private mutating func ancestors(of claims: [Claim]) -> [Place] {
        var places: Set<Place> = []
        for claim in claims {
            guard let leaf = leaves(of: claim.cuboid, claim.group).first else { continue }
            let attributes = lattice.cuboids[claim.cuboid].attributes
            for chosen in 1..<1 << attributes.count {
                let some = attributes.indices.filter { chosen & 1 << $0 != 0 }.map { attributes[$0] }
                guard let cuboid = cuboidByAttributes[some] else { continue }
                places.insert(Place(cuboid: cuboid, group: lattice.cuboids[cuboid].groupOf[Int(leaf)]))
            }
        }
        return places.sorted { ($0.cuboid, $0.group) < ($1.cuboid, $1.group) }
    }

    private mutating func isUnder(_ ancestor: Place, _ claim: Claim) -> Bool {
        let (wide, narrow) = (lattice.cuboids[ancestor.cuboid], lattice.cuboids[claim.cuboid])
        guard wide.attributes.allSatisfy(narrow.attributes.contains) else { return false }
        return leaves(of: claim.cuboid, claim.group).first.map { wide.groupOf[Int($0)] == ancestor.group } ?? false
    }

    /// Causes whose leaves are all in another one dropped, and the evidence of the others told anew.
    private mutating func withoutNested(_ claims: [Claim]) -> [Claim] {
        let members = claims.map { Set(leaves(of: $0.cuboid, $0.group)) }
        let outer = claims.indices.filter { index in
            !members.contains { members[index].count < $0.count && members[index].isSubset(of: $0) }
        }
        guard outer.count < claims.count else { return claims }
        var isOpen = [Bool](repeating: true, count: model.leafCount)
        var kept: [Claim] = []
        for index in outer {
            var claim = claims[index]
            claim.evidence = evidence(of: claim.cuboid, claim.group, isOpen: isOpen).evidence
            for leaf in members[index] { isOpen[Int(leaf)] = false }
            if claim.evidence > 0 { kept.append(claim) }
        }
        return kept.isEmpty ? claims : kept
    }
}
