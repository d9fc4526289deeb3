import Analysis
import Testing

@Suite struct LocaliserAdditiveTests {
    struct Case: CustomTestStringConvertible {
        let name: String
        let noise: Double
        let causes: [(AttributeSet, factor: Double)]
        var testDescription: String { name }
    }

    static let one = PlantedTable.cause(["a": 1])
    static let other = PlantedTable.cause(["b": 2, "c": 0])
    static let leaf = PlantedTable.cause(["a": 3, "b": 1, "c": 2, "d": 4])

    static let cases = [
        Case(name: "forecasts that are right", noise: 0, causes: [(one, 0.4)]),
        Case(name: "one value, down", noise: 0.1, causes: [(one, 0.4)]),
        Case(name: "one value, up", noise: 0.1, causes: [(one, 2)]),
        Case(name: "two attributes", noise: 0.2, causes: [(other, 0.2)]),
        Case(name: "two that overlap", noise: 0.05, causes: [(one, 0.5), (other, 0.2)]),
        Case(name: "one up, one down", noise: 0.1, causes: [(one, 0.3), (PlantedTable.cause(["a": 2]), 2)]),
        Case(name: "a single leaf", noise: 0.02, causes: [(leaf, 6)]),
        Case(name: "a wide one and a leaf", noise: 0.02, causes: [(one, 0.5), (leaf, 6)]),
        Case(name: "a leaf that vanished", noise: 0.02, causes: [(leaf, 0)]),
    ]

    @Test(arguments: cases) func `planted causes are found, and nothing else`(_ item: Case) {
        for seed: UInt64 in 1...6 {
            var planted = PlantedTable(seed: seed, sizes: [5, 6, 5, 6])
            let found = Localiser().localise(planted.additive(noise: item.noise, causes: item.causes))
            #expect(Set(found.causes.map(\.attributes)) == Set(item.causes.map(\.0)), "seed \(seed)")
            #expect(found.causes.allSatisfy { $0.requests == nil })
        }
    }

    @Test func `causes in most of the leaves are found`() {
        for seed: UInt64 in 1...6 {
            var planted = PlantedTable(seed: seed, sizes: [5, 6, 5, 6])
            let causes = [0, 1, 3].map { (PlantedTable.cause(["a": $0]), factor: 0.5) }
            let found = Localiser().localise(planted.additive(noise: 0.05, causes: causes))
            #expect(Set(found.causes.map(\.attributes)) == Set(causes.map(\.0)), "seed \(seed)")
        }
    }

    @Test func `without a cause it is silent, whatever the noise`() {
        for seed: UInt64 in 1...60 {
            var planted = PlantedTable(seed: seed, sizes: [5, 4, 4, 3])
            let found = Localiser().localise(planted.additive(noise: [0, 0.01, 0.1, 0.3][Int(seed % 4)]))
            #expect(found.causes.isEmpty, "seed \(seed)")
            #expect(found.silence == .noDeviation, "seed \(seed)")
        }
    }

    @Test func `what is everywhere is said to be everywhere`() {
        for factor in [0.3, 0.8, 1.5, 10] {
            var planted = PlantedTable(seed: 2, sizes: [5, 4, 4])
            let found = Localiser().localise(planted.additive(noise: 0.05, causes: [(AttributeSet(), factor)]))
            #expect(found.silence == .everywhere, "factor \(factor)")
            #expect(found.causes.isEmpty)
        }
    }

    @Test func `a change of unit changes nothing`() {
        var planted = PlantedTable(seed: 4, sizes: [5, 6, 5])
        let table = planted.additive(noise: 0.1, causes: [(Self.one, 0.4), (Self.other, 3)])
        guard case .additive(let actual, let expected) = table.measure else { return }
        let scaled = LeafTable(
            attributes: table.attributes,
            measure: .additive(actual: actual.map { $0 * 1024 }, expected: expected.map { $0 * 1024 }))
        let (left, right) = (Localiser().localise(table), Localiser().localise(scaled))
        #expect(left.causes.map(\.attributes) == right.causes.map(\.attributes))
        #expect(left.causes.map(\.evidence) == right.causes.map(\.evidence))
        #expect(left.causes.map { $0.actual * 1024 } == right.causes.map(\.actual))
    }

    @Test func `shares are parts of one whole`() {
        var planted = PlantedTable(seed: 6, sizes: [5, 6, 5])
        let found = Localiser().localise(planted.additive(noise: 0.05, causes: [(Self.one, 0.4), (Self.other, 3)]))
        #expect(found.causes.count == 2)
        #expect(found.causes.allSatisfy { $0.share > 0 })
        #expect(abs(found.explained - found.causes.reduce(0) { $0 + $1.share }) < 1e-12)
        #expect(found.explained <= 1)
    }
}
