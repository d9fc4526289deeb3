import Columns
import Testing

@testable import Analysis

@Suite struct CellTallyTests {
    private static let kinds = [CellKind(), CellKind(["route"]), CellKind(["route", "region"])]
    private static let slotUs = 5 * TimeWindow.minuteUs

    private func rows(_ seed: UInt64) -> [CallRow] {
        var numbers = SeededNumbers(seed)
        return (0..<300).map { _ in
            let calls = Int64.random(in: 1...50, using: &numbers)
            return CallRow(
                timeUs: Int64.random(in: -60..<1500, using: &numbers) * TimeWindow.minuteUs,
                labels: [
                    "route": ["/a", "/b", "/c", WindowColumns.other].randomElement(using: &numbers) ?? "/a",
                    "region": ["north", "south"].randomElement(using: &numbers) ?? "north",
                ],
                sums: ["calls": calls, "server_errors": Int64.random(in: 0...calls, using: &numbers)])
        }
    }

    private func tally(_ batches: [[CallRow]]) throws -> Batch {
        var census = CellCensus(kinds: Self.kinds)
        for rows in batches { census.add(.callsMinute(rows)) }
        var tally = CellTally(census.choice(minCalls: 1, limit: 100), dayUs: 0, slotUs: Self.slotUs)
        for rows in batches { try tally.add(.callsMinute(rows)) }
        return tally.batch()
    }

    private func naive(_ rows: [CallRow], _ attributes: AttributeSet, _ column: String) -> [Int64] {
        var sums = [Int64](repeating: 0, count: 288)
        for row in rows where row.timeUs >= 0 && row.timeUs < TimeWindow.dayUs {
            guard attributes.pairs.allSatisfy({ row.labels[$0.name] == $0.value }) else { continue }
            sums[Int(row.timeUs / Self.slotUs)] += row.sums[column] ?? 0
        }
        return sums
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `sums equal a recount`(seed: UInt64) throws {
        let rows = rows(seed)
        let shelf = try SeriesShelf(firstDayUs: 0, days: [tally([rows])])
        #expect(shelf.items.count == 1 + 3 + 6, "the rest of all routes is no route")
        for item in shelf.items {
            let isSame =
                shelf.sums(item, .calls) == naive(rows, item.attributes, "calls")
                && shelf.sums(item, .serverErrors) == naive(rows, item.attributes, "server_errors")
            #expect(isSame, "\(item.attributes)")
        }
    }

    @Test func `neither the order of rows nor their batches matter`() throws {
        let rows = rows(9)
        var numbers = SeededNumbers(4)
        let whole = try tally([rows])
        let mixed = rows.shuffled(using: &numbers)
        let parts = try tally([Array(mixed[..<70]), [], Array(mixed[70...])])
        let column = Key<TextColumn>("calls")
        #expect(whole[Key<TextColumn>("attributes")].bytes == parts[Key<TextColumn>("attributes")].bytes)
        let isSame = whole[column].bytes == parts[column].bytes && whole[column].starts == parts[column].starts
        #expect(isSame)
    }

    @Test func `the most called sets are kept, ties by name`() {
        var census = CellCensus(kinds: [CellKind(["route"])])
        let calls: [(String, Int64)] = [("/d", 5), ("/b", 9), ("/a", 9), ("/c", 20), ("/few", 2)]
        census.add(.callsMinute(calls.map { CallRow(labels: ["route": $0.0], sums: ["calls": $0.1]) }))
        let choice = census.choice(minCalls: 5, limit: 3)
        #expect(choice.attributes == [["route": "/c"], ["route": "/a"], ["route": "/b"]])
        #expect(choice.leftOut == 1)
        #expect(census.choice(minCalls: 21, limit: 3).attributes.isEmpty)
    }

    @Test func `durations are added up as logarithms`() throws {
        let row = CallRow(sums: ["calls": 3], durations: [(1_000, 2), (64_000, 1)])
        let shelf = try SeriesShelf(firstDayUs: 0, days: [tally([[row]])])
        let item = try #require(shelf.items.first)
        #expect(shelf.sums(item, .durationCount)[0] == 3)
        let mean = SeriesMetric.durationGeomeanMs.mean(shelf.sums(item, .durationLogSum)[0], of: 3)
        #expect(abs(mean - 4) < 0.04, "the third root of 1 * 1 * 64 ms, within a bucket")
    }
}
