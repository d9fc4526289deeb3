import Analysis
import TestSupport
import Testing

@Suite struct LocaliserLawTests {
    static let cause = PlantedTable.cause(["a": 1, "c": 2])

    static func tables(seed: UInt64) -> [LeafTable] {
        var planted = PlantedTable(seed: seed, sizes: [4, 4, 5])
        return [
            planted.ratio(requests: 20...2_000, rate: 0.02, causes: [(cause, 0.4)]),
            planted.counts(means: 1...90, causes: [(cause, 4, 0)]),
            planted.additive(noise: 0.1, causes: [(cause, 0.3), (PlantedTable.cause(["b": 0]), 2)]),
        ]
    }

    @Test func `the order of the leaves does not matter`() {
        for seed: UInt64 in 1...5 {
            for table in Self.tables(seed: seed) {
                let isSame = Localiser().localise(table) == Localiser().localise(table.shuffled(seed: seed + 100))
                #expect(isSame, "seed \(seed)")
            }
        }
    }

    @Test func `the order of the values does not matter`() {
        for table in Self.tables(seed: 3) {
            let turned = table.attributes.map { attribute in
                let count = Int32(attribute.values.count)
                return LeafAttribute(
                    name: attribute.name, values: attribute.values.reversed(),
                    codes: attribute.codes.map { $0 < 0 ? $0 : count - 1 - $0 })
            }
            let other = LeafTable(attributes: turned, measure: table.measure)
            let isSame = Localiser().localise(table) == Localiser().localise(other)
            #expect(isSame)
        }
    }

    @Test func `leaves given in halves are added up`() {
        var planted = PlantedTable(seed: 8, sizes: [4, 4, 5])
        let table = planted.ratio(requests: 20...2_000, rate: 0.02, causes: [(Self.cause, 0.4)])
        guard case .ratio(let before, let after) = table.measure else { return }
        let none = before.map { _ in RatioCell.zero }
        let twice = table.picked(Array(0..<table.leafCount) + Array(0..<table.leafCount)).attributes
        let halves = LeafTable(attributes: twice, measure: .ratio(before: before + none, after: none + after))
        let isSame = Localiser().localise(table) == Localiser().localise(halves)
        #expect(isSame)
    }

    @Test func `an attribute with one value changes nothing`() {
        for table in Self.tables(seed: 4) {
            let constant = LeafAttribute(name: "z", values: ["only"], codes: table.attributes[0].codes.map { _ in 0 })
            let wider = LeafTable(attributes: table.attributes + [constant], measure: table.measure)
            let isSame = Localiser().localise(wider) == Localiser().localise(table)
            #expect(isSame)
        }
    }

    @Test func `a leaf of unknown value is in no combination of that attribute`() {
        var planted = PlantedTable(seed: 5, sizes: [4, 4, 5])
        let table = planted.additive(noise: 0.05, causes: [(PlantedTable.cause(["a": 1]), 0.3)])
        let first = table.attributes[0]
        let hidden = LeafAttribute(
            name: "a", values: first.values, codes: first.codes.enumerated().map { $0 % 7 == 0 ? -1 : $1 })
        let found = Localiser().localise(
            LeafTable(attributes: [hidden] + table.attributes.dropFirst(), measure: table.measure))
        #expect(found.causes.first?.attributes == PlantedTable.cause(["a": 1]))
        #expect(found.causes.first?.leafCount == hidden.codes.count { $0 == 1 })
    }

    struct Empty: CustomTestStringConvertible {
        let name: String
        let table: LeafTable
        var testDescription: String { name }
    }

    static let values = LeafAttribute(name: "a", values: ["x", "y"], codes: [0, 1])
    static let zero = [RatioCell.zero, .zero]
    static let empties = [
        Empty(name: "nothing", table: LeafTable(attributes: [], measure: .additive(actual: [], expected: []))),
        Empty(name: "no leaves", table: LeafTable(attributes: [], measure: .ratio(before: [], after: []))),
        Empty(
            name: "zeros",
            table: LeafTable(attributes: [values], measure: .additive(actual: [0, 0], expected: [0, 0]))),
        Empty(
            name: "not numbers",
            table: LeafTable(attributes: [values], measure: .additive(actual: [.nan, 1], expected: [1, .infinity]))),
        Empty(name: "no requests", table: LeafTable(attributes: [values], measure: .ratio(before: zero, after: zero))),
        Empty(
            name: "nothing before",
            table: LeafTable(
                attributes: [values], measure: .ratio(before: zero, after: [.init(failures: 5, requests: 9), .zero]))),
        Empty(
            name: "nothing after",
            table: LeafTable(
                attributes: [values], measure: .ratio(before: [.init(failures: 5, requests: 9), .zero], after: zero))),
    ]

