import Analysis
import Testing

@Suite struct LocaliserRatioTests {
    struct Case: CustomTestStringConvertible {
        let name: String
        let causes: [(AttributeSet, added: Double)]
        var testDescription: String { name }
    }

    static let cases = [
        Case(name: "one value", causes: [(PlantedTable.cause(["a": 1]), 0.1)]),
        Case(name: "two attributes", causes: [(PlantedTable.cause(["a": 1, "c": 2]), 0.2)]),
        Case(name: "three attributes", causes: [(PlantedTable.cause(["a": 1, "b": 0, "d": 2]), 0.4)]),
        Case(
            name: "two values of one attribute",
            causes: [(PlantedTable.cause(["a": 1]), 0.1), (PlantedTable.cause(["a": 3]), 0.2)]),
        Case(
            name: "two apart",
            causes: [(PlantedTable.cause(["a": 1, "b": 2]), 0.3), (PlantedTable.cause(["c": 1, "d": 0]), 0.2)]),
        Case(
            name: "two that overlap",
            causes: [(PlantedTable.cause(["a": 2]), 0.3), (PlantedTable.cause(["b": 1]), 0.15)]),
        Case(
            name: "three",
            causes: [
                (PlantedTable.cause(["a": 0]), 0.2), (PlantedTable.cause(["b": 3, "c": 0]), 0.25),
                (PlantedTable.cause(["b": 1, "d": 3]), 0.3),
            ]),
    ]

    @Test(arguments: cases) func `planted causes are found, and nothing else`(_ item: Case) {
        for seed: UInt64 in 1...6 {
            var planted = PlantedTable(seed: seed, sizes: [5, 4, 4, 4])
            let table = planted.ratio(requests: 50...5_000, rate: 0.01, causes: item.causes)
            let found = Localiser().localise(table)
            #expect(Set(found.causes.map(\.attributes)) == Set(item.causes.map(\.0)), "seed \(seed)")
            #expect(found.silence == nil)
            #expect(found.causes.allSatisfy { $0.confidence > 0.5 }, "seed \(seed)")
            #expect(found.explained > 0.8, "seed \(seed)")
        }
    }

    @Test func `a cause in small cells is found by all of them together`() {
        for seed: UInt64 in 1...6 {
            var planted = PlantedTable(seed: seed, sizes: [6, 8, 8, 4])
            let cause = PlantedTable.cause(["a": 3])
            let table = planted.ratio(requests: 1...8, rate: 0.02, causes: [(cause, 0.15)])
            #expect(Localiser().localise(table).causes.map(\.attributes) == [cause], "seed \(seed)")
        }
    }

    @Test func `one failure of one request is no cause`() {
        var planted = PlantedTable(seed: 5, sizes: [4, 4, 4])
        let quiet = planted.ratio(requests: 1...1, rate: 0)
        guard case .ratio(let before, var after) = quiet.measure else { return }
        after[17].failures = 1
        let table = LeafTable(attributes: quiet.attributes, measure: .ratio(before: before, after: after))
        let found = Localiser().localise(table)
        #expect(found.causes.isEmpty)
        #expect(found.silence == .noDeviation)
    }

    @Test func `without a cause it is silent`() {
        var loud = 0
        for seed: UInt64 in 1...60 {
            var planted = PlantedTable(seed: seed, sizes: [5, 4, 4, 3])
            let table = planted.ratio(requests: 1...20_000, rate: seed % 2 == 0 ? 0.002 : 0.05)
            let found = Localiser().localise(table)
            loud += found.causes.isEmpty ? 0 : 1
            #expect(found.causes.isEmpty == (found.silence != nil))
        }
        #expect(loud == 0)
    }

    @Test func `what is everywhere is said to be everywhere`() {
        var planted = PlantedTable(seed: 3, sizes: [4, 4, 3])
        let table = planted.ratio(requests: 500...5_000, rate: 0.01, causes: [(AttributeSet(), 0.2)])
        let found = Localiser().localise(table)
        #expect(found.silence == .everywhere)
        #expect(found.causes.isEmpty)
        #expect(found.explained == 0)
    }

    @Test func `a fall of the ratio has no cause`() {
        var planted = PlantedTable(seed: 3, sizes: [4, 4, 3])
        let table = planted.ratio(requests: 500...5_000, rate: 0.05, causes: [(PlantedTable.cause(["a": 1]), 0.5)])
        guard case .ratio(let before, let after) = table.measure else { return }
        let reversed = LeafTable(attributes: table.attributes, measure: .ratio(before: after, after: before))
        #expect(Localiser().localise(reversed).causes.isEmpty)
    }

    @Test func `a stronger part does not hide the whole`() {
        // All of a1 fails more, and half of it twice as much as the rest.
        for seed: UInt64 in 1...6 {
            var planted = PlantedTable(seed: seed, sizes: [5, 2, 6, 4])
            let whole = PlantedTable.cause(["a": 1])
            let table = planted.ratio(
                requests: 200...2_000, rate: 0.01, causes: [(whole, 0.1), (PlantedTable.cause(["a": 1, "b": 0]), 0.1)])
            #expect(Localiser().localise(table).causes.map(\.attributes) == [whole], "seed \(seed)")
        }
    }

    @Test func `numbers for people add up`() throws {
        var planted = PlantedTable(seed: 9, sizes: [5, 4, 4])
        let cause = PlantedTable.cause(["b": 2])
        let table = planted.ratio(requests: 100...1_000, rate: 0.02, causes: [(cause, 0.3)])
        guard case .ratio(_, let after) = table.measure else { return }
        let inside = after.indices.filter { planted.isIn(cause, $0) }.map { after[$0] }
        let found = try #require(Localiser().localise(table).causes.first)
        #expect(found.attributes == cause)
        #expect(found.actual == inside.reduce(0) { $0 + $1.failures })
        #expect(found.requests == inside.reduce(0) { $0 + $1.requests })
        #expect(found.leafCount == 20)
        let requests = try #require(found.requests)
        #expect(abs(found.expected / requests - 0.02) < 0.01)
        #expect(found.share > 0.9 && found.share <= 1)
    }
}
