import Testing

@testable import Analysis

@Suite struct CuboidLatticeTests {
    static func lattice(
        _ planted: PlantedTable, _ attributes: [LeafAttribute]? = nil, maxAttributes: Int = 9, maxVisits: Int = .max
    ) -> (SettledLeaves, CuboidLattice) {
        let count = planted.codes.count
        let sums = [Double](repeating: 1, count: count)
        let leaves = SettledLeaves(
            LeafTable(attributes: attributes ?? planted.attributes, measure: .additive(actual: sums, expected: sums)))
        return (leaves, CuboidLattice(leaves, maxAttributes: maxAttributes, maxVisits: maxVisits))
    }

    @Test func `all sets of attributes are there, small ones first`() {
        let (_, lattice) = Self.lattice(PlantedTable(seed: 1, sizes: [2, 3, 4]))
        #expect(lattice.cuboids.map(\.attributes) == [[0], [1], [2], [0, 1], [0, 2], [1, 2], [0, 1, 2]])
        #expect(lattice.cuboids.map(\.groupCount) == [2, 3, 4, 6, 8, 12, 24])
        #expect(lattice.groupCounts == [1, 9, 26, 24])
    }

    @Test func `leaves are in one group if their values are the same`() {
        let (leaves, lattice) = Self.lattice(PlantedTable(seed: 1, sizes: [2, 3, 2, 2]))
        for cuboid in lattice.cuboids {
            for left in 0..<leaves.leafCount {
                for right in 0..<left {
                    let agrees = cuboid.attributes.allSatisfy {
                        leaves.attributes[$0].codes[left] == leaves.attributes[$0].codes[right]
                    }
                    #expect((cuboid.groupOf[left] == cuboid.groupOf[right]) == agrees)
                }
            }
            let sizes = (0..<cuboid.groupCount).map { cuboid.leaves(of: Int32($0)).count }
            #expect(sizes.reduce(0, +) == leaves.leafCount)
            #expect(!sizes.contains(0))
        }
    }

    @Test func `limits lower the number of attributes, not below one`() {
        let planted = PlantedTable(seed: 1, sizes: [2, 3, 4])
        #expect(Self.lattice(planted, maxAttributes: 2).1.cuboids.count == 6)
        #expect(Self.lattice(planted, maxAttributes: 0).1.cuboids.count == 3)
        #expect(Self.lattice(planted, maxVisits: 24 * 6).1.cuboids.count == 6)
        #expect(Self.lattice(planted, maxVisits: 24 * 6 - 1).1.cuboids.count == 3)
        #expect(Self.lattice(planted, maxVisits: 0).1.cuboids.count == 3)
    }

    @Test func `an attribute of which nothing is known makes no cuboid`() {
        let planted = PlantedTable(seed: 1, sizes: [2, 3])
        let unknown = LeafAttribute(name: "z", texts: planted.codes.map { _ in nil })
        #expect(Self.lattice(planted, planted.attributes + [unknown]).1.cuboids.count == 3)
    }

    @Test func `many values are numbered as few are`() {
        // 2,000 x 2,000 values would be a grid of four million.
        let texts = (0..<2_000).map { "\($0)" }
        let attributes = ["a", "b"].map { LeafAttribute(name: $0, texts: texts) }
        let sums = texts.map { _ in 1.0 }
        let leaves = SettledLeaves(LeafTable(attributes: attributes, measure: .additive(actual: sums, expected: sums)))
        let lattice = CuboidLattice(leaves, maxAttributes: 2, maxVisits: .max)
        #expect(lattice.cuboids.map(\.groupCount) == [2_000, 2_000, 2_000])
        let isRising = lattice.cuboids[2].groupOf == (0..<2_000).map(Int32.init)
        #expect(isRising)
    }
}
