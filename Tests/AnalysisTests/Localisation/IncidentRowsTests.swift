import Analysis
import Testing

@Suite struct IncidentRowsTests {
    static let rows = IncidentRows(
        times: [60, 120, 180, 240, 120, 180],
        cells: (1...6).map { RatioCell(failures: Double($0), requests: 10 * Double($0)) },
        attributes: [LeafAttribute(name: "a", texts: ["x", "x", "x", "x", "y", nil])])

    @Test func `rows before, in and after an incident are told apart`() {
        let table = Self.rows.table(of: 120..<181)
        #expect(table.attributes[0].codes == [0, 0, 0, 1, -1])
        let (before, after) = Self.failures(table)
        #expect(before == [1, 0, 0, 0, 0])
        #expect(after == [0, 2, 3, 5, 6])
    }

    @Test func `an incident may be a single time`() {
        let (before, after) = Self.failures(Self.rows.table(at: 180))
        #expect(before == [1, 2, 0, 5, 0])
        #expect(after == [0, 0, 3, 0, 6])
    }

    @Test func `minutes are added up by leaf`() {
        // Ten quiet minutes, then one in which all that is not y fails more.
        var planted = PlantedTable(seed: 4, sizes: [3, 4, 4])
        var (times, cells, leaves): ([Int64], [RatioCell], [Int]) = ([], [], [])
        let cause = PlantedTable.cause(["a": 2, "b": 1])
        for time: Int64 in 0...12 {
            for leaf in planted.codes.indices {
                let rate = time == 10 && planted.isIn(cause, leaf) ? 0.4 : 0.02
                times.append(time)
                cells.append(RatioCell(failures: planted.poisson(200 * rate), requests: 200))
                leaves.append(leaf)
            }
        }
        let attributes = planted.attributes.map { attribute in
            LeafAttribute(name: attribute.name, values: attribute.values, codes: leaves.map { attribute.codes[$0] })
        }
        let rows = IncidentRows(times: times, cells: cells, attributes: attributes)
        #expect(Localiser().localise(rows.table(at: 10)).causes.map(\.attributes) == [cause])
        #expect(Localiser().localise(rows.table(of: 9..<12)).causes.map(\.attributes) == [cause])
        #expect(Localiser().localise(rows.table(at: 9)).causes.isEmpty)
        #expect(Localiser().localise(rows.table(at: 0)).silence == .noData)
    }

    static func failures(_ table: LeafTable) -> (before: [Double], after: [Double]) {
        guard case .ratio(let before, let after) = table.measure else { return ([], []) }
        return (before.map(\.failures), after.map(\.failures))
    }
}
