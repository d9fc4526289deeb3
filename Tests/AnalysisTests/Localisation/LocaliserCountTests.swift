import Analysis
import Testing

@Suite struct LocaliserCountTests {
    @Test func `one leaf that came from nothing stands out among thousands of small ones`() {
        for seed: UInt64 in 1...4 {
            var planted = PlantedTable(seed: seed, sizes: [60, 20, 3])
            let cause = PlantedTable.cause(["a": 41, "b": 7, "c": 1])
            let found = Localiser().localise(planted.counts(means: 0.05...3, causes: [(cause, 1, 500)]))
            #expect(found.causes.map(\.attributes) == [cause], "seed \(seed)")
        }
    }

    @Test(arguments: [(3.0, true), (0.3, false), (0, false)])
    func `a value whose counts change is found, whichever way`(factor: Double, isUp: Bool) {
        for seed: UInt64 in 1...4 {
            var planted = PlantedTable(seed: seed, sizes: [5, 6, 7])
            let cause = PlantedTable.cause(["b": 2])
            let table = planted.counts(means: 2...200, isUp: isUp, causes: [(cause, factor, 0)])
            #expect(Localiser().localise(table).causes.first?.attributes == cause, "seed \(seed)")
        }
    }

    @Test func `a change the other way is no cause`() {
        var planted = PlantedTable(seed: 3, sizes: [5, 6, 7])
        let table = planted.counts(means: 20...200, isUp: false, causes: [(PlantedTable.cause(["b": 2]), 3, 0)])
        #expect(Localiser().localise(table).causes.isEmpty)
    }

    @Test func `where all rise alike no value is named`() {
        var planted = PlantedTable(seed: 4, sizes: [5, 6, 7])
        let found = Localiser().localise(planted.counts(means: 5...200, causes: [([:], 2, 0)]))
        #expect(found.causes.isEmpty && found.silence == .everywhere)
    }

    @Test func `without a cause it is silent`() {
        var loud = 0
        for seed: UInt64 in 1...60 {
            var planted = PlantedTable(seed: seed, sizes: [12, 8, 4])
            loud += Localiser().localise(planted.counts(means: 0.05...300)).causes.isEmpty ? 0 : 1
        }
        #expect(loud <= 1)
    }

    @Test func `numbers that are none are passed over`() {
        let attributes = [LeafAttribute(name: "a", texts: ["x", "y", "z"])]
        let table = LeafTable(
            attributes: attributes,
            measure: .counts(
                actual: [.nan, -1, .infinity], expected: [1, 1, 1], variance: [0, 0, 0], isUp: true))
        #expect(Localiser().localise(table).silence == .noData)
    }
}
