/// Sums by group of every cuboid, over any set of open leaves.
///
/// Sums over all leaves are kept, so that only the leaves that are closed need be taken off.
struct GroupSums: Sendable {
    /// Cuboids with fewer leaves than this in a group, on average, are added up anew: their sums would fill the memory.
    private static let minLeavesPerGroup = 8

    private let leaves: [Glance]
    private let cuboids: [Cuboid]
    /// By cuboid; empty where the sums are not kept.
    private let whole: [[Glance]]

    init(_ leaves: [Glance], _ cuboids: [Cuboid]) {
        self.leaves = leaves
        self.cuboids = cuboids
        let all = Array(leaves.indices)
        whole = cuboids.map { cuboid in
            cuboid.groupCount * Self.minLeavesPerGroup <= leaves.count ? Self.sums(leaves, cuboid, all) : []
        }
    }

    /// The sums of one cuboid over the open leaves; groups without any have a count of zero.
    func sums(of cuboid: Int, open: [Int], closed: [Int]) -> [Glance] {
        guard closed.count < open.count, !whole[cuboid].isEmpty else {
            return Self.sums(leaves, cuboids[cuboid], open)
        }
        var sums = whole[cuboid]
        let groupOf = cuboids[cuboid].groupOf
        for leaf in closed where groupOf[leaf] >= 0 { sums[Int(groupOf[leaf])] -= leaves[leaf] }
        return sums
    }

    private static func sums(_ leaves: [Glance], _ cuboid: Cuboid, _ open: [Int]) -> [Glance] {
        var sums = [Glance](repeating: .zero, count: cuboid.groupCount)
        let groupOf = cuboid.groupOf
        for leaf in open where groupOf[leaf] >= 0 { sums[Int(groupOf[leaf])] += leaves[leaf] }
        return sums
    }
}
