import Glibc

/// Looks for the set of causes that explains most for its price.
struct CauseSearch<Model: LeafModel> {
    struct Place: Hashable {
        let cuboid: Int
        let group: Int32
    }

    let model: Model
    let lattice: CuboidLattice
    let options: Localiser
    private let groupSums: GroupSums
    let cuboidByAttributes: [[Int]: Int]
    private var leavesByPlace: [Place: [Int32]] = [:]
    private var wholeFits: [Place: Double] = [:]

    init(model: Model, lattice: CuboidLattice, options: Localiser) {
        self.model = model
        self.lattice = lattice
        self.options = options
        groupSums = GroupSums(model.summands, lattice.cuboids)
        cuboidByAttributes = Dictionary(
            uniqueKeysWithValues: lattice.cuboids.enumerated().map { ($1.attributes, $0) })
    }

    /// The causes, those with the most evidence first, or why there are none; and what comes next to them.
    mutating func verdict() -> Verdict {
        let first = candidates(isOpen: Array(repeating: true, count: model.leafCount))
        var best: [Claim] = []
        for start in first.prefix(options.starts) where start.evidence > 0 && !best.contains(where: start.isSame) {
            let claims = settled(refined(grown(from: start)))
            if Self.evidence(of: claims) > Self.evidence(of: best) { best = claims }
        }
        let isEverywhere = evidenceOfAll > Self.evidence(of: best)
        let claims = isEverywhere ? [] : best.sorted(by: Claim.precedes)
        return Verdict(
            claims: claims, silence: isEverywhere ? .everywhere : claims.isEmpty ? .noDeviation : nil,
            alternatives: isEverywhere ? [] : first.filter { other in !claims.contains { $0.isSame(other) } })
    }

    /// What it would explain that all leaves deviate alike: with one effect, of little spread.
    private var evidenceOfAll: Double {
        let everything = (0..<model.leafCount).map { Int32(truncatingIfNeeded: $0) }
        return model.fit(everything, spreads: options.spreads.filter { $0 <= 0.5 }).gain - parameterCost
    }

    static func evidence(of claims: [Claim]) -> Double { claims.reduce(0) { $0 + $1.evidence } }

    /// What claims count for when a single one could take their place.
    func keptEvidence(of claims: [Claim]) -> Double {
        Self.evidence(of: claims) * pow(1 - options.parsimony, Double(max(0, claims.count - 1)))
    }

    /// All leaves of a group, rising.
    mutating func leaves(of cuboid: Int, _ group: Int32) -> [Int32] {
        let place = Place(cuboid: cuboid, group: group)
        if let known = leavesByPlace[place] { return known }
        let leaves = lattice.cuboids[cuboid].leaves(of: group)
        leavesByPlace[place] = leaves
        return leaves
    }

    /// All leaves of some claims, those of several more than once.
    mutating func leaves(of claims: [Claim]) -> [Int32] { claims.flatMap { leaves(of: $0.cuboid, $0.group) } }

    /// What a group explains of the open leaves, less its cost.
    mutating func evidence(of cuboid: Int, _ group: Int32, isOpen: [Bool]) -> (evidence: Double, leaves: [Int32]) {
        let place = Place(cuboid: cuboid, group: group)
        let all = leaves(of: cuboid, group)
        let open = all.filter { isOpen[Int($0)] }
        let cost = log(Double(lattice.groupCounts[lattice.cuboids[cuboid].attributes.count])) + parameterCost
        if open.count == all.count, let known = wholeFits[place] { return (known - cost, open) }
        let gain = model.fit(open, spreads: options.spreads).gain
        if open.count == all.count { wholeFits[place] = gain }
        return (gain - cost, open)
    }

    /// What may be the next cause, the best first, also where the evidence does not pay for it; of groups with the same
    /// open leaves the first of the lattice.
    mutating func candidates(isOpen: [Bool]) -> [Claim] {
        var seen: Set<[Int32]> = []
        var claims: [Claim] = []
        for (cuboid, group) in Proposals.groups(model, lattice, groupSums, isOpen: isOpen) {
            let (evidence, leaves) = evidence(of: cuboid, group, isOpen: isOpen)
            guard seen.insert(leaves).inserted, evidence.isFinite else { continue }
            claims.append(Claim(cuboid: cuboid, group: group, evidence: evidence))
        }
        return claims.sorted(by: Claim.precedes)
    }

    /// A cause, and further ones among the leaves that are left, as long as there is evidence.
    private mutating func grown(from start: Claim) -> [Claim] {
        var claims: [Claim] = []
        var isOpen = [Bool](repeating: true, count: model.leafCount)
        var next: Claim? = start
        while let claim = next, claims.count < options.maxCauses {
            claims.append(claim)
            for leaf in leaves(of: claim.cuboid, claim.group) { isOpen[Int(leaf)] = false }
            next = candidates(isOpen: isOpen).first { $0.evidence > 0 }
        }
        return claims
    }

    private var parameterCost: Double { options.parameterCost * log(Double(model.leafCount)) }
}
