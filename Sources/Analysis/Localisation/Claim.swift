/// A group of a cuboid, as a cause: the leaves that it explains are those that no cause before it does.
struct Claim: Sendable, Equatable {
    /// Place of the cuboid in the lattice.
    let cuboid: Int
    let group: Int32
    /// The gain of its leaves less the cost of naming it.
    var evidence: Double

    /// Whether both are the same combination.
    func isSame(_ other: Claim) -> Bool { cuboid == other.cuboid && group == other.group }

    /// More evidence first; of equals the one with fewer attributes.
    static func precedes(_ left: Claim, _ right: Claim) -> Bool {
        if left.evidence != right.evidence { return left.evidence > right.evidence }
        return (left.cuboid, left.group) < (right.cuboid, right.group)
    }
}