    @Test(arguments: empties) func `a table without data is silent`(_ item: Empty) {
        let found = Localiser().localise(item.table)
        #expect(found.causes.isEmpty)
        #expect(found.explained == 0)
        #expect(found.silence == .noData)
    }

    @Test func `any numbers are survived`() {
        let odd: [Double] = [
            0, -0.0, 1, -1, 0.5, 1e-300, 1e300, -1e300, .infinity, -.infinity, .nan, .greatestFiniteMagnitude,
            .leastNonzeroMagnitude, 17, 1_000_003,
        ]
        for seed: UInt64 in 1...40 {
            var random = SyntheticRandom(seed: seed)
            let planted = PlantedTable(seed: seed, sizes: [3, 3, 4])
            let pick = { odd.randomElement(using: &random) ?? 0 }
            let count = planted.codes.count
            let sums = LeafMeasure.additive(
                actual: (0..<count).map { _ in pick() }, expected: (0..<count).map { _ in pick() })
            let cells = { (0..<count).map { _ in RatioCell(failures: pick(), requests: pick()) } }
            for measure in [sums, .ratio(before: cells(), after: cells())] {
                let found = Localiser().localise(LeafTable(attributes: planted.attributes, measure: measure))
                #expect(Self.isSound(found), "seed \(seed)")
            }
        }
    }

    static func isSound(_ found: Localisation) -> Bool {
        let part = 0.0...1.000_000_001
        return found.causes.isEmpty == (found.silence != nil) && part.contains(found.explained)
            && found.alternatives.allSatisfy { $0.evidence.isFinite }
            && found.causes.allSatisfy { cause in
                part.contains(cause.share) && part.contains(cause.confidence) && cause.actual.isFinite
                    && cause.expected.isFinite && cause.evidence.isFinite && cause.leafCount > 0
                    && !cause.attributes.isEmpty && !cause.equivalents.contains(cause.attributes)
            }
    }

    @Test func `no two causes are nested`() {
        for seed: UInt64 in 1...20 {
            for table in Self.tables(seed: seed) {
                let causes = Localiser().localise(table).causes.map(\.attributes)
                for cause in causes {
                    #expect(!causes.contains { $0 != cause && cause.isWithin($0) }, "seed \(seed)")
                }
            }
        }
    }

    @Test func `combinations of the same leaves are told as equivalents`() throws {
        var planted = PlantedTable(seed: 7, sizes: [4, 4, 5])
        let cause = PlantedTable.cause(["b": 1])
        let table = planted.ratio(requests: 200...2_000, rate: 0.02, causes: [(cause, 0.3)])
        // A region that hosts b1 only, and all of it.
        let region = LeafAttribute(
            name: "r", values: ["east", "west"], codes: table.attributes[1].codes.map { $0 == 1 ? 0 : 1 })
        let wider = LeafTable(attributes: table.attributes + [region], measure: table.measure)
        let found = try #require(Localiser().localise(wider).causes.first)
        #expect(found.attributes == cause)
        #expect(found.equivalents == [AttributeSet(["r": "east"])])
    }

    @Test func `as many causes as allowed, the strongest`() {
        var planted = PlantedTable(seed: 1, sizes: [5, 6, 5])
        let causes = (0..<4).map { (PlantedTable.cause(["b": $0]), factor: 0.2 + 0.1 * Double($0)) }
        let table = planted.additive(noise: 0.02, causes: causes)
        var localiser = Localiser()
        #expect(localiser.localise(table).causes.count == 4)
        localiser.maxCauses = 2
        #expect(localiser.localise(table).causes.count == 2)
    }

    @Test func `a large table is looked at in fewer attributes`() {
        var planted = PlantedTable(seed: 1, sizes: [3, 3, 3, 3, 2, 2, 2, 2, 2, 2])
        let cause = PlantedTable.cause(["b": 1, "f": 0])
        let table = planted.ratio(requests: 1...200, rate: 0.01, causes: [(cause, 0.2)])
        #expect(Localiser().localise(table).causes.map(\.attributes) == [cause])
    }
}
