/// The cuboids of a table, those of few attributes first, then in the order of the attributes.
struct CuboidLattice: Sendable {
    let cuboids: [Cuboid]
    /// By number of attributes: how many groups there are to choose a cause from.
    let groupCounts: [Int]

    /// - Parameters:
    ///   - maxAttributes: how many attributes a cuboid may have at most.
    ///   - maxVisits: leaves times cuboids; a further number of attributes is taken up only within this limit.
    init(_ leaves: SettledLeaves, maxAttributes: Int, maxVisits: Int) {
        let telling = leaves.attributes.indices.filter { Self.isTelling(leaves.attributes[$0].codes) }
        var level = [Cuboid(leafCount: leaves.leafCount)]
        var (cuboids, groupCounts): ([Cuboid], [Int]) = ([], [1])
        for size in 1...max(1, min(maxAttributes, telling.count)) where size <= telling.count {
            let count = Self.combinations(size, of: telling.count)
            guard size == 1 || (cuboids.count + count) * leaves.leafCount <= maxVisits else { break }
            level = level.flatMap { parent in
                telling.filter { $0 > parent.attributes.last ?? -1 }.map { attribute in
                    let column = leaves.attributes[attribute]
                    return Cuboid(parent, by: attribute, codes: column.codes, valueCount: column.values.count)
                }
            }
            cuboids += level
            groupCounts.append(level.reduce(0) { $0 + $1.groupCount })
        }
        self.cuboids = cuboids
        self.groupCounts = groupCounts
    }

    /// Whether an attribute has two values at least, the missing one among them; one that is the same everywhere
    /// tells no leaf from another.
    private static func isTelling(_ codes: [Int32]) -> Bool { codes.contains { $0 != codes[0] } }

    /// The number of ways to choose `size` of `count`, capped.
    private static func combinations(_ size: Int, of count: Int) -> Int {
        var ways = 1
        for step in 0..<size {
            ways = ways * (count - step) / (step + 1)
            if ways > 1 << 24 { return 1 << 24 }
        }
        return ways
    }
}
