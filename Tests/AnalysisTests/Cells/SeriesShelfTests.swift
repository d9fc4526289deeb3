import Columns
import Testing

@testable import Analysis

@Suite struct SeriesShelfTests {
    private func day(_ rows: [CallRow], kinds: [CellKind]) throws -> Batch {
        var census = CellCensus(kinds: kinds)
        census.add(.callsMinute(rows))
        var tally = CellTally(census.choice(minCalls: 1, limit: 50), dayUs: 0, slotUs: TimeWindow.hourUs)
        try tally.add(.callsMinute(rows))
        return tally.batch()
    }

    private func row(_ labels: [String: String], calls: Int64, hour: Int64 = 0) -> CallRow {
        CallRow(timeUs: hour * TimeWindow.hourUs, labels: labels, sums: ["calls": calls])
    }

    @Test func `a day without rows is zeros`() throws {
        let rows = try day([row([:], calls: 4, hour: 2)], kinds: [CellKind()])
        let shelf = try SeriesShelf(firstDayUs: 0, days: [nil, rows, nil])
        let item = try #require(shelf.items.first)
        var expected = [Int64](repeating: 0, count: 72)
        expected[26] = 4
        let isSame = shelf.sums(item, .calls) == expected
        #expect(isSame)
        #expect(try SeriesShelf(firstDayUs: 0, days: [nil, nil]).items.isEmpty)
    }

    @Test func `of sets with the same sums the one with the fewest attributes is judged`() throws {
        let kinds = [CellKind(), CellKind(["service"]), CellKind(["upstream"])]
        let alone = try day([row(["service": "s", "upstream": "u"], calls: 3)], kinds: kinds)
        let shelf = try SeriesShelf(firstDayUs: 0, days: [alone])
        let judged = zip(shelf.items, shelf.representatives(days: 0...0)).filter(\.1).map(\.0.attributes)
        #expect(judged == [AttributeSet()])
    }

    @Test func `sets that part on one day are both judged`() throws {
        let kinds = [CellKind(["service"]), CellKind(["upstream"])]
        let first = try day([row(["service": "s", "upstream": "u"], calls: 3)], kinds: kinds)
        let both = try day(
            [row(["service": "s", "upstream": "u"], calls: 3), row(["service": "s", "upstream": "v"], calls: 1)],
            kinds: kinds)
        let shelf = try SeriesShelf(firstDayUs: 0, days: [first, both])
        #expect(shelf.representatives(days: 0...0).count { $0 } == 2, "one twin, and the set that is not there")
        #expect(shelf.representatives(days: 0...1).count { $0 } == 3)
    }

    @Test func `attributes that are no object are refused`() {
        let schema = SeriesDay.schema
        let columns: [AnyColumn] = schema.columns.map { spec in
            switch spec.name {
            case SeriesDay.attributes: .text(TextColumn(texts: ["nothing"]))
            case SeriesDay.slotSeconds: .int32(NumberColumn([300]))
            default: .text(TextColumn(texts: [nil]))
            }
        }
        #expect(throws: AnalysisError.self) {
            try SeriesShelf(firstDayUs: 0, days: [Batch(schema: schema, columns: columns)])
        }
    }

    @Test func `what is not covered is not known`() throws {
        let hour = TimeWindow.hourUs
        let coverage = Coverage([
            TimeWindow(fromUs: 5 * hour, toUs: 6 * hour), TimeWindow(fromUs: 0, toUs: 2 * hour),
            TimeWindow(fromUs: 2 * hour + 1, toUs: 3 * hour),
        ])
        #expect(
            coverage.spans == [TimeWindow(fromUs: 0, toUs: 3 * hour), TimeWindow(fromUs: 5 * hour, toUs: 6 * hour)])
        let known = coverage.isKnown(fromUs: -hour, slotUs: hour, count: 8)
        #expect(known == [false, true, true, true, false, false, true, false])
        #expect(Coverage([]).isKnown(fromUs: 0, slotUs: hour, count: 3) == [false, false, false])
    }

    @Test func `a later archive changes nothing of an earlier day`() {
        let (hour, day) = (TimeWindow.hourUs, TimeWindow.dayUs)
        let first = TimeWindow(fromUs: 0, toUs: day - hour / 2)
        let both = Coverage([first, TimeWindow(fromUs: day, toUs: 2 * day)])
        #expect(both.spans.count == 1, "they hang together")
        let alone = Coverage([first]).isKnown(firstDayUs: 0, dayCount: 1, slotUs: hour)
        let known = both.isKnown(firstDayUs: 0, dayCount: 2, slotUs: hour)
        #expect(Array(known.prefix(24)) == alone && !alone[23] && known[24..<48].allSatisfy { $0 })
    }

    @Test func `unknown slots are gaps and known ones are numbers`() throws {
        let rows = try day([row([:], calls: 4, hour: 1)], kinds: [CellKind()])
        let shelf = try SeriesShelf(firstDayUs: 0, days: [rows])
        let sums = CellSums(shelf, try #require(shelf.items.first))
        var known = [Bool](repeating: true, count: 24)
        known[0] = false
        let values = try #require(SeriesValues(.calls, sums, known: known))
        #expect(values.numerators[0].isNaN && values.numerators[1] == 4 && values.numerators[2] == 0)
        #expect(values.exposures.isEmpty)
        #expect(SeriesValues(.serverErrorRatio, sums, known: known) == nil, "no error at all")
    }
}
