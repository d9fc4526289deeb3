/// All combinations that hold the same leaves.
struct CombinationNames {
    let leaves: SettledLeaves
    let lattice: CuboidLattice

    /// Combinations that hold these leaves and no others, none of which contains another: those of few attributes
    /// first, then by the order of the attributes.
    func names(of members: [Int32]) -> [AttributeSet] {
        guard let first = members.first else { return [] }
        var found: [[Int]] = []
        for cuboid in lattice.cuboids {
            let group = cuboid.groupOf[Int(first)]
            guard group >= 0, members.allSatisfy({ cuboid.groupOf[Int($0)] == group }) else { continue }
            guard !found.contains(where: { $0.allSatisfy(cuboid.attributes.contains) }) else { continue }
            if cuboid.leaves(of: group).count == members.count { found.append(cuboid.attributes) }
        }
        return found.map { name($0, of: Int(first)) }
    }

    /// The name that a claim has by its own attributes.
    func name(of claim: Claim, _ members: [Int32]) -> AttributeSet {
        members.first.map { name(lattice.cuboids[claim.cuboid].attributes, of: Int($0)) } ?? AttributeSet()
    }

    private func name(_ attributes: [Int], of leaf: Int) -> AttributeSet {
        AttributeSet(
            attributes.map { place in
                let attribute = leaves.attributes[place]
                return AttributeSet.Pair(attribute.name, attribute.values[Int(attribute.codes[leaf])])
            })
    }
}
