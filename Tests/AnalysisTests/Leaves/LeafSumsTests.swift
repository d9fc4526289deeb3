import Columns
import Testing

@testable import Analysis

/// Calls of two routes in two regions; what deviates is told by the test.
struct LeafWorld {
    static let names = ["route", "region", "status"]
    static let hour = TimeWindow.hourUs
    static let window = TimeWindow(fromUs: 2 * hour, toUs: 3 * hour)
    static let reference = [TimeWindow(fromUs: 0, toUs: hour), TimeWindow(fromUs: hour, toUs: 2 * hour)]

    /// Rows of all three hours, in order of time.
    static func rows(
        routes: [String] = ["/a", "/b"], regions: [String] = ["north", "south"],
        change: (_ route: String, _ region: String, inout CallRow) -> Void = { _, _, _ in }
    ) -> [CallRow] {
        var rows: [CallRow] = []
        for time in 0..<Int64(3) {
            for route in routes {
                for region in regions {
                    var row = CallRow(
                        timeUs: time * hour, labels: ["route": route, "region": region], status: 200,
                        sums: ["calls": 1_000, "server_errors": 10], durations: [(1_000, 900), (8_000, 100)])
                    if time == 2 { change(route, region, &row) }
                    rows.append(row)
                }
            }
        }
        return rows
    }

    static func sums(_ rows: [CallRow], _ window: TimeWindow = window) throws(AnalysisError) -> LeafSums {
        var book = LeafBook(names)
        let leaves = try LeafRows(.callsMinute(rows), &book)
        return LeafSums([leaves], book, window: window, reference: reference)
    }
}

@Suite struct LeafSumsTests {
    @Test func `sums equal a recount`() throws {
        var numbers = SeededNumbers(3)
        let rows = LeafWorld.rows { _, _, row in row.sums["calls"] = Int64.random(in: 1...5_000, using: &numbers) }
        let sums = try LeafWorld.sums(rows)
        for set: AttributeSet in [[:], ["route": "/a"], ["region": "south"], ["region": "south", "route": "/b"]] {
            let totals = sums.totals(.serverErrorRatio, of: sums.book.members(of: set))
            let own = rows.filter { row in set.pairs.allSatisfy { row.labels[$0.name] == $0.value } }
            let count = { (column: String, now: Bool) in
                own.filter { ($0.timeUs == LeafWorld.window.fromUs) == now }.reduce(0.0) {
                    $0 + Double($1.sums[column] ?? 0)
                }
            }
            #expect(totals.numerator == count("server_errors", true) && totals.exposure == count("calls", true))
            #expect(totals.numeratorBefore == count("server_errors", false))
            #expect(totals.exposureBefore == count("calls", false))
        }
    }

    @Test func `the status is a label and unknown attributes hold nothing`() throws {
        let sums = try LeafWorld.sums(LeafWorld.rows { _, _, row in row.status = 503 })
        #expect(sums.totals(.calls, of: sums.book.members(of: ["status": "503"])).numerator == 4_000)
        #expect(sums.totals(.calls, of: sums.book.members(of: ["status": "200"])).numerator == 0)
        #expect(!sums.book.members(of: ["planet": "mars"]).contains(true))
        #expect(!sums.book.knows(["planet": "mars"]) && sums.book.knows(["route": "/z"]))
    }

    @Test func `the excess is beyond the reference`() throws {
        let sums = try LeafWorld.sums(
            LeafWorld.rows { route, _, row in
                if route == "/a" { row.sums = ["calls": 2_000, "server_errors": 500] }
            })
        let all = sums.book.members(of: AttributeSet())
        #expect(sums.excess(.calls, of: all) == 2_000)
        #expect(abs(sums.excess(.serverErrorRatio, of: all) - (1_020 - 0.01 * 6_000)) < 1e-9)
        #expect(sums.excess(.cacheHitRatio, of: all) == 0, "no look-ups")
    }

    @Test func `a tenth of the reference is slow at most`() throws {
        let same = try LeafWorld.sums(LeafWorld.rows())
        let all = same.book.members(of: AttributeSet())
        #expect(same.totals(.durationGeomeanMs, of: all).numerator == 400)
        #expect(same.excess(.durationGeomeanMs, of: all) == 0)
        let slow = try LeafWorld.sums(LeafWorld.rows { _, _, row in row.durations = [(8_000, 1_000)] })
        #expect(slow.excess(.durationGeomeanMs, of: all) == 3_600)
    }

    @Test func `a window without rows is nothing`() throws {
        let sums = try LeafWorld.sums(
            LeafWorld.rows(), TimeWindow(fromUs: 9 * LeafWorld.hour, toUs: 10 * LeafWorld.hour))
        #expect(sums.totals(.calls, of: sums.book.members(of: AttributeSet())).numerator == 0)
        let none = try LeafWorld.sums([])
        #expect(none.book.count == 0 && none.excess(.calls, of: []) == 0)
    }
}
